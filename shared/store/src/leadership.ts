import { newId } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { leaseOf } from './lease.ts';
import { startLoop } from './loop.ts';

/** Whether this process leads in something that one process of the service does. */
export interface Leadership {
  /** The fencing number while this process surely leads, else null. */
  readonly fence: () => number | null;
  readonly stop: () => Promise<void>;
}

interface LeadershipOptions {
  readonly connection: Connection;
  readonly name: string;
  readonly milliseconds: number;
  readonly logger: Logger;
  /** Called when the leadership has come to this process. */
  readonly onGained?: () => void;
}

/** Asks for a lease and renews it beside the work it protects, however long that takes. Time in between is measured without a wall clock and from before the question. */
export const startLeadership = ({ connection, name, milliseconds, logger, onGained }: LeadershipOptions): Leadership => {
  const lease = leaseOf(connection, { name, holder: newId(), milliseconds });
  let held: { readonly fence: number; readonly until: number } | null = null;
  const fence = (): number | null => (held && performance.now() < held.until ? held.fence : null);
  const ask = async (): Promise<void> => {
    const until = performance.now() + milliseconds;
    const led = fence() !== null;
    const given = await lease.acquire();
    held = given === null ? null : { fence: given, until };
    if (!led && fence() !== null) onGained?.();
  };
  const loop = startLoop(async () => {
    await ask().catch((error: unknown) => logger.warn({ err: error, lease: name }, 'a lease could not be asked for'));
    return milliseconds / 3;
  });
  return {
    fence,
    stop: async () => {
      await loop.stop();
      held = null;
      await lease.release().catch(() => undefined);
    },
  };
};
