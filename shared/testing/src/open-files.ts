import type { Connection } from 'mongoose';

/** So many files of MongoDB may be open in a test run: beyond the 20,000 that a system may allow it ends itself, and every test after that waits in vain. */
const mostOpenFiles = 16_000;

/** Says in words that a MongoDB has more files open than it may; each collection and each index is one, what is dropped until the next checkpoint. */
export const tooManyOpenFiles = async ({ db }: Connection, most = mostOpenFiles): Promise<string | undefined> => {
  const status = await db?.admin().command({ serverStatus: 1, metrics: 0, locks: 0, repl: 0 });
  const open = Number(status?.['wiredTiger']?.connection?.['files currently open'] ?? 0);
  return open > most ? `MongoDB has ${open} files open, more than ${most}: the tests keep or make too many databases` : undefined;
};
