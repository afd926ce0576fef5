import type { Clock } from '@anzhu/kernel';
import type { Connection, Model } from 'mongoose';
import type { Logger } from 'pino';
import type { Timer } from './aggregate.ts';
import { type Attention, attentionOf } from './attention.ts';
import { claimTimer, type Due, dueIn, findDue, firstDue, noteFailure } from './due-timers.ts';
import { startLeadership } from './leadership.ts';
import { startLoop } from './loop.ts';
import { createPlaces } from './places.ts';

/** Takes the SYSTEM command a timer stands for. It must take the timer away or move it; a timer that stays is tried again after a growing pause. The signal says that the process stops: work that can be gone on with later ends. */
export type OnTimer = (aggregateId: string, timer: Timer, stopping: AbortSignal) => Promise<void>;

/** What is done when timers of a kind of aggregate are due; with bounds of its own where its work takes longer than a command. */
export interface Timed extends Partial<Pick<TickerOptions, 'places' | 'patienceMs'>> {
  readonly model: Model<never>;
  readonly onTimer: OnTimer;
  /** Up to which moment they are due, where that may be behind the clock: until then they wait and are not tried. */
  readonly upTo?: () => Promise<Date>;
  /** Timers are written otherwise than by the store too: they are looked for after whatever is committed. */
  readonly isWrittenOtherwise?: true;
}

interface TickerOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timers: readonly Timed[];
  readonly everyMs?: number;
  /** Where nothing tells of a timer and the clock goes on as it did, one round in so many is enough. */
  readonly quietRounds?: number;
  /** While nothing may be written all timers wait. */
  readonly isHeld?: () => boolean;
  /** Of each kind of aggregate so many are served side by side. */
  readonly places?: number;
  /** A timer whose action takes longer gives its place to another. */
  readonly patienceMs?: number;
  /** At its stop the ticker waits so long for what runs. */
  readonly drainMs?: number;
}

const leaseMs = 10_000;
const usualMs = 500;
const textOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

export interface Ticker {
  /** Says that a timer that is due soon was written into this collection: it is looked for in the next round. */
  readonly expect: (collection: string) => void;
  /** Says that something was committed. */
  readonly poke: () => void;
  /** Begins no other timer, and ends when those that run have ended or their time is over. */
  readonly stop: () => Promise<void>;
}

interface Round {
  readonly now: Date;
  readonly fence: number;
}

interface Turn extends Round {
  readonly due: Due;
  readonly stopping: AbortSignal;
}

/** Takes the first due timer of an aggregate; the next has its turn when that one is done. */
const serve = async ({ logger }: TickerOptions, { model, onTimer }: Timed, { due, now, fence, stopping }: Turn) => {
  const first = firstDue(due, now);
  const timer = first && (await claimTimer(model, { _id: due._id, timer: first }, { now, fence }));
  if (!timer) return;
  try {
    await onTimer(due._id, timer, stopping);
  } catch (error) {
    logger.error({ err: error, id: due._id, timer: timer.name, ...timer.tried }, 'timer failed, tried again later');
    await noteFailure(model, { _id: due._id, timer }, textOf(error));
  }
};

interface Places {
  readonly places: ReturnType<typeof createPlaces>;
  readonly stopping: AbortSignal;
}

const entering =
  (options: TickerOptions, timed: Timed, { places, stopping }: Places) =>
  (due: Due, round: Round): void => {
    const lost = (error: unknown): void => options.logger.error({ err: error, id: due._id }, 'timer could not be served');
    places.enter(due._id, () => serve(options, timed, { due, ...round, stopping }).catch(lost));
  };

/** By the clock, and no further than the timers may be by now. */
const momentOf = async ({ clock }: TickerOptions, { upTo }: Timed): Promise<Date> => {
  const [now, most] = [clock(), await upTo?.()];
  return most && most < now ? most : now;
};

interface Calls {
  /** Has a collection looked into. */
  readonly ring: (collection: string) => void;
  readonly stopping: AbortSignal;
}

