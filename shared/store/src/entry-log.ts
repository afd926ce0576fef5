import type { ClientSession, Connection, Model } from 'mongoose';
import { durable } from './durable.ts';
import { entriesOf, type StoredHistoryEntry } from './history.ts';

/** An entry that has left its document. */
export interface LogEntry extends StoredHistoryEntry {
  /** `<document>#<number>`, the number with leading zeros. */
  readonly _id: string;
  /** `<collection>/<id>` */
  readonly of: string;
}

export const entryLogName = 'log_entries';

export const entryLog = (connection: Connection) => connection.collection<LogEntry>(entryLogName);

export const logKey = (collection: string, id: string): string => `${collection}/${id}`;

/** By `_id` the entries of one document lie in their order; by this index in that of time. */
export const prepareEntryLog = async (connection: Connection): Promise<void> => {
  await entryLog(connection).createIndex({ of: 1, at: -1, number: -1 });
};

const entryId = (of: string, number: number): string => `${of}#${String(number).padStart(9, '0')}`;

/** Writes entries that are about to leave their document. Should that then fail, they are twice the same, and readers take those of the document. */
export const putInLog = async <T>(
  { db, collection }: Model<T>,
  { id, entries }: { readonly id: string; readonly entries: readonly StoredHistoryEntry[] },
  session?: ClientSession,
): Promise<void> => {
  if (entries.length === 0) return;
  const of = logKey(collection.collectionName, id);
  const puts = entries.map((entry) => {
    const _id = entryId(of, entry.number);
    return { replaceOne: { filter: { _id }, replacement: { of, ...entry }, upsert: true } };
  });
  await entryLog(db).bulkWrite(puts, session ? { session } : durable);
};

/** Which part of a log: so many entries, newest first, before one of a number where that is given. */
export interface LogRequest {
  readonly first: number;
  readonly before?: number | null | undefined;
}

const mostAtOnce = 200;

/** Part of a record's operation log, from the document as far as it goes, then from the log collection. */
export const readLog = async <T>(
  { db, collection }: Model<T>,
  record: { readonly _id: string; readonly history: readonly StoredHistoryEntry[] },
  { first, before }: LogRequest,
): Promise<readonly StoredHistoryEntry[]> => {
  const size = Math.min(Math.max(first, 0), mostAtOnce);
  const held = entriesOf(record);
  const late = held
    .filter(({ number }) => !before || number < before)
    .toReversed()
    .slice(0, size);
  const oldest = held[0]?.number ?? 1;
  if (late.length === size || oldest === 1) return late;
  const of = logKey(collection.collectionName, record._id);
  const range = { $gt: `${of}#`, $lt: entryId(of, Math.min(oldest, before || oldest)) };
  const early = await entryLog(db)
    .find({ _id: range }, { sort: { _id: -1 }, limit: size - late.length, projection: { _id: 0, of: 0 } })
    .toArray();
  return [...late, ...(early as unknown as StoredHistoryEntry[])];
};
