import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { removeVolume } from './embedded/containers.ts';
import { startMongo } from './embedded/mongo.ts';
import { startNats } from './embedded/nats.ts';
import { startS3 } from './embedded/s3.ts';
import type { RunningStore } from './embedded/spawn-store.ts';
import { openPidFile } from './launcher/process-records.ts';
import { freshTestDir } from './test-dir.ts';

interface TestStores {
  readonly dir: string;
  readonly mongo: RunningStore;
  readonly nats: RunningStore;
  /** Or why there is none: only the tests that need it fail. */
  readonly s3: Awaited<ReturnType<typeof startS3>> | Error;
}

/** Each vitest project loads this file anew, so what they share hangs on the process. */
const shared = globalThis as { anzhuTestStores?: { users: number; stores: Promise<TestStores> } };

const pidFile = 'stores.json';

const start = async (): Promise<TestStores> => {
  const dir = await freshTestDir('anzhu-test-', pidFile);
  const pids = openPidFile(join(dir, pidFile));
  const [mongo, nats, s3] = await Promise.all([
    startMongo({ dir: join(dir, 'mongo'), track: pids.track('mongo'), isDurable: false }),
    startNats({ dir: join(dir, 'nats'), track: pids.track('nats') }),
    startS3({ dir: join(dir, 's3'), track: pids.track('s3') }).catch((error: Error) => error),
  ]);
  return { dir, mongo, nats, s3 };
};

const leave = async (): Promise<void> => {
  const joined = shared.anzhuTestStores;
  if (!joined || --joined.users > 0) return;
  delete shared.anzhuTestStores;
  const { dir, mongo, nats, s3 } = await joined.stores;
  await Promise.all([mongo.stop(), nats.stop(), s3 instanceof Error ? undefined : s3.stop()]);
  if (mongo.how === 'container') await removeVolume(join(dir, 'mongo'));
  if (nats.how === 'container') await removeVolume(join(dir, 'nats'));
  await rm(dir, { recursive: true, force: true });
};

/** Vitest's global set-up of the int and e2e projects: one MongoDB, one NATS and one S3 per run, their addresses provided to the tests. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  shared.anzhuTestStores ??= { users: 0, stores: start() };
  const joined = shared.anzhuTestStores;
  joined.users += 1;
  const { mongo, nats, s3 } = await joined.stores;
  project.provide('mongodbUri', mongo.url);
  project.provide('natsUrl', nats.url);
  project.provide('s3', s3 instanceof Error ? s3.message : s3.access);
  return leave;
};
