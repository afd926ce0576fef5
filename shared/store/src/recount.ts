import { isDeepStrictEqual } from 'node:util';
import { ok } from '@anzhu/kernel';
import type { ClientSession, Connection } from 'mongoose';
import { idOf, keyOf, separator, type Tallied, type TalliedCollection, type Tally, tallies, withoutZeros } from './tally.ts';
import { inTransaction } from './transaction.ts';

const textOf = ({ path, length }: Tally['by'][string][number]): object => {
  const text = { $toString: { $ifNull: [`$${path}`, ''] } };
  return length === undefined ? text : { $substrCP: [text, 0, length] };
};

const joined = (parts: Tally['by'][string]): object => ({
  $concat: parts.flatMap((part, at) => (at === 0 ? [textOf(part)] : [separator, textOf(part)])),
});

/** Documents alike in every feature: how many, and what each sum comes to. */
interface Alike {
  readonly _id: Readonly<Record<string, string>>;
  readonly [amount: string]: number | Readonly<Record<string, string>>;
}

const count = 'count';
/** What is added up under a feature; a name that no feature has, and that is no path. */
const sumOf = (feature: string): string => `sum ${feature}`;

const pipelineOf = ({ by, sums = {}, where = {} }: Tally, match: object): object[] => {
  const only = Object.fromEntries(Object.entries(where).map(([path, values]) => [path, { $in: [...values] }]));
  const all = [...Object.entries(by), ...Object.entries(sums).map(([feature, sum]) => [feature, sum.by] as const)];
  const features = Object.fromEntries(all.map(([feature, parts]) => [feature, joined(parts)]));
  const added = Object.fromEntries(Object.entries(sums).map(([feature, { of }]) => [sumOf(feature), { $sum: `$${of}` }]));
  return [{ $match: { $and: [match, only] } }, { $group: { _id: { county: '$d6', ...features }, [count]: { $sum: 1 }, ...added } }];
};

const byCounty = (groups: readonly Alike[], { sums = {} }: Tally): readonly Tallied[] => {
  const counties = new Map<string, Record<string, number>>();
  for (const group of groups) {
    const { county = '', ...features } = group._id;
    const counts = counties.get(county) ?? {};
    counties.set(county, counts);
    for (const [feature, value] of Object.entries(features)) {
      const key = keyOf(feature, value);
      counts[key] = (counts[key] ?? 0) + Number(group[feature in sums ? sumOf(feature) : count]);
    }
  }
  return [...counties].map(([division, counts]) => ({ division, counts: withoutZeros(counts) }));
};

/** A count of this moment over the documents that match, by the features of the collection's counts. */
export const countNow = async (
  { connection, collection, tally }: TalliedCollection,
  match: object,
  session?: ClientSession,
): Promise<readonly Tallied[]> => {
  const options = session ? { session } : { maxTimeMS: 5_000 };
  return byCounty(await connection.collection(collection).aggregate<Alike>(pipelineOf(tally, match), options).toArray(), tally);
};

/** Counts a county anew; in one transaction, so that a write at the same moment meets it and neither is lost. */
const mendCounty = (of: TalliedCollection, county: string) =>
  inTransaction(of.connection, async (session) => {
    const _id = idOf(of.collection, county);
    const kept = await tallies(of.connection).findOne({ _id }, { session });
    const [counted] = await countNow(of, { d6: county }, session);
    const counts = counted?.counts ?? {};
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

/** Whether the counts of a collection are kept as its tally says. */
export const isTallied = async ({ connection, collection, tally }: TalliedCollection): Promise<boolean> => {
  const told = await tallies(connection).findOne({ _id: idOf(collection, '') });
  return isDeepStrictEqual(told?.tally, tally);
};

/** Counts a collection that was not counted before, or otherwise; then writes with their counts follow. */
export const prepareTally = async (of: TalliedCollection): Promise<void> => {
  if (await isTallied(of)) return;
  await recountOne(of);
  await tallies(of.connection).replaceOne({ _id: idOf(of.collection, '') }, { tally: of.tally, counts: {} }, { upsert: true });
};
