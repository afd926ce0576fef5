import { type CloudEvent, partsOfType } from '@anzhu/contracts';
import { eventId } from '@anzhu/kernel';
import type { OutboxEntry } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { eventLog } from './event-log.ts';
import { type WaitingEntry, waitingEntries } from './outbox.ts';
import { aggregateOf, identityOf, type Span, type Spent } from './span.ts';

/** Events that belong to no document any more, or whose place in the log was taken: the relay takes them from here as from the outbox of an aggregate. */
export const carriedForward = 'carried_forward';

interface CarriedDocument {
  readonly _id: string;
  readonly outbox: OutboxEntry[];
}

const carried = (connection: Connection) => connection.collection<CarriedDocument>(carriedForward);

/** Has the relay publish these events, in their order; called again under the same name it changes nothing. */
export const carry = async (connection: Connection, _id: string, outbox: OutboxEntry[]): Promise<void> => {
  await carried(connection).updateOne({ _id }, { $setOnInsert: { outbox } }, { upsert: true });
};

const entryOf = ({ id, time, type, subject, eventnumber, recordversion, traceparent, data }: CloudEvent): OutboxEntry => ({
  ...{ id, at: new Date(time), type, data },
  aggregate: partsOfType(type)?.aggregate ?? '',
  aggregateId: subject,
  number: eventnumber,
  ...(recordversion === undefined ? {} : { recordVersion: recordversion }),
  ...(traceparent === undefined ? {} : { traceparent }),
});

const perDocument = 1_000;

/** Takes out of the log what it holds in the stream's places and beyond; what was never published waits to be published after all. */
export const setAside = async (connection: Connection, { from, entries }: Span): Promise<void> => {
  const published = new Set(entries.flatMap(({ event }) => (event ? [identityOf(event)] : [])));
  const held = await eventLog(connection)
    .find({ _id: { $gte: from } }, { sort: { _id: 1 } })
    .toArray();
  const unpublished = held.flatMap(({ event }) => (event && !published.has(identityOf(event)) ? [entryOf(event)] : []));
  for (let at = 0; at < unpublished.length; at += perDocument) {
    const chunk = unpublished.slice(at, at + perDocument);
    await carry(connection, `${from}/${chunk[0]?.id}/${chunk[0]?.at.toISOString()}`, chunk);
  }
  await eventLog(connection).deleteMany({ _id: { $gte: from } });
};

const beyondAnyOutbox = 1_000_000;

/** The collections whose documents have an outbox: those the relay asks by this index. */
const outboxes = async (connection: Connection): Promise<readonly string[]> => {
  const collections = (await connection.db?.listCollections({ type: 'collection' }).toArray()) ?? [];
  const names: string[] = [];
  for (const { name } of collections.filter((one) => !one.name.startsWith('system.'))) {
    const indexes = await connection.collection(name).indexes();
    if (indexes.some(({ key }) => 'outbox.at' in key)) names.push(name);
  }
  return names;
};

/** Which of these ids no document has any more. */
export const withoutDocument = async (connection: Connection, ids: readonly string[]): Promise<ReadonlySet<string>> => {
  const missing = new Set(ids);
  for (const name of await outboxes(connection)) {
    const collection = connection.collection<{ _id: string }>(name);
    for await (const { _id } of collection.find({ _id: { $in: [...ids] } }, { projection: { _id: 1 } })) missing.delete(_id);
  }
  return missing;
};

const asEvent = ({ id, at, type, aggregateId }: OutboxEntry) => ({ id, time: at.toISOString(), type, subject: aggregateId });

const publishedBefore = async (connection: Connection, { from, entries }: Span, waiting: readonly WaitingEntry[]) => {
  const ids = waiting.map(({ entry }) => entry.id);
  const agreed = await eventLog(connection)
    .find({ _id: { $lt: from }, eventId: { $in: ids } })
    .toArray();
  return new Set([...agreed, ...entries].flatMap(({ event }) => (event ? [identityOf(event)] : [])));
};

const inTurn = (entry: OutboxEntry, last: Spent): OutboxEntry => {
  const number = last.number + 1;
  return {
    ...entry,
    id: eventId(entry.aggregate, entry.aggregateId, number),
    number,
    recordVersion: Math.max(entry.recordVersion ?? 0, last.version + 1),
  };
};

/** The outboxes as they are, but for the numbers. */
const rewrite = async (connection: Connection, renumbered: readonly WaitingEntry[]): Promise<void> => {
  const outboxOf = new Map<string, { readonly collection: string; readonly _id: string; readonly outbox: OutboxEntry[] }>();
  for (const { collection, documentId: _id, entry } of renumbered) {
    const key = `${collection}/${_id}`;
    const { outbox } = outboxOf.get(key) ?? { outbox: [] };
    outboxOf.set(key, { collection, _id, outbox: [...outbox, entry] });
  }
  for (const { collection, _id, outbox } of outboxOf.values())
    await connection.collection<CarriedDocument>(collection).updateOne({ _id }, { $set: { outbox } });
};

interface Renumbered {
  /** How far each aggregate's numbers and versions are spent. */
  readonly spent: Span['last'];
  /** What was not published before, in its order. */
  readonly waiting: readonly OutboxEntry[];
}

/** Gives what waits in the outboxes numbers after all that were published of its aggregate. Nothing else may write meanwhile. */
export const renumberWaiting = async (connection: Connection, span: Span): Promise<Renumbered> => {
  const waiting = await waitingEntries(connection, [carriedForward, ...(await outboxes(connection))], beyondAnyOutbox);
  const published = await publishedBefore(connection, span, waiting);
  const spent = new Map(span.last);
  const renumbered = waiting.map(({ entry, ...place }): WaitingEntry => {
    const event = asEvent(entry);
    const last = spent.get(aggregateOf(event));
    if (!last || published.has(identityOf(event))) return { ...place, entry };
    const next = entry.number === last.number + 1 ? entry : inTurn(entry, last);
    spent.set(aggregateOf(event), { number: next.number, version: Math.max(last.version, next.recordVersion ?? 0) });
    return { ...place, entry: next };
  });
  await rewrite(connection, renumbered);
  const entries = renumbered.map(({ entry }) => entry);
  return { spent, waiting: entries.filter((entry) => !published.has(identityOf(asEvent(entry)))) };
};
