import type { Connection } from 'mongoose';
import { hasEnded } from '../access/partner.ts';
import { partnersIn } from '../access/partners.store.ts';
import type { Webhook } from './webhook.ts';
import { webhooksIn } from './webhooks.store.ts';

const hour = 3_600_000;

/** What an operator should do something about: webhooks that were stopped because of their receivers, and those that have received nothing for an hour. */
export const webhookTroubles = (webhooks: readonly Webhook[], at: Date): readonly string[] =>
  webhooks.flatMap(({ _id, stopped, failingSince }) => {
    if (stopped) return stopped.because === 'OPERATOR' ? [] : [`the webhook of partner ${_id} was stopped: ${stopped.because}`];
    const isLong = failingSince !== null && at.getTime() - failingSince.getTime() > hour;
    return isLong ? [`the webhook of partner ${_id} receives nothing (npm run partner -- webhook ${_id})`] : [];
  });

type Webhooks = () => Promise<readonly Webhook[]>;

const gaugesOf = (all: Webhooks, running: Webhooks) => [
  {
    name: 'anzhu_webhook_pending_max',
    help: 'Public events that wait for the webhook that is furthest behind',
    value: async () => Math.max(0, ...(await running()).map(({ pending }) => pending ?? 0)),
  },
  {
    name: 'anzhu_webhook_messages_passed_over',
    help: 'Messages among public events that are no events of ours and were passed over, of all webhooks',
    value: async () => (await all()).reduce((sum, { passedOver = 0 }) => sum + passedOver, 0),
  },
  {
    name: 'anzhu_webhooks_failing',
    help: 'Webhooks whose next event was not received yet',
    value: async () => (await running()).filter(({ failingSince }) => failingSince !== null).length,
  },
];

/** The same as warnings and figures of the service, for partners whose access has not ended. */
export const watchedWebhooks = (connection: Connection, now: () => Date) => {
  const all: Webhooks = async () => {
    const webhooks = await webhooksIn(connection).find({}).toArray();
    const partners = await partnersIn(connection).find({}).toArray();
    const open = new Set(partners.filter((partner) => !hasEnded(partner, now())).map(({ _id }) => _id));
    return webhooks.filter(({ _id }) => open.has(_id));
  };
  const running: Webhooks = async () => (await all()).filter(({ stopped }) => stopped === null);
  return { warnings: async () => webhookTroubles(await all(), now()), gauges: gaugesOf(all, running) };
};
