import { type Clock, newId } from '@anzhu/kernel';
import type { Connection, Model } from 'mongoose';
import type { Logger } from 'pino';
import type { Aggregate, Timer } from './aggregate.ts';
import { type Lease, leaseOf } from './lease.ts';

/** Takes the SYSTEM command a timer stands for. It must take the timer away or move it; a timer that stays is tried again. */
export type OnTimer = (aggregateId: string, timer: Timer) => Promise<void>;

interface TickerOptions {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timers: readonly { readonly model: Model<never>; readonly onTimer: OnTimer }[];
  readonly everyMs?: number;
}

type Due = Pick<Aggregate, '_id' | 'timers'>;

/** So many aggregates are served between two renewals of the lease. */
const batch = 100;
const leaseMs = 10_000;

const fire = async ({ clock, logger }: TickerOptions, onTimer: OnTimer, { _id, timers }: Due): Promise<void> => {
  for (const timer of timers.filter(({ at }) => at <= clock())) {
    await onTimer(_id, timer).catch((error: unknown) =>
      logger.error({ err: error, id: _id, timer: timer.name }, 'timer failed, tried again later'),
    );
  }
};

/** Every due timer once, so that one that fails keeps no other waiting; stops when another process holds the lease. */
const round = async (options: TickerOptions, lease: Lease): Promise<void> => {
  let served = 0;
  for (const { model, onTimer } of options.timers) {
    const due = { 'timers.0': { $exists: true }, 'timers.at': { $lte: options.clock() } };
    for await (const aggregate of model.collection.find(due, { projection: { timers: 1 } })) {
      if (served++ % batch === 0 && (await lease.acquire()) === null) return;
      await fire(options, onTimer, aggregate as unknown as Due);
    }
  }
};

/** Issues due timers of all aggregates, one process of the service at a time (under a lease). */
export const startTicker = (options: TickerOptions) => {
  const lease = leaseOf(options.connection, { name: 'ticker', holder: newId(), milliseconds: leaseMs });
  let stopped = false;
  let waiting: NodeJS.Timeout | undefined;
  const loop = async (): Promise<void> => {
    try {
      if ((await lease.acquire()) !== null) await round(options, lease);
    } catch (error) {
      options.logger.error({ err: error }, 'ticker round failed');
    }
    if (!stopped) waiting = setTimeout(again, options.everyMs ?? 500);
  };
  let running = loop();
  const again = (): void => {
    running = loop();
  };
  return {
    stop: async (): Promise<void> => {
      stopped = true;
      clearTimeout(waiting);
      await running;
      await lease.release().catch(() => undefined);
    },
  };
};
