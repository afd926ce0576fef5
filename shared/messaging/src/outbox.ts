import { type CloudEvent, sourceOf } from '@anzhu/contracts';
import type { OutboxEntry } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { durable } from './event-log.ts';

interface OutboxDocument {
  readonly _id: string;
  readonly outbox: readonly OutboxEntry[];
}

/** An outbox entry and where it waits. */
export interface WaitingEntry {
  readonly collection: string;
  readonly documentId: string;
  readonly entry: OutboxEntry;
}

interface OrderedEntry extends WaitingEntry {
  readonly order: number;
}

/** The order within a document is that of its array, even when the clock went back between two entries. */
const inOrder = (collection: string, { _id, outbox }: OutboxDocument): readonly OrderedEntry[] => {
  let order = 0;
  return outbox.map((entry) => {
    order = Math.max(order, entry.at.getTime());
    return { collection, documentId: _id, entry, order };
  });
};

const waitingIn = async (connection: Connection, collection: string, limit: number): Promise<readonly OrderedEntry[]> => {
  const documents = await connection
    .collection<OutboxDocument>(collection)
    .find(
      { 'outbox.0': { $exists: true } },
      { projection: { outbox: 1 }, sort: { 'outbox.at': 1 }, limit, readConcern: { level: 'majority' } },
    )
    .toArray();
  return documents.flatMap((document) => inOrder(collection, document));
};

/** The oldest waiting events of all collections, those of one document in their order. */
export const waitingEntries = async (
  connection: Connection,
  collections: readonly string[],
  limit: number,
): Promise<readonly WaitingEntry[]> => {
  const found = await Promise.all(collections.map((collection) => waitingIn(connection, collection, limit)));
  return found
    .flat()
    .sort((left, right) => left.order - right.order)
    .slice(0, limit);
};

export const toCloudEvent = (service: string, entry: OutboxEntry): CloudEvent => ({
  specversion: '1.0',
  id: entry.id,
  source: sourceOf(service),
  type: entry.type,
  subject: entry.aggregateId,
  time: entry.at.toISOString(),
  datacontenttype: 'application/json',
  eventnumber: entry.number,
  ...(entry.traceparent === undefined ? {} : { traceparent: entry.traceparent }),
  data: { ...entry.data },
});

const groupBy = (entries: readonly WaitingEntry[], keyOf: (entry: WaitingEntry) => string): ReadonlyMap<string, WaitingEntry[]> => {
  const groups = new Map<string, WaitingEntry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
};

const pullFrom = async (connection: Connection, collection: string, entries: readonly WaitingEntry[]): Promise<void> => {
  const byDocument = groupBy(entries, ({ documentId }) => documentId);
  const writes = [...byDocument].map(([_id, mine]) => ({
    updateOne: { filter: { _id }, update: { $pull: { outbox: { id: { $in: mine.map(({ entry }) => entry.id) } } } } },
  }));
  await connection.collection<{ _id: string; outbox: OutboxEntry[] }>(collection).bulkWrite(writes, { ordered: false, ...durable });
};

/** Takes away what the event log holds. */
export const pullFromOutbox = async (connection: Connection, entries: readonly WaitingEntry[]): Promise<void> => {
  const byCollection = groupBy(entries, ({ collection }) => collection);
  await Promise.all([...byCollection].map(([collection, mine]) => pullFrom(connection, collection, mine)));
};
