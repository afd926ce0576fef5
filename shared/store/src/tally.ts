import type { ClientSession, Connection, mongo } from 'mongoose';
import { valueAt } from './page.ts';

/** The text at a path, or its first characters; empty where there is none. Codes only: no dots, dollars, bars or colons. */
interface Part {
  readonly path: string;
  readonly length?: number;
}

/** A number that is added up, such as the hazards that an inspection found: whole, so that a sum that was taken from and added to stays exact. */
interface Sum {
  readonly of: string;
  readonly by: readonly Part[];
}

/** By which features the documents of a collection are counted, each by itself, per county (`d6`). Data, so that a write and a count over the collection follow the same text. */
export interface Tally {
  readonly by: Readonly<Record<string, readonly Part[]>>;
  /** Numbers of the documents that are added up by features; of names that `by` does not have. */
  readonly sums?: Readonly<Record<string, Sum>>;
  /** Only documents with one of these values at each path. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** How many documents of a county there are of each feature and value, and what they add up to: `state:FILED`, its parts joined by bars. */
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

/** The county a document counts in and how much under which keys; none where it is not counted. */
const placeOf = ({ collection, tally: { by, sums = {}, where = {} } }: Counting, document: object | null) => {
  const at = (path: string): unknown => valueAt(document as mongo.Document, path);
  const text = (path: string): string => String(at(path) ?? '');
  const county = text('d6');
  if (!document || county === '' || Object.entries(where).some(([path, values]) => !values.includes(text(path)))) return undefined;
  const joined = (parts: readonly Part[]): string => parts.map(({ path, length }) => text(path).slice(0, length)).join(separator);
  const counted = Object.entries(by).map(([feature, parts]) => [keyOf(feature, joined(parts)), 1] as const);
  const added = Object.entries(sums).map(([feature, sum]) => [keyOf(feature, joined(sum.by)), Number(at(sum.of) ?? 0)] as const);
  return { id: idOf(collection, county), amounts: [...counted, ...added] };
};

/** By how much a write changes which counts of which county. */
export type CountChange = ReadonlyMap<string, Readonly<Record<string, number>>>;

const changeBy = (of: Counting, document: object | null, by: number): CountChange => {
  const place = placeOf(of, document);
  return new Map(place ? [[place.id, Object.fromEntries(place.amounts.map(([key, amount]) => [`counts.${key}`, amount * by]))]] : []);
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

/** The counts of regions as they stand at this moment: one small document per county, once whether it lies in one of them or in several. */
export const readTally = async ({ connection, collection }: TalliedCollection, regions: readonly string[]): Promise<readonly Tallied[]> => {
  const ranges = regions.map((region) => idOf(collection, region)).map((first) => ({ _id: { $gte: first, $lt: `${first}~` } }));
  if (ranges.length === 0) return [];
  const kept = await tallies(connection).find({ $or: ranges }).toArray();
  return kept.map(({ _id, counts }) => ({ division: _id.slice(collection.length + 1), counts }));
};

/** How much a county has of a feature with these values, one for each of its parts. */
export interface TallyLine {
  readonly division: string;
  readonly feature: string;
  readonly values: readonly string[];
  /** The values in one text, that of no other values. */
  readonly value: string;
  readonly count: number;
}

/** Which counts are asked for, by feature and value: those of a year among many. */
export type Asked = (feature: string, value: string) => boolean;

/** What was counted at all, line by line. A province has tens of thousands: what nobody asked for is not taken apart. */
export const linesOf = (rows: readonly Tallied[], isAsked: Asked = () => true): readonly TallyLine[] => {
  const lines: TallyLine[] = [];
  for (const { division, counts } of rows) {
    for (const key in counts) {
      const [count, end] = [counts[key] ?? 0, key.indexOf(':')];
      const [feature, value] = [key.slice(0, end), key.slice(end + 1)];
      if (count !== 0 && isAsked(feature, value)) lines.push({ division, feature, values: value.split(separator), value, count });
    }
  }
  return lines;
};
