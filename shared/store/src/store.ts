import { createHash } from 'node:crypto';
import { type Clock, deriveId, err, ok, type Result } from '@anzhu/kernel';
import { badUserInput, type Refusal } from '@anzhu/workflow';
import type { ClientSession, Connection, Model } from 'mongoose';
import type { Aggregate, OutboxEntry, Own, StoredHistoryEntry, Timer } from './aggregate.ts';

/** An event as a decision states it; the store numbers it. */
export interface EventDraft {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The identity of a command: a repeat of the id with the same input is answered again, with other input refused. */
export interface Request {
  readonly id: string;
  readonly hash: string;
}

/** What one write saves together: state, history, events, timers and the answered request. */
export interface Commit<T extends Aggregate> {
  readonly set?: Partial<Own<T>>;
  readonly history?: readonly Omit<StoredHistoryEntry, 'number' | 'at'>[];
  readonly events?: readonly EventDraft[];
  /** The timers from now on; left alone when absent. */
  readonly timers?: readonly Timer[];
  readonly request?: Request;
}

interface StoreOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  /** The W3C trace context of the present command, kept with its events. */
  readonly traceparent?: () => string | undefined;
}

const rememberedRequests = 50;

const stable = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, stable(inner)]))
    : Array.isArray(value)
      ? value.map(stable)
      : value;

/** The identity of a command from its client-made id and everything it asks for. */
export const requestOf = (id: string, input: unknown): Request => ({
  id,
  hash: createHash('sha256').update(JSON.stringify(stable(input))).digest('base64url'),
});

const numbered = (current: Pick<Aggregate, '_id' | 'eventCounts'>, events: readonly EventDraft[], stamp: { at: Date; traceparent: string | undefined }) => {
  const counts: Record<string, number> = {};
  const outbox = events.map(({ type, data }): OutboxEntry => {
    const aggregate = type.split('.')[1] ?? type;
    counts[aggregate] = (counts[aggregate] ?? 0) + 1;
    const number = (current.eventCounts[aggregate] ?? 0) + counts[aggregate];
    const id = deriveId('event', aggregate, current._id, String(number));
    const traced = stamp.traceparent === undefined ? {} : { traceparent: stamp.traceparent };
    return { id, at: stamp.at, type, aggregate, aggregateId: current._id, number, data, ...traced };
  });
  return { outbox, counts };
};

const isDuplicateId = (error: unknown): boolean => {
  const { code, keyPattern } = error as { code?: number; keyPattern?: Record<string, unknown> };
  return code === 11000 && keyPattern !== undefined && '_id' in keyPattern;
};

/** The answer to a request this aggregate has answered before: the aggregate as it is now, or a refusal of the reused id. */
export const answeredBefore = <T extends Aggregate>(current: T, request: Request): Result<T, Refusal> | undefined => {
  const earlier = current.requests.find(({ id }) => id === request.id);
  if (!earlier) return undefined;
  return earlier.hash === request.hash ? ok(current) : err({ code: 'REQUEST_ID_REUSED' });
};

/** The conflict of a stale version, with everything that happened since. */
export const versionConflict = (current: Aggregate, expected: number): Refusal => ({
  code: 'VERSION_CONFLICT',
  currentVersion: current.version,
  since: current.history.filter(({ number }) => number > expected),
});

