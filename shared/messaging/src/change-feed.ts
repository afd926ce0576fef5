import { changeStreamOf, changeSubjectOf, missedChangesOf } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import { type Leadership, startLeadership, startLoop } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import { headers, type JetStreamManager, type NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { ensureChangeStream } from './streams.ts';
import { changeIn, pipelineOf, type Watched, type WatchedWrite } from './watched-changes.ts';

export type { Watched } from './watched-changes.ts';

export interface ChangeFeedOptions {
  readonly service: string;
  readonly connection: Connection;
  readonly watched: readonly Watched[];
  readonly nats: NatsConnection;
  readonly logger: Logger;
  readonly streamReplicas?: number;
}

type Deps = ChangeFeedOptions & { readonly manager: JetStreamManager };
type Writes = mongo.ChangeStream<mongo.Document, mongo.ChangeStreamDocument>;

const leaseMs = 3_000;
const waitMs = 500;
const pauseMs = 500;
const mostInFlight = 200;

/** With each change goes how to go on after it: the stream alone says what was told. */
const resumeHeader = 'Anzhu-Resume';

/** The database does not know any more what followed: history lost, token not found or not to be read. */
const isPastKnown = (error: unknown): boolean => [260, 280, 286].includes((error as { code?: number }).code ?? 0);

interface Standing {
  readonly sequence: number;
  readonly token?: string | undefined;
}

const standingOf = async ({ manager, service, streamReplicas }: Deps): Promise<Standing> => {
  const sequence = await ensureChangeStream(manager, service, streamReplicas);
  if (sequence === 0) return { sequence };
  const last = await manager.streams.getMessage(changeStreamOf(service), { seq: sequence }).catch(() => undefined);
  return { sequence, token: last?.header?.get(resumeHeader) || undefined };
};

const publisherOf = ({ nats, service }: Deps, { sequence }: Standing) => {
  const jetstream = nats.jetstream();
  let at = sequence;
  return async (subject: string, text: string, token: string): Promise<void> => {
    const resume = headers();
    resume.set(resumeHeader, token);
    const expect = { lastSequence: at, streamName: changeStreamOf(service) };
    at += 1;
    await jetstream.publish(subject, text, { timeout: 2_000, expect, headers: resume });
  };
};

/** Says at first that anything may have changed before: what comes now is noticed, and the place is known from here on. */
const beginAnew = async (writes: Writes, { service }: Deps, publish: ReturnType<typeof publisherOf>): Promise<void> => {
  await writes.tryNext();
  const { _data: token } = writes.resumeToken as { readonly _data: string };
  await publish(missedChangesOf(service), '{}', token);
};

/** Tells change after change, many in flight; the stream refuses what does not follow its last message. */
const tellAll = async (deps: Deps, standing: Standing, { writes, isOn }: { writes: Writes; isOn: () => boolean }): Promise<void> => {
  const publish = publisherOf(deps, standing);
  if (standing.token === undefined) await beginAnew(writes, deps, publish);
  const inFlight: Promise<void>[] = [];
  while (isOn()) {
    const write = (await writes.tryNext()) as WatchedWrite | null;
    const change = write && changeIn(deps.watched, write);
    if (change) {
      const published = publish(changeSubjectOf(change.of, change.id), JSON.stringify(change), write._id._data);
      published.catch(() => undefined);
      inFlight.push(published);
    }
    if (!write || inFlight.length >= mostInFlight) await Promise.all(inFlight.splice(0));
  }
  await Promise.all(inFlight);
};

const watch = ({ connection, watched }: Deps, token: string | undefined): Writes =>
  connection
    .getClient()
    .db(connection.name)
    .watch(pipelineOf(watched), {
      fullDocument: 'updateLookup',
      maxAwaitTimeMS: waitMs,
      ...(token !== undefined && { resumeAfter: { _data: token } }),
    });

interface Turn {
  isStopped: boolean;
  isForgotten: boolean;
  writes?: Writes | undefined;
}

const endTurn = async (turn: Turn): Promise<void> => {
  await turn.writes?.close().catch(() => undefined);
  turn.writes = undefined;
};

const tellOn = async (deps: Deps, turn: Turn, isOn: () => boolean): Promise<void> => {
  const { sequence, token } = await standingOf(deps);
  const standing = { sequence, token: turn.isForgotten ? undefined : token };
  turn.writes = watch(deps, standing.token);
  turn.isForgotten = false;
  await tellAll(deps, standing, { writes: turn.writes, isOn });
};

const note = ({ service, logger }: Deps, error: unknown): void =>
  logger[isOutage(error) ? 'debug' : 'warn']({ err: error, service }, 'changes cannot be told, tried again');

const roundOf = (deps: Deps, leadership: Leadership, turn: Turn): (() => Promise<number>) => {
  const isOn = (): boolean => !turn.isStopped && leadership.fence() !== null;
  return async () => {
    if (!isOn()) return pauseMs;
    try {
      await tellOn(deps, turn, isOn);
      return 0;
    } catch (error) {
      turn.isForgotten = isPastKnown(error);
      if (isOn()) note(deps, error);
      return pauseMs;
    } finally {
      await endTurn(turn);
    }
  };
};

/** Says which of the watched records were written, each write once and in order: where it left off it reads from the stream, so that neither a crash nor a broker that lost data skips one. What the database itself has forgotten is told as missed. One process of a service leads. */
export const startChangeFeed = async (options: ChangeFeedOptions): Promise<{ readonly stop: () => Promise<void> }> => {
  const { connection, logger, watched } = options;
  if (watched.length === 0) return { stop: async () => undefined };
  const manager = await options.nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  const turn: Turn = { isStopped: false, isForgotten: false };
  const leadership = startLeadership({ connection, name: 'changes', milliseconds: leaseMs, logger, onGained: () => loop.ring() });
  const loop = startLoop(roundOf({ ...options, manager }, leadership, turn));
  return {
    stop: async () => {
      turn.isStopped = true;
      const stopped = loop.stop();
      await endTurn(turn);
      await stopped;
      await leadership.stop();
    },
  };
};
