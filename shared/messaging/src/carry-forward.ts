import { setTimeout as pause } from 'node:timers/promises';
import { type CloudEvent, draftEvent, type EventDraft, epochBegunOf, partsOfType } from '@anzhu/contracts';
import { type Clock, eventId, newId } from '@anzhu/kernel';
import { type Floor, leaseOf, raiseFloors } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { carry, renumberWaiting, setAside, withoutDocument } from './carried.ts';
import { type Compared, compare } from './comparison.ts';
import { durable, eventLog } from './event-log.ts';
import { followAgain } from './follow-again.ts';
import { toCloudEvent } from './outbox.ts';
import { after, aggregateOf, none, type Span, type Spent, spanOf } from './span.ts';
import { messagesOf, type StreamMessage } from './stream-messages.ts';

/** Has an event of an aggregate that may have no document any more published, numbered after all others of it. */
export type Say = (aggregateId: string, draft: EventDraft) => Promise<void>;

/** What a service does about events that it has published and its restored records know nothing of; `waiting` is what it has said and not published, which follows after them. May be called again with the same events. */
export type Recall = (events: readonly CloudEvent[], say: Say, waiting: readonly CloudEvent[]) => Promise<void>;

interface CarryForward extends Compared {
  /** The services whose events it follows. */
  readonly sources: readonly string[];
  readonly clock: Clock;
  readonly reason: string;
  readonly recall?: Recall | undefined;
}

/** What was done. */
export interface CarriedForward {
  readonly epoch: number;
  readonly agreedThrough: number;
  readonly takenOver: number;
  /** Messages that the service never sent. */
  readonly foreign: number;
  /** Published aggregates of which no record is left: `<aggregate>/<id>`. */
  readonly lost: readonly string[];
  /** Those of which one is left, as it was before what was published of it. */
  readonly undone: readonly string[];
}

const leaseMs = 60_000;
const patienceMs = 10_000;
const atOnce = 500;

const readSpan = async (compared: Compared, range: { readonly from: number; readonly to: number }): Promise<Span> => {
  const messages: StreamMessage[] = [];
  for await (const message of messagesOf(compared.nats, { service: compared.service, ...range })) messages.push(message);
  return spanOf(compared, messages);
};

const floorOf = (key: string, { number, version }: Spent): Floor => {
  const at = key.indexOf('/');
  return { _id: key.slice(at + 1), counts: { [key.slice(0, at)]: number }, version: version + 1 };
};

const probed = 64;

/** How far the numbers of an aggregate are spent of which the stream has nothing that the log has not: by the log, whose ids follow from them. */
const loggedOf = async (connection: Connection, aggregate: string, aggregateId: string): Promise<Spent> => {
  let last = none;
  for (let from = 1; ; from += probed) {
    const ids = Array.from({ length: probed }, (_, at) => eventId(aggregate, aggregateId, from + at));
    const found = await eventLog(connection)
      .find({ eventId: { $in: ids } })
      .toArray();
    for (const { event } of found) if (event) last = after(last, event);
    if (found.length < probed) return last;
  }
};

const sayer = ({ connection, clock }: CarryForward, spent: Map<string, Spent>, waiting: readonly CloudEvent[]): Say => {
  const untold = async (aggregate: string, aggregateId: string): Promise<Spent> => {
    const logged = await loggedOf(connection, aggregate, aggregateId);
    return waiting.filter((event) => aggregateOf(event) === `${aggregate}/${aggregateId}`).reduce(after, logged);
  };
  return async (aggregateId, { type, data }) => {
    const aggregate = partsOfType(type)?.aggregate ?? type;
    const key = `${aggregate}/${aggregateId}`;
    const last = spent.get(key) ?? (await untold(aggregate, aggregateId));
    const next = { number: last.number + 1, version: last.version + 1 };
    spent.set(key, next);
    await raiseFloors(connection, [floorOf(key, next)]);
    const id = eventId(aggregate, aggregateId, next.number);
    const entry = { id, at: clock(), type, aggregate, aggregateId, number: next.number, recordVersion: next.version, data };
    await carry(connection, `said/${id}`, [entry]);
  };
};

