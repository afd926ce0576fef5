import type { NatsConnection } from 'nats';
import { z } from 'zod';
import { brokerPresence } from './connect-nats.ts';
import type { Outlook } from './outlook.ts';
import type { Pace } from './pace.ts';

interface Listening {
  readonly outlook: Outlook;
  readonly pace: Pace;
  readonly verdict: { readonly leads: boolean };
}

/** Where a process that does not lead tells the one that does of its commits. */
const wakeOf = (service: string): string => `wake.${service}`;

const names = z.array(z.string());

/** Where others say that something waits; nothing of those that do not say it in a form that is known here. */
const namesIn = (message: { readonly json: () => unknown }): readonly string[] | undefined => {
  try {
    return names.parse(message.json());
  } catch {
    return undefined;
  }
};

interface Broker {
  readonly nats: NatsConnection;
  readonly service: string;
}

/** Calls where others say that they have committed, once their words are taken in. */
const hearing = ({ nats, service }: Broker, outlook: Outlook, look: () => void) =>
  nats.subscribe(wakeOf(service), {
    callback: (_error, message) => {
      const told = namesIn(message);
      if (told) outlook.expect(told);
      else outlook.widen();
      look();
    },
  });

/** Looks at once where something is expected; where another process leads, that one is told, once in a round whatever was committed since the last. */
export const listening = ({ nats, service }: Broker, { outlook, pace, verdict }: Listening, ring: () => void) => {
  const look = (): void => {
    pace.quicken();
    ring();
  };
  const isBrokerThere = brokerPresence(nats);
  const others = hearing({ nats, service }, outlook, look);
  let isNews = false;
  const poke = (): void => {
    if (outlook.expected().length === 0) return;
    isNews = true;
    look();
  };
  const tell = (): void => {
    if (isNews && !verdict.leads && isBrokerThere()) nats.publish(wakeOf(service), JSON.stringify(outlook.expected()));
    isNews = false;
  };
  return { poke, tell, stop: () => others.unsubscribe() };
};
