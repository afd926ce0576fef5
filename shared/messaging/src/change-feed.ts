import { changeStreamOf, changeSubjectOf, missedChangesOf } from '@anzhu/contracts';
import { isOutage } from '@anzhu/kernel';
import { type Leadership, startLeadership, startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { headers, type JetStreamManager, type NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { type Reading, readWrites, tokenNow } from './change-reading.ts';
import { quietSince } from './quiet-since.ts';
import { ensureChangeStream, isNone } from './streams.ts';
import { changeIn, type Watched, type WatchedWrite } from './watched-changes.ts';

export type { Watched } from './watched-changes.ts';

export interface ChangeFeedOptions {
  readonly service: string;
  readonly connection: Connection;
  readonly watched: readonly Watched[];
  readonly nats: NatsConnection;
  readonly logger: Logger;
  readonly streamReplicas?: number;
  /** How long the database waits for a write before it says that there is none. */
  readonly waitMs?: number;
}

type Deps = ChangeFeedOptions & { readonly manager: JetStreamManager };

const leaseMs = 6_000;
const pauseMs = 500;
const mostInFlight = 200;
const rememberEveryMs = 60_000;
const silenceMs = 30_000;

/** With each change goes how to go on after it: the stream alone says what was told. */
const resumeHeader = 'Anzhu-Resume';

/** The database cannot say what followed: history lost, token not found or not to be read, or a change too large to be told. */
const isPastKnown = (error: unknown): boolean => [260, 280, 286, 10334].includes((error as { code?: number }).code ?? 0);

interface Standing {
  readonly sequence: number;
  readonly token?: string | undefined;
}

const headerAt = async ({ manager, service }: Deps, sequence: number): Promise<string | undefined> => {
  try {
    const { header } = await manager.streams.getMessage(changeStreamOf(service), { seq: sequence });
    return header?.get(resumeHeader) || undefined;
  } catch (error) {
    if (isNone(error)) return undefined;
    throw error;
  }
};

/** Where nothing was told for long, a later place than that of the last message is remembered with it: so little is read again. Tokens are in the order of time. */
const standingOf = async (deps: Deps): Promise<Standing> => {
  const sequence = await ensureChangeStream(deps.manager, deps.service, deps.streamReplicas);
  if (sequence === 0) return { sequence };
  const token = await headerAt(deps, sequence);
  const later = await quietSince(deps.connection).read();
  return { sequence, token: token && later?.sequence === sequence && later.token > token ? later.token : token };
};

const publisherOf = ({ nats, service }: Deps, { sequence }: Standing) => {
  const jetstream = nats.jetstream();
  let at = sequence;
  const publish = async (subject: string, text: string, token: string): Promise<void> => {
    const resume = headers();
    resume.set(resumeHeader, token);
    const expect = { lastSequence: at, streamName: changeStreamOf(service) };
    at += 1;
    await jetstream.publish(subject, text, { timeout: 2_000, expect, headers: resume });
  };
  return { publish, reached: () => at };
};

type Publisher = ReturnType<typeof publisherOf>;

/** Says at first that anything may have changed before: what comes now is noticed, and the place is known from here on. */
const beginAnew = async (deps: Deps, standing: Standing): Promise<Standing> => {
  const token = await tokenNow(deps);
  await publisherOf(deps, standing).publish(missedChangesOf(deps.service), '{}', token);
  return { sequence: standing.sequence + 1, token };
};

/** Remembers now and then up to where nothing more is to be told. */
const rememberer = ({ connection }: Deps, reading: Reading, { reached }: Publisher) => {
  let rememberedAt = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    if (performance.now() - rememberedAt < rememberEveryMs) return;
    rememberedAt = performance.now();
    await quietSince(connection).note({ sequence: reached(), token: reading.token() });
  };
};

/** A stream that was lost while nothing was written is begun anew too: who goes on from a place in it asks for it. */
const checkStream = async ({ manager, service }: Deps, { reached }: Publisher): Promise<void> => {
  const { state } = await manager.streams.info(changeStreamOf(service));
  if (state.last_seq !== reached()) throw new Error('the stream of changes is not where it was left');
};

/** What is on its way; the first that fails ends the wait for the next write. */
const inFlightOf = (reading: Reading) => {
  const all: Promise<void>[] = [];
  return {
    add: (published: Promise<void>): void => {
      published.catch(reading.end);
      all.push(published);
    },
    isFull: () => all.length >= mostInFlight,
    landed: async (): Promise<void> => void (await Promise.all(all.splice(0))),
  };
};

/** Tells change after change, many in flight; the stream refuses what does not follow its last message. */
const tellAll = async (deps: Deps, standing: Standing, { reading, isOn }: { reading: Reading; isOn: () => boolean }): Promise<void> => {
  const publisher = publisherOf(deps, standing);
  const remember = rememberer(deps, reading, publisher);
  const inFlight = inFlightOf(reading);
  const tell = (write: WatchedWrite): void => {
    const change = changeIn(deps.watched, write);
    if (change) inFlight.add(publisher.publish(changeSubjectOf(change.of, change.id), JSON.stringify(change), write._id._data));
  };
  try {
    while (isOn()) {
      const write = await reading.next();
      if (write) tell(write);
      if (!write || inFlight.isFull()) await inFlight.landed();
      if (!write) {
        await checkStream(deps, publisher);
        await remember();
      }
    }
  } finally {
    await inFlight.landed();
  }
};

interface Turn {
  isStopped: boolean;
  isForgotten: boolean;
  reading?: Reading | undefined;
}

const endTurn = (turn: Turn): void => {
  turn.reading?.end(new Error('the turn has ended'));
  turn.reading = undefined;
};

const tellOn = async (deps: Deps, turn: Turn, isOn: () => boolean): Promise<void> => {
  const { sequence, token } = await standingOf(deps);
  const standing = token === undefined || turn.isForgotten ? await beginAnew(deps, { sequence }) : { sequence, token };
  turn.isForgotten = false;
  turn.reading = readWrites(deps, standing.token);
  await tellAll(deps, standing, { reading: turn.reading, isOn });
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
      turn.isForgotten ||= isPastKnown(error);
      if (isOn()) note(deps, error);
      return pauseMs;
    } finally {
      endTurn(turn);
    }
  };
};

/** Who has nothing to tell has a stream for who listens, and makes it anew where it was lost. */
const startSilence = async ({ manager, service, streamReplicas, logger }: Deps): Promise<{ readonly stop: () => Promise<void> }> => {
  const look = async (): Promise<number> => {
    await ensureChangeStream(manager, service, streamReplicas).catch((error: unknown) =>
      logger.debug({ err: error }, 'no stream of changes'),
    );
    return silenceMs;
  };
  return startLoop(look);
};

/** Says which of the watched records were written, each write once and in order: where it left off it reads from the stream, so that neither a crash nor a broker that lost data skips one. What the database itself has forgotten is told as missed. One process of a service leads. */
export const startChangeFeed = async (options: ChangeFeedOptions): Promise<{ readonly stop: () => Promise<void> }> => {
  const { connection, logger, watched } = options;
  const manager = await options.nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  if (watched.length === 0) return await startSilence({ ...options, manager });
  const turn: Turn = { isStopped: false, isForgotten: false };
  const leadership = startLeadership({ connection, name: 'changes', milliseconds: leaseMs, logger, onGained: () => loop.ring() });
  const loop = startLoop(roundOf({ ...options, manager }, leadership, turn));
  return {
    stop: async () => {
      turn.isStopped = true;
      const stopped = loop.stop();
      endTurn(turn);
      await stopped;
      await leadership.stop();
    },
  };
};
