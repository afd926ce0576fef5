import type { mongo } from 'mongoose';

type Values = Readonly<Record<string, unknown>>;

/** Something a migration must not decide by itself, such as two records that turn out to be one: kept for an operator to read. */
export interface Finding {
  readonly kind: string;
  /** The records concerned, each as `collection/id`. */
  readonly records: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** What becomes of one document; left out by a step that leaves it as it is. */
export interface Change {
  readonly id: string;
  readonly set?: Values;
  readonly findings?: readonly Finding[];
}

const versionOf = ({ version }: mongo.Document): object => (typeof version === 'number' ? { version } : {});

interface Written {
  readonly changed: number;
  /** Ids of documents that were written meanwhile. */
  readonly missed: readonly string[];
  readonly findings: readonly Finding[];
}

/** Of what a unique index holds, what the change would have made the same, whichever of several indexes it met; all of it where the change names none of its paths. */
const madeTheSame = (keyValue: Values, set: Values): Values => {
  const made = Object.entries(keyValue).filter(([path]) => path in set);
  return made.length > 0 ? Object.fromEntries(made) : keyValue;
};

/** What a change met that a unique index allows once: the document stays as it was, and a person decides. */
const collision = async (collection: mongo.Collection, { id, set = {} }: Change, error: unknown): Promise<Finding> => {
  const { code, keyValue } = error as { code?: number; keyValue?: Values };
  if (code !== 11000 || !keyValue) throw error;
  const other = await collection.findOne(keyValue as mongo.Filter<mongo.Document>, { projection: { _id: 1 } });
  const records = [id, ...(other ? [String(other['_id'])] : [])].map((one) => `${collection.collectionName}/${one}`);
  const key = JSON.stringify(madeTheSame(keyValue, set));
  return {
    kind: 'SAME_KEY',
    records,
    zh: `规范化后与另一记录相同，未改动: ${key}`,
    en: `Would be the same as another record, left as it was: ${key}`,
  };
};

/** Writes the changes of a batch, each on the document as it was read. */
export const write = async (
  collection: mongo.Collection,
  documents: readonly mongo.Document[],
  changes: readonly Change[],
): Promise<Written> => {
  const read = new Map(documents.map((document) => [String(document['_id']), document]));
  const missed: string[] = [];
  const findings: Finding[] = [];
  let changed = 0;
  for (const change of changes) {
    const { id, set } = change;
    if (!set) continue;
    try {
      const done = await collection.updateOne({ _id: id as never, ...versionOf(read.get(id) ?? {}) }, { $set: set });
      if (done.matchedCount === 0) missed.push(id);
      else changed += 1;
    } catch (error) {
      findings.push(await collision(collection, change, error));
    }
  }
  return { changed, missed, findings };
};
