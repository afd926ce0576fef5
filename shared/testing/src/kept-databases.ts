import type { Connection } from 'mongoose';

/** How many databases a worker of a test run keeps at most: each index of each is an open file of MongoDB. */
export const mostKept = 4;

/** What earlier files of this worker have left, by whose it is; first what was left longest ago. */
const kept = new Map<string, string>();

/** The database that a file of this worker has left for the next of its owner. */
export const takeKept = (owner: string): string | undefined => {
  const name = kept.get(owner);
  kept.delete(owner);
  return name;
};

/** Takes all documents out; collections, validators and indexes stay. */
export const empty = async (connection: Connection): Promise<void> => {
  const all = await connection.listCollections();
  await Promise.all(all.filter(({ type }) => type === 'collection').map(({ name }) => connection.collection(name).deleteMany({})));
};

/** Keeps a database for the next of its owner, one for each; what is one too many is dropped. */
export const keepOrDrop = async (connection: Connection, owner: string | undefined): Promise<void> => {
  if (owner === undefined || kept.has(owner)) return void (await connection.dropDatabase());
  kept.set(owner, connection.name);
  const [longestAgo] = kept;
  if (kept.size <= mostKept || !longestAgo) return;
  kept.delete(longestAgo[0]);
  await connection.useDb(longestAgo[1]).dropDatabase();
};
