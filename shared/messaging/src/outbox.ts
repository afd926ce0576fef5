import { type CloudEvent, sourceOf } from '@anzhu/contracts';
import type { OutboxEntry } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { durable } from './event-log.ts';

interface OutboxDocument {
  readonly _id: string;
  readonly collection: string;
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
const inOrder = ({ _id, collection, outbox }: OutboxDocument): readonly OrderedEntry[] => {
  let order = 0;
  return outbox.map((entry) => {
    order = Math.max(order, entry.at.getTime());
    return { collection, documentId: _id, entry, order };
  });
};

const oldestOf = (collection: string, limit: number): mongo.Document[] => [
  { $match: { 'outbox.0': { $exists: true } } },
  { $sort: { 'outbox.at': 1 } },
  { $limit: limit },
  { $project: { outbox: 1, collection: { $literal: collection } } },
];

/** The oldest waiting events of all collections, those of one document in their order; asked for in one command, as it is asked often. */
export const waitingEntries = async (
  connection: Connection,
  [first, ...others]: readonly string[],
  limit: number,
): Promise<readonly WaitingEntry[]> => {
  if (first === undefined) return [];
  const unions = others.map((coll) => ({ $unionWith: { coll, pipeline: oldestOf(coll, limit) } }));
  const found = await connection
    .collection(first)
    .aggregate<OutboxDocument>([...oldestOf(first, limit), ...unions], { readConcern: { level: 'majority' } })
    .toArray();
  return found
    .flatMap(inOrder)
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
  ...(entry.recordVersion === undefined ? {} : { recordversion: entry.recordVersion }),
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
