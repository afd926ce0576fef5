import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@anzhu/kernel';
import { type Lease, leaseOf, startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { type AgreementDeps, isLogDifference } from './agreement.ts';
import { carriedForward } from './carried.ts';
import { onReconnect } from './connect-nats.ts';
import { type Cursor, cursorOf } from './cursor.ts';
import { appendToLog, prepareEventLog, type Standing } from './event-log.ts';
import { pullFromOutbox, toCloudEvent, type WaitingEntry, waitingEntries } from './outbox.ts';
import { createOutlook, type Outlook } from './outlook.ts';
import { createPace, type Pace } from './pace.ts';
import type { PublisherDeps } from './publisher.ts';
import { relayLeadership } from './relay-leadership.ts';
import { listening } from './wake.ts';

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
  /** Says that an event is being written into an outbox of this collection. */
  readonly expect: (collection: string) => void;
  /** Says that what is expected may be committed: the relay looks for it at once instead of at its next poll. What nobody expects it finds within about a second. */
  readonly poke: () => void;
  /** How log and stream differ and what to do about it; null while they agree. As long as they differ nothing is appended or published, and the service must write nothing. */
  readonly difference: () => string | null;
  /** For how long no round has ended well, and why the last did not. */
  readonly standstill: () => { readonly seconds: number; readonly cause: string | null };
  readonly stop: () => Promise<void>;
}

const batchSize = 500;
const leaseMs = 3_000;
const pauseAfterFailureMs = 200;
const pauseWhileTheyDifferMs = 1_000;

/** Copies what waits in the outboxes of these collections to the event log, which must be as long as it once was; the entries are still to be pulled. */
export const appendWaiting = async (
  { service, connection, collections }: Pick<RelayOptions, 'service' | 'connection' | 'collections'>,
  standing: Standing = { reached: 0, fence: 0 },
): Promise<readonly WaitingEntry[]> => {
  const waiting = await waitingEntries(connection, collections, batchSize);
  if (waiting.length > 0)
    await appendToLog(
      connection,
      waiting.map(({ entry }) => toCloudEvent(service, entry)),
      standing,
    );
  return waiting;
};

/** Answers how many entries it found. */
const roundOf = (options: RelayOptions, { cursor, outlook }: Lead): ((standing: Standing) => Promise<number>) => {
  return async (standing) => {
    const waiting = await appendWaiting({ ...options, collections: outlook.next() }, standing);
    outlook.expect(waiting.map(({ collection }) => collection));
    const outcomes = await Promise.allSettled([pullFromOutbox(options.connection, waiting), cursor.advance(waiting.length > 0)]);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
    return waiting.length;
  };
};

const publisherDeps = async ({ service, connection, nats, streamReplicas = 1 }: RelayOptions): Promise<PublisherDeps & AgreementDeps> => ({
  service,
  connection,
  streamReplicas,
  jetstream: nats.jetstream(),
  manager: await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 }),
});

interface Verdict {
  /** When a round last ended well, and what has hindered it since. */
  wentWellAt: number;
  hindrance: string | null;
  /** Null while log and stream agree; undefined before they were first compared. */
  difference: string | null | undefined;
  leads: boolean;
}

/** A relay that has not begun has compared nothing yet. */
const newVerdict = (): Verdict => ({ difference: undefined, wentWellAt: performance.now(), hindrance: null, leads: false });

const standstillOf = ({ wentWellAt, hindrance }: Verdict): ReturnType<Relay['standstill']> => ({
  seconds: (performance.now() - wentWellAt) / 1_000,
  cause: hindrance,
});

interface Lead {
  readonly lease: Lease;
  readonly cursor: Cursor;
  readonly outlook: Outlook;
  readonly pace: Pace;
  readonly verdict: Verdict;
}

const compared = async ({ cursor, verdict }: Lead, { logger, service }: RelayOptions): Promise<number> => {
  const reached = await cursor.check();
  if (verdict.difference) logger.info({ service }, 'event log and stream agree again');
  verdict.difference = null;
  return reached;
};

const differ = ({ verdict }: Lead, { logger }: RelayOptions, message: string): void => {
  if (verdict.difference !== message) logger.error(message);
  verdict.difference = message;
};

/** Notes it, and answers how many milliseconds to wait for the next. */
const wentWell = ({ verdict, pace }: Lead, found: number): number => {
  verdict.wentWellAt = performance.now();
  verdict.hindrance = null;
  return pace.after(found);
};

const wentWrong = ({ verdict, cursor, outlook }: Lead, error: unknown): void => {
  verdict.hindrance = String(error);
  cursor.forget();
  outlook.widen();
};

const guardedRound = (options: RelayOptions, lead: Lead): (() => Promise<number>) => {
  const { fence: fenceNow, resign } = relayLeadership(lead.lease);
  const round = roundOf(options, lead);
  return async () => {
    try {
      const reached = await compared(lead, options);
      const fence = await fenceNow();
      lead.verdict.leads = fence !== null;
      return wentWell(lead, fence === null ? 0 : await round({ reached, fence }));
    } catch (error) {
      wentWrong(lead, error);
      if (isLogDifference(error)) {
        differ(lead, options, error.message);
        await resign().catch(() => undefined);
        return pauseWhileTheyDifferMs;
      }
      options.logger.warn({ err: error }, 'relay round failed, tried again');
      return pauseAfterFailureMs;
    }
  };
};

const newLead = async (options: RelayOptions): Promise<Lead> => ({
  lease: leaseOf(options.connection, { name: 'relay', holder: newId(), milliseconds: leaseMs }),
  cursor: cursorOf(await publisherDeps(options)),
  outlook: createOutlook([carriedForward, ...options.collections]),
  pace: createPace(batchSize),
  verdict: newVerdict(),
});

/** Carries every outbox entry to the event log and on to the service's stream: nothing lost, nothing doubled, each aggregate in order. One process of a service leads; a stale one is refused by the log and by the stream. Every process knows whether log and stream agree, from the moment this resolves. */
export const startRelay = async (options: RelayOptions): Promise<Relay> => {
  await prepareEventLog(options.connection);
  const lead = await newLead(options);
  const stopListening = onReconnect(options.nats, lead.cursor.forget);
  const round = guardedRound(options, lead);
  while (lead.verdict.difference === undefined) await pause(await round());
  const listener = listening(options, lead, () => loop.ring());
  const loop = startLoop(() => {
    listener.tell();
    return round();
  });
  return {
    expect: (collection) => lead.outlook.expect([collection]),
    poke: listener.poke,
    difference: () => lead.verdict.difference ?? null,
    standstill: () => standstillOf(lead.verdict),
    stop: async () => {
      stopListening();
      listener.stop();
      await loop.stop();
      await lead.lease.release().catch(() => undefined);
    },
  };
};
