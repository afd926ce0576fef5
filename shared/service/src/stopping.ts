import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';

interface Stoppable {
  readonly stop: () => Promise<unknown>;
}

interface Stopping {
  /** What takes work in: it takes no more and lets what runs end, side by side. */
  readonly intake: readonly Stoppable[];
  /** What that work needs, in this order. */
  readonly base: readonly Stoppable[];
  readonly deadlineMs: number;
  readonly logger: Logger;
}

const endAll = async ({ intake, base, logger }: Stopping): Promise<void> => {
  const failed = (error: unknown): void => logger.warn({ err: error }, 'a part of the service did not stop well');
  await Promise.all(intake.map((part) => part.stop().catch(failed)));
  for (const part of base) await part.stop().catch(failed);
};

/** Ends in order and lets what runs end, within the deadline; answers whether it kept it. */
export const stopInOrder = async (stopping: Stopping): Promise<boolean> => {
  const kept = new AbortController();
  const late = pause(stopping.deadlineMs, false, { signal: kept.signal }).catch(() => true);
  const isInTime = await Promise.race([endAll(stopping).then(() => true), late]);
  kept.abort();
  if (!isInTime) stopping.logger.error({ deadlineMs: stopping.deadlineMs }, 'stopped before all work had ended');
  return isInTime;
};
