import { isDeepStrictEqual } from 'node:util';
import { ok } from '@anzhu/kernel';
import type { ClientSession, Connection } from 'mongoose';
import { idOf, type Kept, named, separator, type Tallied, type TalliedCollection, type Tally, tallies } from './tally.ts';
import { inTransaction } from './transaction.ts';

type Counts = Kept['counts'];

const textOf = ({ path, length }: Tally['by'][string]): object => {
  const text = { $toString: { $ifNull: [`$${path}`, ''] } };
  return length === undefined ? text : { $substrCP: [text, 0, length] };
};

const keyOf = ({ by }: Tally): object => ({
  $concat: Object.values(by).flatMap((feature, at) => (at === 0 ? [textOf(feature)] : [separator, textOf(feature)])),
});

const whereOf = ({ where = {} }: Tally): object =>
  Object.fromEntries(Object.entries(where).map(([path, values]) => [path, { $in: [...values] }]));

const counted = async ({ connection, collection, tally }: TalliedCollection, county: string, session: ClientSession): Promise<Counts> => {
  const groups = await connection
    .collection(collection)
    .aggregate<{ _id: string; count: number }>(
      [{ $match: { d6: county, ...whereOf(tally) } }, { $group: { _id: keyOf(tally), count: { $sum: 1 } } }],
      { session },
    )
    .toArray();
  return Object.fromEntries(groups.map(({ _id, count }) => [_id, count]));
};

/** A count of this moment over the documents that match, by the features of the collection's counts. */
export const countNow = async ({ connection, collection, tally }: TalliedCollection, match: object): Promise<readonly Tallied[]> => {
  const groups = await connection
    .collection(collection)
    .aggregate<{ _id: { division: string; key: string }; count: number }>(
      [{ $match: { $and: [match, whereOf(tally)] } }, { $group: { _id: { division: '$d6', key: keyOf(tally) }, count: { $sum: 1 } } }],
      { maxTimeMS: 5_000 },
    )
    .toArray();
  return groups.map(({ _id: { division, key }, count }) => ({ division, features: named(tally, key), count }));
};

const withoutZeros = (counts: Counts = {}): Counts => Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));

/** Counts a county anew; in one transaction, so that a write at the same moment meets it and neither is lost. */
const mendCounty = (of: TalliedCollection, county: string) =>
  inTransaction(of.connection, async (session) => {
    const _id = idOf(of.collection, county);
    const kept = await tallies(of.connection).findOne({ _id }, { session });
    const counts = await counted(of, county, session);
    if (isDeepStrictEqual(withoutZeros(kept?.counts), counts)) return ok(false);
    await tallies(of.connection).replaceOne({ _id }, { counts }, { upsert: true, session });
    return ok(true);
  });

/** How many counties were counted anew, and of how many the counts were wrong. */
export interface Recount {
  readonly collection: string;
  readonly counties: number;
  readonly wrong: number;
}

const recountOne = async (of: TalliedCollection): Promise<Recount> => {
  const { connection, collection } = of;
  const first = idOf(collection, '');
  const kept = await tallies(connection).distinct('_id', { _id: { $gt: first, $lt: `${first}~` } });
  const present = (await connection.collection(collection).distinct('d6')) as readonly string[];
  const counties = new Set([...kept.map((id) => id.slice(first.length)), ...present].filter(Boolean));
  let wrong = 0;
  for (const county of counties) {
    const mended = await mendCounty(of, county);
    if (mended.ok && mended.value) wrong += 1;
  }
  return { collection, counties: counties.size, wrong };
};

/** Counts everything anew that a database keeps counts of, county by county, while services write; needs nothing but the database. */
export const recount = async (connection: Connection): Promise<readonly Recount[]> => {
  const told = await tallies(connection)
    .find({ tally: { $exists: true } })
    .toArray();
  const done: Recount[] = [];
  for (const { _id, tally } of told) if (tally) done.push(await recountOne({ connection, collection: _id.slice(0, -1), tally }));
  return done;
};

/** Counts a collection that was not counted before, or otherwise; then writes with their counts follow. */
export const prepareTally = async (of: TalliedCollection): Promise<void> => {
  const { connection, collection, tally } = of;
  const _id = idOf(collection, '');
  const told = await tallies(connection).findOne({ _id });
  if (isDeepStrictEqual(told?.tally, tally)) return;
  await recountOne(of);
  await tallies(connection).replaceOne({ _id }, { tally, counts: {} }, { upsert: true });
};
