import { newId } from '@anzhu/kernel';
import { type Lease, leaseOf } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { onReconnect } from './connect-nats.ts';
import { appendToLog, prepareEventLog } from './event-log.ts';
import { startLoop } from './loop.ts';
import { pullFromOutbox, toCloudEvent, type WaitingEntry, waitingEntries } from './outbox.ts';
import { createPace, type Pace } from './pace.ts';
import { type PublisherDeps, publishLog, readCursor } from './publisher.ts';

export interface RelayOptions {
  readonly service: string;
  readonly connection: Connection;
  /** The collections of aggregates whose outboxes are emptied. */
  readonly collections: readonly string[];
  readonly nats: NatsConnection;
  readonly logger: Logger;
  /** Copies of the service's stream, if it has yet to be made; 1 without it. */
  readonly streamReplicas?: number;
}

export interface Relay {
  /** Says that an outbox has something: the relay looks at once instead of at its next poll. */
  readonly poke: () => void;
  readonly stop: () => Promise<void>;
}

const batchSize = 500;
const leaseMs = 3_000;
const leaseCheckMs = 1_000;
const cursorTrustMs = 2_000;
const pauseAfterFailureMs = 200;

/** Asks for the lease once a second and answers from memory in between, well within its time. */
const leadership = (lease: Lease): (() => Promise<boolean>) => {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let leads = false;
  return async () => {
    const now = performance.now();
    if (now - checkedAt < leaseCheckMs) return leads;
    leads = (await lease.acquire()) !== null;
    checkedAt = now;
    return leads;
  };
};

/** Copies what waits in the outboxes to the event log; the entries are still to be pulled. */
export const appendWaiting = async ({ service, connection, collections }: RelayOptions): Promise<readonly WaitingEntry[]> => {
  const waiting = await waitingEntries(connection, collections, batchSize);
  if (waiting.length > 0)
    await appendToLog(
      connection,
      waiting.map(({ entry }) => toCloudEvent(service, entry)),
    );
  return waiting;
};

interface Cursor {
  /** Publishes what the stream lacks; looks at the log only when something was appended or the cursor is old. */
  readonly advance: (appended: boolean) => Promise<void>;
  readonly forget: () => void;
}

const cursorOf = (deps: PublisherDeps): Cursor => {
  let at: number | null = null;
  let readAt = 0;
  const advance = async (appended: boolean): Promise<void> => {
    const isTrusted = at !== null && performance.now() - readAt < cursorTrustMs;
    if (isTrusted && !appended) return;
    const from = isTrusted && at !== null ? at : await readCursor(deps);
    if (!isTrusted) readAt = performance.now();
    at = null;
    at = await publishLog(deps, from);
  };
  return {
    advance,
    forget: () => {
      at = null;
    },
  };
};

/** Answers how many entries it found. */
const roundOf = (options: RelayOptions, cursor: Cursor): (() => Promise<number>) => {
  return async () => {
    const waiting = await appendWaiting(options);
    const outcomes = await Promise.allSettled([pullFromOutbox(options.connection, waiting), cursor.advance(waiting.length > 0)]);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return waiting.length;
  };
};

const publisherDeps = async ({ service, connection, nats, streamReplicas = 1 }: RelayOptions): Promise<PublisherDeps> => ({
  service,
  connection,
  streamReplicas,
  jetstream: nats.jetstream(),
  manager: await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 }),
});

const guardedRound = ({
  lease,
  cursor,
  pace,
  ...options
}: RelayOptions & { readonly lease: Lease; readonly cursor: Cursor; readonly pace: Pace }): (() => Promise<number>) => {
  const leads = leadership(lease);
  const round = roundOf(options, cursor);
  return async () => {
    try {
      return pace.after((await leads()) ? await round() : 0);
    } catch (error) {
      options.logger.warn({ err: error }, 'relay round failed, tried again');
      cursor.forget();
      return pauseAfterFailureMs;
    }
  };
};

/** Carries every outbox entry to the event log and on to the service's stream: nothing lost, nothing doubled, each aggregate in order. One process of a service leads; a stale one is refused by the log and by the stream. */
export const startRelay = async (options: RelayOptions): Promise<Relay> => {
  await prepareEventLog(options.connection);
  const cursor = cursorOf(await publisherDeps(options));
  const lease = leaseOf(options.connection, { name: 'relay', holder: newId(), milliseconds: leaseMs });
  const stopListening = onReconnect(options.nats, cursor.forget);
  const pace = createPace(batchSize);
  const loop = startLoop(guardedRound({ ...options, lease, cursor, pace }));
  return {
    poke: () => {
      pace.quicken();
      loop.ring();
    },
    stop: async () => {
      stopListening();
      await loop.stop();
      await lease.release().catch(() => undefined);
    },
  };
};
