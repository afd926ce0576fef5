import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { removeVolume } from './embedded/containers.ts';
import { startMongo } from './embedded/mongo.ts';
import { startNats } from './embedded/nats.ts';
import type { RunningStore } from './embedded/spawn-store.ts';
import { openPidFile, stopLeftovers } from './launcher/process-records.ts';

interface TestStores {
  readonly dir: string;
  readonly mongo: RunningStore;
  readonly nats: RunningStore;
}

/** Each vitest project loads this file anew, so what they share hangs on the process. */
const shared = globalThis as { anzhuTestStores?: { users: number; stores: Promise<TestStores> } };

const prefix = 'anzhu-test-';
const pidFile = 'stores.json';

/** A run that was killed could not stop its stores. */
const sweep = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const dir = join(tmpdir(), name);
    if (!name.startsWith(prefix) || !existsSync(join(dir, pidFile))) continue;
    const swept = await stopLeftovers(join(dir, pidFile)).catch(() => 'in use' as const);
    if (swept !== 'in use') await rm(dir, { recursive: true, force: true });
  }
};

const start = async (): Promise<TestStores> => {
  await sweep();
  const dir = await mkdtemp(join(tmpdir(), prefix));
  const pids = openPidFile(join(dir, pidFile));
  const [mongo, nats] = await Promise.all([startMongo({ dir: join(dir, 'mongo') }), startNats({ dir: join(dir, 'nats') })]);
  pids.add('mongo', mongo.pid);
  pids.add('nats', nats.pid);
  return { dir, mongo, nats };
};

const leave = async (): Promise<void> => {
  const joined = shared.anzhuTestStores;
  if (!joined || --joined.users > 0) return;
  delete shared.anzhuTestStores;
  const { dir, mongo, nats } = await joined.stores;
  await Promise.all([mongo.stop(), nats.stop()]);
  if (mongo.how === 'container') await removeVolume(join(dir, 'mongo'));
  if (nats.how === 'container') await removeVolume(join(dir, 'nats'));
  await rm(dir, { recursive: true, force: true });
};

/** Vitest's global set-up of the int and e2e projects: one MongoDB and one NATS per run, their URLs provided to the tests. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  shared.anzhuTestStores ??= { users: 0, stores: start() };
  const joined = shared.anzhuTestStores;
  joined.users += 1;
  const { mongo, nats } = await joined.stores;
  project.provide('mongodbUri', mongo.url);
  project.provide('natsUrl', nats.url);
  return leave;
};
