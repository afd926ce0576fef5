import type { Clock } from '@anzhu/kernel';
import type { Connection, Model } from 'mongoose';
import type { Logger } from 'pino';
import type { Timer } from './aggregate.ts';
import { claimTimer, type Due, findDue, firstDue, noteFailure } from './due-timers.ts';
import { startLeadership } from './leadership.ts';
import { startLoop } from './loop.ts';
import { createPlaces } from './places.ts';

/** Takes the SYSTEM command a timer stands for. It must take the timer away or move it; a timer that stays is tried again after a growing pause. The signal says that the process stops: work that can be gone on with later ends. */
export type OnTimer = (aggregateId: string, timer: Timer, stopping: AbortSignal) => Promise<void>;

/** What is done when timers of a kind of aggregate are due; with bounds of its own where its work takes longer than a command. */
export interface Timed extends Partial<Pick<TickerOptions, 'places' | 'patienceMs'>> {
  readonly model: Model<never>;
  readonly onTimer: OnTimer;
}

interface TickerOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timers: readonly Timed[];
  readonly everyMs?: number;
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
/** Where nothing was committed and the clock goes on as it did, one round in so many is enough. */
const quietRounds = 6;
/** What was tried in vain is looked for after so many rounds, and gets half of the free places. */
const roundsBetweenRetries = 5;

const textOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

export interface Ticker {
  /** Says that something was committed: its timers are looked for in the next round. */
  readonly poke: () => void;
  /** Begins no other timer, and ends when those that run have ended or their time is over. */
  readonly stop: () => Promise<void>;
}

interface Turn {
  readonly due: Due;
  readonly fence: number;
  readonly stopping: AbortSignal;
}

/** Takes the first due timer of an aggregate; the next has its turn when that one is done. */
const serve = async ({ clock, logger }: TickerOptions, { model, onTimer }: Timed, { due, fence, stopping }: Turn) => {
  const now = clock();
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
  (due: Due, fence: number): void => {
    const lost = (error: unknown): void => options.logger.error({ err: error, id: due._id }, 'timer could not be served');
    places.enter(due._id, () => serve(options, timed, { due, fence, stopping }).catch(lost));
  };

/** One kind of aggregate, with places of its own. */
const kindOf = (options: TickerOptions, timed: Timed, { ring, stopping }: { ring: () => void; stopping: AbortSignal }) => {
  const { logger, places: bound = 8, patienceMs = 5_000, drainMs = 10_000 } = { ...options, ...timed };
  let isBehind = false;
  const places = createPlaces({
    places: bound,
    patienceMs,
    onLate: (id) => logger.warn({ id }, 'timer takes long, others go on'),
    onFree: () => isBehind && ring(),
  });
  const enter = entering(options, timed, { places, stopping });
  const give = async (wanted: number, fence: number, areTried: boolean): Promise<void> => {
    const limit = wanted + places.busy();
    const found = await findDue(timed.model, { now: options.clock(), limit, areTried });
    const next = found.filter(({ _id }) => !places.has(_id)).slice(0, wanted);
    if (!areTried) isBehind = found.length === limit || next.some(({ timers }) => timers.length > 1);
    for (const due of next) enter(due, fence);
  };
  /** Gives the free places to aggregates that are due. */
  const fill = async (fence: number, areTried: boolean): Promise<void> => {
    const wanted = Math.ceil(places.free() / (areTried ? 2 : 1));
    if (wanted > 0) await give(wanted, fence, areTried);
    else if (!areTried) isBehind = true;
  };
  return { fill, settle: () => places.settle(drainMs) };
};

type Kind = ReturnType<typeof kindOf>;

/** Looks at every kind for timers that are due, and now and then for those that were tried in vain. */
const roundOf = (kinds: readonly Kind[], everyMs: number): ((fence: number) => Promise<void>) => {
  let triedAt = Number.NEGATIVE_INFINITY;
  return async (fence) => {
    const areTried = performance.now() - triedAt >= roundsBetweenRetries * everyMs;
    if (areTried) triedAt = performance.now();
    for (const { fill } of kinds) {
      await fill(fence, false);
      if (areTried) await fill(fence, true);
    }
  };
};

/** Whether a round is worth its questions to the database. */
const attentionOf = ({ clock }: TickerOptions, everyMs: number) => {
  let isCalled = true;
  let last = { at: Number.NEGATIVE_INFINITY, ahead: 0 };
  return {
    call: (): void => {
      isCalled = true;
    },
    isWanted: (): boolean => {
      const at = performance.now();
      const ahead = clock().getTime() - at;
      if (!isCalled && at - last.at < quietRounds * everyMs && Math.abs(ahead - last.ahead) < 1_000) return false;
      isCalled = false;
      last = { at, ahead };
      return true;
    },
  };
};

/** A round, where one is wanted; one that failed is wanted again. */
const lookingOf =
  ({ logger }: TickerOptions, round: (fence: number) => Promise<void>, attention: ReturnType<typeof attentionOf>) =>
  async (fence: number): Promise<void> => {
    if (!attention.isWanted()) return;
    await round(fence).catch((error: unknown) => {
      attention.call();
      logger.error({ err: error }, 'ticker round failed');
    });
  };

const nothing: Ticker = { poke: () => undefined, stop: async () => undefined };

/** Issues due timers of all aggregates: one process of the service at a time, different aggregates side by side, those of one aggregate in order. One that fails or is stuck keeps no other waiting. */
export const startTicker = (options: TickerOptions): Ticker => {
  const { connection, logger, timers, everyMs = 500, isHeld = () => false } = options;
  if (timers.length === 0) return nothing;
  const attention = attentionOf(options, everyMs);
  const ring = (): void => {
    attention.call();
    loop.ring();
  };
  const stopping = new AbortController();
  const kinds = timers.map((timed) => kindOf(options, timed, { ring, stopping: stopping.signal }));
  const leadership = startLeadership({ connection, name: 'ticker', milliseconds: leaseMs, logger, onGained: ring });
  const look = lookingOf(options, roundOf(kinds, everyMs), attention);
  const loop = startLoop(async () => {
    const fence = leadership.fence();
    if (fence !== null && !isHeld()) await look(fence);
    return everyMs;
  });
  const stop = async (): Promise<void> => {
    stopping.abort();
    await loop.stop();
    await Promise.all(kinds.map(({ settle }) => settle()));
    await leadership.stop();
  };
  return { poke: attention.call, stop };
};
