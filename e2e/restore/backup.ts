import { waitFor } from '@anzhu/testing';
import mongoose, { type Connection } from 'mongoose';
import { pidOf, type SystemUnderTest } from '../harness/system.ts';

const onMongo = async <T>({ mongoUri }: SystemUnderTest, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
};

const namesIn = async ({ db }: Connection): Promise<readonly string[]> =>
  ((await db?.listCollections({ type: 'collection' }).toArray()) ?? []).map(({ name }) => name);

const placeOf = (service: string): string => `${service}_backup`;

/** Copies the database of a service aside. */
export const backUp = (system: SystemUnderTest, service: string): Promise<void> =>
  onMongo(system, async (connection) => {
    await connection.useDb(placeOf(service)).dropDatabase();
    const database = connection.useDb(service);
    for (const coll of await namesIn(database)) {
      const out = [{ $out: { db: placeOf(service), coll } }];
      await database.collection(coll).aggregate(out).toArray();
    }
  });

/** Takes the database of a service back to the copy while its process is frozen, and starts the process anew. */
export const restore = (system: SystemUnderTest, service: string): Promise<void> =>
  onMongo(system, async (connection) => {
    const pid = pidOf(system, service);
    process.kill(pid, 'SIGSTOP');
    const [database, copy] = [connection.useDb(service), connection.useDb(placeOf(service))];
    const kept = new Set(await namesIn(copy));
    for (const coll of await namesIn(database)) {
      await database.collection(coll).deleteMany({});
      const merge = [{ $merge: { into: { db: service, coll } } }];
      if (kept.has(coll)) await copy.collection(coll).aggregate(merge).toArray();
    }
    process.kill(pid, 'SIGKILL');
    await copy.dropDatabase();
    await waitFor(() => pidOf(system, service) !== pid, { what: `${service} to be started again` });
  });
