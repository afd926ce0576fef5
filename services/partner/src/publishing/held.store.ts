import { partnerService } from '@anzhu/contracts';
import { readThrough } from '@anzhu/messaging';
import { startLoop } from '@anzhu/store';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import type { Logger } from 'pino';
import type { Publisher } from './public-subject.store.ts';
import { sources } from './publishing.consumer.ts';

interface HeldDeps {
  readonly connection: Connection;
  readonly nats: NatsConnection;
  readonly publisher: Publisher;
  readonly logger: Logger;
}

const everyMs = 1_000;

/** What waits for a place is told without one once everything is heard that had been published while it waited: the sources are followed side by side, and one may be far behind another. */
export const startHeld = async ({ connection, nats, publisher, logger }: HeldDeps): Promise<{ readonly stop: () => Promise<void> }> => {
  const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 2_000 });
  let waiting: { readonly ids: readonly string[]; readonly isHeard: () => Promise<boolean> } | undefined;
  const round = async (): Promise<void> => {
    if (!waiting) {
      const ids = await publisher.held();
      waiting = ids.length > 0 ? { ids, isHeard: readThrough({ connection, manager, service: partnerService, sources }) } : undefined;
    }
    if (!waiting || !(await waiting.isHeard())) return;
    for (const id of waiting.ids) await publisher.releaseHeld(id);
    waiting = undefined;
  };
  const placed = async (): Promise<void> => {
    while (await publisher.releaseMore());
  };
  return startLoop(async () => {
    for (const part of [placed, round])
      await part().catch((error: unknown) => logger.warn({ err: error }, 'what waits for its place could not be looked at, tried again'));
    return everyMs;
  });
};