/** The log's end agrees with the stream only when the last entry is in: a crash before leaves the service held, and all of this is done again. */
const takeOver = async (connection: Connection, { entries }: Span): Promise<void> => {
  for (let at = 0; at < entries.length; at += atOnce)
    await eventLog(connection).insertMany(entries.slice(at, at + atOnce), { ordered: true, ...durable });
};

const epochsIn = async ({ connection, service }: Compared, { entries, from }: Span): Promise<number> => {
  const { type } = epochBegunOf(service);
  const agreed = await eventLog(connection).countDocuments({ _id: { $lt: from }, 'event.type': type } as never);
  return agreed + entries.filter(({ event }) => event?.type === type).length;
};

const beginEpoch = async (order: CarryForward, span: Span): Promise<number> => {
  const { connection, service, clock, reason } = order;
  const number = (await epochsIn(order, span)) + 1;
  const data = { epoch: number + 1, agreedThrough: span.from - 1, takenOver: span.entries.length, reason };
  const draft = draftEvent(epochBegunOf(service), data);
  const id = eventId('event-log', service, number);
  await carry(connection, `epoch/${data.epoch}`, [
    { id, at: clock(), type: draft.type, aggregate: 'event-log', aggregateId: service, number, data },
  ]);
  return data.epoch;
};

const leftOf = async (connection: Connection, { last }: Span): Promise<Pick<CarriedForward, 'lost' | 'undone'>> => {
  const idOf = (key: string) => key.slice(key.indexOf('/') + 1);
  const missing = await withoutDocument(connection, [...last.keys()].map(idOf));
  const isLost = (key: string): boolean => missing.has(idOf(key));
  return { lost: [...last.keys()].filter(isLost), undone: [...last.keys()].filter((key) => !isLost(key)) };
};

/** Also where nothing of its own is lost, the service may not have seen what others have published since the backup. */
const hearAgain = async ({ manager, service, sources }: CarryForward): Promise<null> => {
  for (const source of sources) await followAgain(manager, { service, source });
  return null;
};

const carryAcross = async (order: CarryForward, range: { readonly from: number; readonly to: number }): Promise<CarriedForward> => {
  const { connection, recall } = order;
  const span = await readSpan(order, range);
  const left = await leftOf(connection, span);
  await setAside(connection, span);
  const { spent: known, waiting } = await renumberWaiting(connection, span);
  const spent = new Map(known);
  await raiseFloors(
    connection,
    [...spent].map(([key, last]) => floorOf(key, last)),
  );
  const untold = waiting.map((entry) => toCloudEvent(order.service, entry));
  await recall?.(
    span.entries.flatMap(({ event }) => event ?? []),
    sayer(order, spent, untold),
    untold,
  );
  await hearAgain(order);
  const epoch = await beginEpoch(order, span);
  await takeOver(connection, span);
  const foreign = span.entries.filter((entry) => entry.foreign).length;
  return { epoch, agreedThrough: span.from - 1, takenOver: span.entries.length, foreign, ...left };
};

/** Nobody publishes meanwhile: a relay that has seen the difference has given its lease up, one that has not must be stopped. */
const alone = async <T>(connection: Connection, work: () => Promise<T>): Promise<T> => {
  const lease = leaseOf(connection, { name: 'relay', holder: newId(), milliseconds: leaseMs });
  const begun = performance.now();
  while ((await lease.acquire()) === null) {
    if (performance.now() - begun > patienceMs)
      throw new Error('the relay of the service runs and sees no difference: stop the service first');
    await pause(500);
  }
  const renewal = setInterval(() => void lease.acquire().catch(() => undefined), leaseMs / 4);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await lease.release();
  }
};

/** Brings a service whose log and stream differ forward: what was published is taken over into its log, every number that was given out stays spent, what it had not yet published follows after it, its copies hear what they missed, and a new epoch is told in log and stream. Null where the two agree: then its copies alone hear what they missed. */
export const carryForward = async (order: CarryForward): Promise<CarriedForward | null> => {
  const { first } = await compare(order);
  if (!first) return hearAgain(order);
  return alone(order.connection, async () => {
    const { first: difference, published } = await compare(order);
    return difference && carryAcross(order, { from: difference.sequence, to: published });
  });
};
