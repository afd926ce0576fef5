import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopLeftovers } from './launcher/process-records.ts';

const memory = '/dev/shm';
/** For the stores of a run and all its processes, beside which another may have just begun. */
const needed = 8 * 1024 ** 3;

/** In memory where there is ample room, since stores of tests make thousands of indexes and each is a file that waits for the disk; else among temporary files. */
const base = async (): Promise<string> => {
  const { bavail, bsize } = await statfs(memory).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize > needed && freemem() > needed ? memory : tmpdir();
};

/** A run that was killed could not stop its stores, nor give back their room. */
const sweep = async (prefix: string, pidFile: string): Promise<void> => {
  for (const above of [tmpdir(), memory].filter((one) => existsSync(one)))
    for (const name of await readdir(above)) {
      const dir = join(above, name);
      if (!name.startsWith(prefix) || !existsSync(join(dir, pidFile))) continue;
      const swept = await stopLeftovers(join(dir, pidFile)).catch(() => 'in use' as const);
      if (swept !== 'in use') await rm(dir, { recursive: true, force: true });
    }
};

/** A fresh directory for the stores of a test run, whose processes it records in `pidFile`; those of runs that were killed go. */
export const freshTestDir = async (prefix: string, pidFile: string): Promise<string> => {
  await sweep(prefix, pidFile);
  return mkdtemp(join(await base(), prefix));
};
