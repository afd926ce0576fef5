import mongoose, { type Connection } from 'mongoose';
import { services } from './on-stores.ts';

const collectionsOf = async (connection: Connection) => {
  const lists = await Promise.all(
    services.map(async (service) => {
      const own = connection.useDb(service);
      return (await own.listCollections()).map(({ name }) => ({ name: `${service}.${name}`, records: own.collection(name) }));
    }),
  );
  return lists.flat();
};

type ByCollection<T> = Readonly<Record<string, T>>;

/** The records that the clock of the system changes by itself; when, a clock that was set meanwhile does not tell. */
const byClock = async (connection: Connection): Promise<ByCollection<readonly unknown[]>> => {
  const timed = { 'timers.0': { $exists: true } };
  const found = (await collectionsOf(connection)).map(async ({ name, records }) => [name, await records.distinct('_id', timed)] as const);
  return Object.fromEntries(await Promise.all(found));
};

const weigh = async (connection: Connection, leftOut: ByCollection<readonly unknown[]>): Promise<ByCollection<string>> => {
  const group = { $group: { _id: null, count: { $sum: 1 }, changes: { $sum: '$version' } } };
  const found = (await collectionsOf(connection)).map(async ({ name, records }) => {
    const $match = { version: { $type: 'number' }, _id: { $nin: leftOut[name] ?? [] } };
    const [weight] = await records.aggregate([{ $match }, group]).toArray();
    return [name, weight ? `${weight['count']} records, ${weight['changes']} changes` : 'none'] as const;
  });
  return Object.fromEntries(await Promise.all(found));
};

/** What an act answers, and the collections of a local system in which records were made or changed meanwhile. Records with a timer are left out: the clock changes them, whoever acts. */
export const writtenDuring = async <T>(
  { mongoUri }: { readonly mongoUri: string },
  act: () => Promise<T>,
): Promise<{ readonly answer: T; readonly written: readonly string[] }> => {
  const connection = await mongoose.createConnection(mongoUri).asPromise();
  try {
    const leftOut = await byClock(connection);
    const before = await weigh(connection, leftOut);
    const answer = await act();
    const after = Object.entries(await weigh(connection, leftOut));
    const written = after.flatMap(([name, weight]) => (weight === (before[name] ?? 'none') ? [] : `${name}: ${before[name]} → ${weight}`));
    return { answer, written };
  } finally {
    await connection.close();
  }
};