/** One kind of aggregate, with places of its own. */
const kindOf = (options: TickerOptions, timed: Timed, { ring, stopping }: Calls) => {
  const { collectionName: collection } = timed.model.collection;
  const { logger, places: bound = 8, patienceMs = 5_000, drainMs = 10_000 } = { ...options, ...timed };
  let isBehind = false;
  const onLate = (id: string): void => logger.warn({ id }, 'timer takes long, others go on');
  const places = createPlaces({ places: bound, patienceMs, onLate, onFree: () => isBehind && ring(collection) });
  const enter = entering(options, timed, { places, stopping });
  const give = async (wanted: number, fence: number, areTried: boolean): Promise<void> => {
    const limit = wanted + places.busy();
    const now = await momentOf(options, timed);
    const found = await findDue(timed.model, { now, limit, areTried });
    const next = found.filter(({ _id }) => !places.has(_id)).slice(0, wanted);
    if (!areTried) isBehind = found.length === limit || next.some(({ timers }) => timers.length > 1);
    for (const due of next) enter(due, { now, fence });
  };
  /** Gives the free places to aggregates that are due. */
  const fill = async (fence: number, areTried: boolean): Promise<void> => {
    const wanted = Math.ceil(places.free() / (areTried ? 2 : 1));
    if (wanted > 0) await give(wanted, fence, areTried);
    else if (!areTried) isBehind = true;
  };
  return { collection, fill, settle: () => places.settle(drainMs) };
};

type Kind = ReturnType<typeof kindOf>;

/** Looks where it is worth it; with all others at those that were tried in vain, which get half of the free places. */
const roundOf =
  ({ connection, clock }: TickerOptions, kinds: readonly Kind[], attention: Attention) =>
  async (fence: number): Promise<void> => {
    const next = attention.next();
    const areTried = next === 'EVERYWHERE';
    const all = kinds.map(({ collection }) => collection);
    const there = areTried ? await dueIn(connection, all, clock()) : new Set(next);
    for (const { fill } of kinds.filter(({ collection }) => there.has(collection))) {
      await fill(fence, false);
      if (areTried) await fill(fence, true);
    }
  };

/** Rounds as long as this process leads; one that failed is followed by one that looks everywhere. */
const startRounds = (options: TickerOptions, kinds: readonly Kind[], attention: Attention) => {
  const { connection, logger, everyMs = usualMs, isHeld = () => false } = options;
  const round = roundOf(options, kinds, attention);
  const onGained = (): void => {
    attention.widen();
    loop.ring();
  };
  const leadership = startLeadership({ connection, name: 'ticker', milliseconds: leaseMs, logger, onGained });
  const loop = startLoop(async () => {
    const fence = leadership.fence();
    if (fence === null || isHeld()) return everyMs;
    await round(fence).catch((error: unknown) => {
      attention.widen();
      logger.error({ err: error }, 'ticker round failed');
    });
    return everyMs;
  });
  return { ring: loop.ring, end: loop.stop, resign: leadership.stop };
};

const nothing: Ticker = { expect: () => undefined, poke: () => undefined, stop: async () => undefined };

/** Issues due timers of all aggregates: one process of the service at a time, different aggregates side by side, those of one aggregate in order. One that fails or is stuck keeps no other waiting. */
export const startTicker = (options: TickerOptions): Ticker => {
  const { clock, timers, everyMs = usualMs, quietRounds = 6 } = options;
  if (timers.length === 0) return nothing;
  const attention = attentionOf(clock, quietRounds * everyMs);
  const ring = (collection: string): void => {
    attention.call(collection);
    rounds.ring();
  };
  const stopping = new AbortController();
  const kinds = timers.map((timed) => kindOf(options, timed, { ring, stopping: stopping.signal }));
  const rounds = startRounds(options, kinds, attention);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await rounds.end();
    await Promise.all(kinds.map(({ settle }) => settle()));
    await rounds.resign();
  };
  const otherwise = timers.filter(({ isWrittenOtherwise }) => isWrittenOtherwise).map(({ model }) => model.collection.collectionName);
  const poke = (): void => {
    for (const collection of otherwise) attention.call(collection);
  };
  return { expect: attention.call, poke, stop };
};
