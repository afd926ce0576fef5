import type { Logger } from 'pino';
import { type Loop, startLoop } from './loop.ts';

interface Sweep {
  /** Removes what is due and says how much it was. */
  readonly files: { readonly sweep: () => Promise<number> };
  readonly logger: Logger;
  readonly everyMs?: number;
}

const tenMinutes = 10 * 60_000;

/** Removes uploaded files that were attached to nothing in time, again and again until stopped. */
export const startFileSweep = ({ files, logger, everyMs = tenMinutes }: Sweep): Loop =>
  startLoop(async () => {
    try {
      const removed = await files.sweep();
      if (removed > 0) logger.info({ removed }, 'files removed that were attached to nothing');
    } catch (error) {
      logger.warn({ err: error }, 'unattached files could not be removed, tried again later');
    }
    return everyMs;
  });
