import { type Clock, eventId } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { Aggregate, OutboxEntry, Own, Timer } from './aggregate.ts';
import type { Request } from './command-request.ts';
import type { Floor } from './floors.ts';
import { entriesOf, type HistoryDraft, logAfter, type StoredHistoryEntry } from './history.ts';

/** An event as a decision states it; the store numbers it. */
export interface EventDraft {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What one write saves together: state, history, events, timers and the answered request. */
export interface Commit<T extends Aggregate> {
  readonly set?: Partial<Own<T>>;
  readonly history?: readonly HistoryDraft[];
  readonly events?: readonly EventDraft[];
  /** The timers from now on; left alone when absent. */
  readonly timers?: readonly Timer[];
  readonly request?: Request;
}

/** When and on whose behalf a write happens. */
export interface Stamp {
  readonly at: Date;
  readonly traceparent: string | undefined;
}

export const stampOf = (clock: Clock, traceparent: () => string | undefined): Stamp => ({ at: clock(), traceparent: traceparent() });

const rememberedRequests = 50;

type Counted = Pick<Aggregate, '_id' | 'eventCounts' | 'version'>;

const numbered = (current: Counted, events: readonly EventDraft[], { at, traceparent }: Stamp) => {
  const recordVersion = current.version + 1;
  const counts: Record<string, number> = {};
  const outbox = events.map(({ type, data }): OutboxEntry => {
    const aggregate = type.split('.')[1] ?? type;
    counts[aggregate] = (counts[aggregate] ?? 0) + 1;
    const number = (current.eventCounts[aggregate] ?? 0) + counts[aggregate];
    const id = eventId(aggregate, current._id, number);
    const traced = traceparent === undefined ? {} : { traceparent };
    return { id, at, type, aggregate, aggregateId: current._id, number, recordVersion, data, ...traced };
  });
  return { outbox, counts };
};

type Waiting = Counted & Partial<Pick<Aggregate, 'outbox'>>;

/** A document's version, counts and outbox once events are told of it, after those that wait: for whoever writes it whole, as migrations do. */
export const withEvents = (current: Waiting, events: readonly EventDraft[], stamp: Stamp) => {
  const { eventCounts, version, outbox: waiting = [] } = current;
  const { outbox, counts } = numbered(current, events, stamp);
  const raised = Object.entries(counts).map(([name, count]) => [name, (eventCounts[name] ?? 0) + count] as const);
  return { version: version + 1, eventCounts: { ...eventCounts, ...Object.fromEntries(raised) }, outbox: [...waiting, ...outbox] };
};

/** A new aggregate's document with its first history, events, timers and request. */
export const newDocument = <T extends Aggregate>(
  own: Own<T> & { readonly _id: string },
  commit: Commit<T>,
  { floor, ...stamp }: Stamp & { readonly floor: Floor },
): T => {
  const { version, counts: spent } = floor;
  return {
    ...own,
    ...commit.set,
    ...withEvents({ _id: own._id, eventCounts: spent, version }, commit.events ?? [], stamp),
    requests: commit.request ? [commit.request] : [],
    timers: commit.timers ?? [],
    history: logAfter({ history: [] }, commit.history ?? [], { version: version + 1, at: stamp.at }).kept,
    createdAt: stamp.at,
    updatedAt: stamp.at,
  } as unknown as T;
};

const incremented = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).map(([aggregate, count]) => [`eventCounts.${aggregate}`, count]));

/** What a write makes of a document's log. */
export interface LogChange {
  readonly history: readonly StoredHistoryEntry[];
  readonly remembered?: readonly StoredHistoryEntry[];
}

/** What is remembered after another request: the first, by which it came, and the last ones. */
const requestsAfter = ([first, ...others]: readonly Request[], request: Request): readonly Request[] =>
  first ? [first, ...[...others, request].slice(1 - rememberedRequests)] : [request];

/** The one update that turns `current` into what the commit says. */
export const updateOf = <T extends Aggregate>(
  current: T,
  { set, events, timers, request, log }: Omit<Commit<T>, 'history'> & { readonly log: LogChange | undefined },
  stamp: Stamp,
) => {
  const { outbox, counts } = numbered(current, events ?? [], stamp);
  return {
    $set: {
      ...{ ...set, ...(timers ? { timers } : {}), ...log, updatedAt: stamp.at },
      ...(request ? { requests: requestsAfter(current.requests, request) } : {}),
    },
    $inc: { version: 1, ...incremented(counts) },
    ...(outbox.length > 0 ? { $push: { outbox: { $each: outbox } } } : {}),
  };
};

/** The conflict of a stale version, with what happened since, as far as the document holds it. */
export const versionConflict = (current: Aggregate, expected: number): Refusal => ({
  code: 'VERSION_CONFLICT',
  currentVersion: current.version,
  since: entriesOf(current).filter(({ version }) => version > expected),
});
