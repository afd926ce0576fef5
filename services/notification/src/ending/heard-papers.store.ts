import type { Clock } from '@anzhu/kernel';
import { hasWaiting, heardThrough, indexOfWaiting } from '@anzhu/messaging';
import type { ServiceParts } from '@anzhu/service';
import type { Connection } from 'mongoose';

type Broker = Parameters<NonNullable<ServiceParts['alongside']>>[0];

/** What takes the place of a filing says whose. */
const formerField = 'formerFilingId';
const source = 'equipment';
const aggregates = ['ownership-filing', 'use-registration'];

const nothing = new Date(0);

/** How far what the owner of papers has published was heard: beyond that nobody knows whether a paper that ends was extended. */
export const createHeardPapers = (connection: Connection, clock: Clock) => {
  let heard: (() => Promise<Date | null>) | undefined;
  return {
    alongside: async (nats: Broker) => {
      const manager = await nats.jetstreamManager({ checkAPI: false, timeout: 5_000 });
      heard = heardThrough({ connection, manager, service: 'notification', source, now: clock });
      return { stop: async () => undefined };
    },
    /** What papers are found by of which something waits for an operator. */
    indexes: [indexOfWaiting(formerField)],
    /** Up to when; of nothing while that cannot be told. */
    through: async (): Promise<Date> => (await heard?.().catch(() => null)) ?? nothing,
    /** Whether something of a paper, or of what takes its place, waits for an operator. */
    isHeld: (recordId: string): Promise<boolean> => hasWaiting(connection, { source, aggregates, id: recordId, formerField }),
  };
};
