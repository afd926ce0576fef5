import type { mongo } from 'mongoose';

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
  readonly set?: Readonly<Record<string, unknown>>;
  readonly findings?: readonly Finding[];
}

const versionOf = ({ version }: mongo.Document): object => (typeof version === 'number' ? { version } : {});

interface Written {
  readonly changed: number;
  /** Ids of documents that were written meanwhile. */
  readonly missed: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a change met that a unique index allows once: the document stays as it was, and a person decides. */
const collision = async (collection: mongo.Collection, id: string, error: unknown): Promise<Finding> => {
  const { code, keyValue } = error as { code?: number; keyValue?: Readonly<Record<string, unknown>> };
  if (code !== 11000 || !keyValue) throw error;
  const other = await collection.findOne(keyValue as mongo.Filter<mongo.Document>, { projection: { _id: 1 } });
  const records = [id, ...(other ? [String(other['_id'])] : [])].map((one) => `${collection.collectionName}/${one}`);
  const key = JSON.stringify(keyValue);
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
  for (const { id, set } of changes) {
    if (!set) continue;
    try {
      const done = await collection.updateOne({ _id: id as never, ...versionOf(read.get(id) ?? {}) }, { $set: set });
      if (done.matchedCount === 0) missed.push(id);
      else changed += 1;
    } catch (error) {
      findings.push(await collision(collection, id, error));
    }
  }
  return { changed, missed, findings };
};