/** Saves aggregates: one guarded journaled write each, or several in one transaction of the same service. */
export const createStore = ({ connection, clock, traceparent = () => undefined }: StoreOptions) => {
  const listeners: (() => void)[] = [];
  const committed = (): void => {
    for (const listener of listeners) listener();
  };

  const logged = (version: number, at: Date, history: readonly Omit<StoredHistoryEntry, 'number' | 'at'>[]): StoredHistoryEntry[] =>
    history.map((entry) => ({ ...entry, number: version, at }));

  /** A new aggregate; a repeated request gives the one that was made, a reused id is refused. */
  const insert = async <T extends Aggregate>(model: Model<T>, own: Own<T> & { readonly _id: string }, commit: Commit<T>, session?: ClientSession): Promise<Result<T, Refusal>> => {
    const at = clock();
    const { outbox, counts } = numbered({ _id: own._id, eventCounts: {} }, commit.events ?? [], { at, traceparent: traceparent() });
    const document = {
      ...own, ...commit.set, version: 1, eventCounts: counts, outbox, timers: commit.timers ?? [],
      requests: commit.request ? [commit.request] : [], history: logged(1, at, commit.history ?? []), createdAt: at, updatedAt: at,
    } as unknown as T;
    try {
      await model.collection.insertOne(document as never, session ? { session } : {});
    } catch (error) {
      if (session || !isDuplicateId(error) || !commit.request) throw error;
      const existing = await find(model, own._id);
      return (existing && answeredBefore(existing, commit.request)) ?? err({ code: 'REQUEST_ID_REUSED' });
    }
    if (!session) committed();
    return ok(document);
  };

  /** Saves what a decision on `current` changed, or names what happened to it since. */
  const save = async <T extends Aggregate>(model: Model<T>, current: T, commit: Commit<T>, session?: ClientSession): Promise<Result<T, Refusal>> => {
    const at = clock();
    const { outbox, counts } = numbered(current, commit.events ?? [], { at, traceparent: traceparent() });
    const saved = await model.collection.findOneAndUpdate(
      { _id: current._id as never, version: current.version },
      {
        $set: { ...commit.set, ...(commit.timers ? { timers: commit.timers } : {}), updatedAt: at },
        $inc: { version: 1, ...Object.fromEntries(Object.entries(counts).map(([aggregate, count]) => [`eventCounts.${aggregate}`, count])) },
        $push: {
          ...(commit.history ? { history: { $each: logged(current.version + 1, at, commit.history) } } : {}),
          ...(outbox.length > 0 ? { outbox: { $each: outbox } } : {}),
          ...(commit.request ? { requests: { $each: [commit.request], $slice: -rememberedRequests } } : {}),
        },
      } as never,
      { returnDocument: 'after', ...(session ? { session } : {}) },
    );
    if (!saved) return explainMiss(model, current, commit.request);
    if (!session) committed();
    return ok(saved as unknown as T);
  };

  const explainMiss = async <T extends Aggregate>(model: Model<T>, seen: T, request: Request | undefined): Promise<Result<T, Refusal>> => {
    const now = await find(model, seen._id);
    if (!now) return err({ code: 'NOT_FOUND' });
    return (request && answeredBefore(now, request)) ?? err(versionConflict(now, seen.version));
  };

  const find = async <T extends Aggregate>(model: Model<T>, id: string, session?: ClientSession): Promise<T | null> =>
    (await model.collection.findOne({ _id: id as never }, session ? { session } : {})) as unknown as T | null;

  /** All writes of `work` or none; a refusal rolls back. `work` may run again when another transaction was faster. */
  const atomically = async <T, E>(work: (session: ClientSession) => Promise<Result<T, E>>): Promise<Result<T, E>> => {
    const session = await connection.startSession();
    try {
      const result = await session.withTransaction(
        async () => {
          const outcome = await work(session);
          if (!outcome.ok) await session.abortTransaction();
          return outcome;
        },
        { writeConcern: { w: 'majority', j: true }, readConcern: { level: 'snapshot' } },
      );
      if (result.ok) committed();
      return result;
    } finally {
      await session.endSession();
    }
  };

  return { connection, clock, find, insert, save, atomically, onCommitted: (listener: () => void): void => void listeners.push(listener) };
};

export type Store = ReturnType<typeof createStore>;

/** A request id must be a UUID, or repeats could not be told apart. */
export const badRequestId: Refusal = badUserInput({ path: 'requestId', code: 'INVALID', zh: '请求编号必须是UUID', en: 'The request id must be a UUID' });
