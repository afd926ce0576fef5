import type { Clock } from '@anzhu/kernel';
import { isUpToDate } from '@anzhu/messaging';
import type { ServiceParts } from '@anzhu/service';

type Broker = Parameters<NonNullable<ServiceParts['alongside']>>[0];

/** Whether what the owner of papers has published was heard: before that nobody knows whether a paper that ends was extended. */
export const createHeardPapers = (clock: Clock) => {
  let manager: Awaited<ReturnType<Broker['jetstreamManager']>> | undefined;
  let through = new Date(0);
  const isHeardNow = async (): Promise<boolean> =>
    manager !== undefined && (await isUpToDate({ manager, service: 'notification', source: 'equipment' }).catch(() => false));
  return {
    alongside: async (nats: Broker) => {
      manager = await nats.jetstreamManager({ checkAPI: false, timeout: 5_000 });
      return { stop: async () => undefined };
    },
    /** Up to a moment that has come. */
    isHeard: async (at: Date): Promise<boolean> => {
      const now = clock();
      if (through >= at && through <= now) return true;
      if (!(await isHeardNow())) return false;
      through = now;
      return true;
    },
  };
};
