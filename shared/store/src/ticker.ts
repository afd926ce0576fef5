import { type Clock, newId } from '@anzhu/kernel';
import type { Connection, Model } from 'mongoose';
import type { Logger } from 'pino';
import type { Aggregate, Timer } from './aggregate.ts';
import { leaseOf } from './lease.ts';

/** Takes the SYSTEM command a timer stands for. It must take the timer away or move it; a timer that stays is tried again. */
export type OnTimer = (aggregateId: string, timer: Timer) => Promise<void>;

interface TickerOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timers: readonly { readonly model: Model<never>; readonly onTimer: OnTimer }[];
  readonly everyMs?: number;
}

const batch = 100;

/** Issues due timers of all aggregates, one process of the service at a time (under a lease). */
export const startTicker = ({ connection, clock, logger, timers, everyMs = 500 }: TickerOptions) => {
  const lease = leaseOf(connection, { name: 'ticker', holder: newId(), milliseconds: 10_000 });
  let stopped = false;
  let waiting: NodeJS.Timeout | undefined;

  const fire = async (onTimer: OnTimer, aggregate: Pick<Aggregate, '_id' | 'timers'>): Promise<void> => {
    for (const timer of aggregate.timers.filter(({ at }) => at <= clock())) {
      await onTimer(aggregate._id, timer).catch((error: unknown) => logger.error({ error, id: aggregate._id, timer: timer.name }, 'timer failed, tried again later'));
    }
  };

  const tick = async (): Promise<void> => {
    if ((await lease.acquire()) === null) return;
    for (const { model, onTimer } of timers) {
      const due = await model.collection.find({ 'timers.0': { $exists: true }, 'timers.at': { $lte: clock() } }, { projection: { timers: 1 }, limit: batch }).toArray();
      for (const aggregate of due) await fire(onTimer, aggregate as unknown as Pick<Aggregate, '_id' | 'timers'>);
    }
  };

  const loop = async (): Promise<void> => {
    await tick().catch((error: unknown) => logger.error({ error }, 'ticker round failed'));
    if (!stopped) waiting = setTimeout(() => (running = loop()), everyMs);
  };
  let running = loop();

  return {
    stop: async (): Promise<void> => {
      stopped = true;
      clearTimeout(waiting);
      await running;
      await lease.release().catch(() => undefined);
    },
  };
};
