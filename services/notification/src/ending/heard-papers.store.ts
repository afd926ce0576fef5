import type { Clock } from '@anzhu/kernel';
import { hasWaiting, indexOfWaiting, isUpToDate } from '@anzhu/messaging';
import type { ServiceParts } from '@anzhu/service';
import type { Connection } from 'mongoose';

type Broker = Parameters<NonNullable<ServiceParts['alongside']>>[0];

/** What takes the place of a filing says whose. */
const formerField = 'formerFilingId';
const source = 'equipment';
const aggregates = ['ownership-filing', 'use-registration'];

/** Whether what the owner of papers has published was heard: before that nobody knows whether a paper that ends was extended. */
export const createHeardPapers = (connection: Connection, clock: Clock) => {
  let manager: Awaited<ReturnType<Broker['jetstreamManager']>> | undefined;
  let through = new Date(0);
  const isHeardNow = async (): Promise<boolean> =>
    manager !== undefined && (await isUpToDate({ manager, service: 'notification', source }).catch(() => false));
  const isHeardTo = async (at: Date): Promise<boolean> => {
    const now = clock();
    if (through >= at && through <= now) return true;
    if (!(await isHeardNow())) return false;
    through = now;
    return true;
  };
  return {
    alongside: async (nats: Broker) => {
      manager = await nats.jetstreamManager({ checkAPI: false, timeout: 5_000 });
      return { stop: async () => undefined };
    },
    /** What papers are found by of which something waits for an operator. */
    indexes: [indexOfWaiting(formerField)],
    /** Up to a moment that has come, and nothing of the paper, or of what takes its place, waits for an operator. */
    isHeard: async (recordId: string, at: Date): Promise<boolean> =>
      (await isHeardTo(at)) && !(await hasWaiting(connection, { source, aggregates, id: recordId, formerField })),
  };
};
