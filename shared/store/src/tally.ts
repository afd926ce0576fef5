import { isDeepStrictEqual } from 'node:util';
import type { ClientSession, Connection, mongo } from 'mongoose';
import { valueAt } from './page.ts';

/** A feature by which documents are counted: the text at a path, or its first characters; empty where there is none. Codes only: no dots, dollars or bars. */
interface Feature {
  readonly path: string;
  readonly length?: number;
}

/** Which documents of a collection are counted, per county (`d6`), by which features. Data, so that a write and a count over the collection follow the same text. */
export interface Tally {
  readonly by: Readonly<Record<string, Feature>>;
  /** Only documents with one of these values at each path. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** Documents of a county that are alike in every feature. */
export interface Tallied {
  readonly division: string;
  readonly features: Readonly<Record<string, string>>;
  readonly count: number;
}

/** One document per county, and one that tells how the collection is counted. */
export interface Kept {
  readonly _id: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly tally?: Tally;
}

/** A collection of which counts are kept. */
export interface TalliedCollection {
  readonly connection: Connection;
  readonly collection: string;
  readonly tally: Tally;
}

export const separator = '|';
export const tallies = (connection: Connection) => connection.collection<Kept>('tallies');
export const idOf = (collection: string, county: string): string => `${collection}:${county}`;

const placeOf = (
  { collection, tally: { by, where = {} } }: Omit<TalliedCollection, 'connection'>,
  document: object | null,
): readonly string[] => {
  const text = (path: string): string => String(valueAt(document as mongo.Document, path) ?? '');
  const county = text('d6');
  if (!document || county === '' || Object.entries(where).some(([path, values]) => !values.includes(text(path)))) return [];
  const features = Object.values(by).map(({ path, length }) => text(path).slice(0, length));
  return [idOf(collection, county), features.join(separator)];
};

/** By how much a write changes which counts of which county. */
export type CountChange = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** What a write from one document to another changes; nothing where both count alike. */
export const changeOf = (of: Omit<TalliedCollection, 'connection'>, before: object | null, after: object): CountChange => {
  const [from, to] = [placeOf(of, before), placeOf(of, after)];
  const changes = new Map<string, Record<string, number>>();
  if (isDeepStrictEqual(from, to)) return changes;
  for (const [[id, key], by] of [[from, -1] as const, [to, 1] as const])
    if (id !== undefined) changes.set(id, { ...changes.get(id), [`counts.${key}`]: by });
  return changes;
};

/** What several writes change together. */
export const sumOf = (changes: readonly CountChange[]): CountChange => {
  const sum = new Map<string, Record<string, number>>();
  for (const [id, counts] of changes.flatMap((change) => [...change])) {
    const into = sum.get(id) ?? {};
    sum.set(id, into);
    for (const [key, by] of Object.entries(counts)) into[key] = (into[key] ?? 0) + by;
  }
  return sum;
};

/** Counts with the write, in its transaction. */
export const applyChange = async (connection: Connection, change: CountChange, session: ClientSession): Promise<void> => {
  for (const [_id, $inc] of change) await tallies(connection).updateOne({ _id }, { $inc }, { upsert: true, session });
};

/** A key of the counts as the features it stands for. */
export const named = (tally: Tally, key: string): Readonly<Record<string, string>> => {
  const values = key.split(separator);
  return Object.fromEntries(Object.keys(tally.by).map((name, at) => [name, values[at] ?? '']));
};

/** The counts of a region as they stand at this moment: one small document per county. */
export const readTally = async ({ connection, collection, tally }: TalliedCollection, region: string): Promise<readonly Tallied[]> => {
  const first = idOf(collection, region);
  const kept = await tallies(connection)
    .find({ _id: { $gte: first, $lt: `${first}~` } })
    .toArray();
  return kept.flatMap(({ _id, counts = {} }) =>
    Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .map(([key, count]) => ({ division: _id.slice(collection.length + 1), features: named(tally, key), count })),
  );
};
