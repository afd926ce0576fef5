import type { ClientSession, Connection, mongo } from 'mongoose';
import { valueAt } from './page.ts';

/** The text at a path, or its first characters; empty where there is none. Codes only: no dots, dollars, bars or colons. */
interface Part {
  readonly path: string;
  readonly length?: number;
}

/** By which features the documents of a collection are counted, each by itself, per county (`d6`). Data, so that a write and a count over the collection follow the same text. */
export interface Tally {
  readonly by: Readonly<Record<string, readonly Part[]>>;
  /** Only documents with one of these values at each path. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** How many documents of a county there are of each feature and value: `state:FILED`, its parts joined by bars. */
export interface Tallied {
  readonly division: string;
  readonly counts: Readonly<Record<string, number>>;
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
export const keyOf = (feature: string, value: string): string => `${feature}:${value}`;

type Counting = Omit<TalliedCollection, 'connection'>;

/** The county a document counts in and its keys there; none where it is not counted. */
const placeOf = ({ collection, tally: { by, where = {} } }: Counting, document: object | null) => {
  const text = (path: string): string => String(valueAt(document as mongo.Document, path) ?? '');
  const county = text('d6');
  if (!document || county === '' || Object.entries(where).some(([path, values]) => !values.includes(text(path)))) return undefined;
  const joined = (parts: readonly Part[]): string => parts.map(({ path, length }) => text(path).slice(0, length)).join(separator);
  return { id: idOf(collection, county), keys: Object.entries(by).map(([feature, parts]) => keyOf(feature, joined(parts))) };
};

/** By how much a write changes which counts of which county. */
export type CountChange = ReadonlyMap<string, Readonly<Record<string, number>>>;

const changeBy = (of: Counting, document: object | null, by: number): CountChange => {
  const place = placeOf(of, document);
  return new Map(place ? [[place.id, Object.fromEntries(place.keys.map((key) => [`counts.${key}`, by]))]] : []);
};

/** What a write from one document to another changes; nothing where both count alike. */
export const changeOf = (of: Counting, before: object | null, after: object): CountChange => {
  const sum = sumOf([changeBy(of, before, -1), changeBy(of, after, 1)]);
  const changed = [...sum].map(([id, counts]) => [id, withoutZeros(counts)] as const);
  return new Map(changed.filter(([, counts]) => Object.keys(counts).length > 0));
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

export const withoutZeros = (counts: Tallied['counts'] = {}): Tallied['counts'] =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));

/** The counts of a region as they stand at this moment: one small document per county. */
export const readTally = async ({ connection, collection }: TalliedCollection, region: string): Promise<readonly Tallied[]> => {
  const first = idOf(collection, region);
  const kept = await tallies(connection)
    .find({ _id: { $gte: first, $lt: `${first}~` } })
    .toArray();
  return kept.map(({ _id, counts }) => ({ division: _id.slice(collection.length + 1), counts: withoutZeros(counts) }));
};
