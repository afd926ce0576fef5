import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startMongo } from './embedded/mongo.ts';
import { startNats } from './embedded/nats.ts';
import type { RunningStore } from './embedded/spawn-store.ts';

interface TestStores {
  readonly dir: string;
  readonly mongo: RunningStore;
  readonly nats: RunningStore;
}

/** Each vitest project loads this file anew, so what they share hangs on the process. */
const shared = globalThis as { anzhuTestStores?: { users: number; stores: Promise<TestStores> } };

const start = async (): Promise<TestStores> => {
  const dir = await mkdtemp(join(tmpdir(), 'anzhu-test-'));
  const [mongo, nats] = await Promise.all([startMongo({ dir: join(dir, 'mongo') }), startNats({ dir: join(dir, 'nats') })]);
  return { dir, mongo, nats };
};

const leave = async (): Promise<void> => {
  const joined = shared.anzhuTestStores;
  if (!joined || --joined.users > 0) return;
  delete shared.anzhuTestStores;
  const { dir, mongo, nats } = await joined.stores;
  await Promise.all([mongo.stop(), nats.stop()]);
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
