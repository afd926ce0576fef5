import { longestPauseMs, longestPutOff } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import { partnersIn } from '../access/partners.store.ts';
import { stillOpen, together } from '../access/watched.store.ts';
import { failingFor, type Webhook } from './webhook.ts';
import { webhooksIn } from './webhooks.store.ts';

const hour = 3_600_000;

/** What an operator should do something about: webhooks that were stopped because of their receivers, and those that have received nothing for an hour without the pauses they have asked for. */
export const webhookTroubles = (webhooks: readonly Webhook[], at: Date): readonly string[] =>
  webhooks.flatMap(({ _id, stopped, ...failing }) => {
    if (stopped) return stopped.because === 'OPERATOR' ? [] : [`the webhook of partner ${_id} was stopped: ${stopped.because}`];
    return (failingFor(failing, at) ?? 0) > hour
      ? [`the webhook of partner ${_id} receives nothing (npm run partner -- webhook ${_id})`]
      : [];
  });

interface Counted {
  readonly pendingMax: number;
  readonly passedOver: number;
  readonly failing: number;
  readonly paused: number;
}

const none: Counted = { pendingMax: 0, passedOver: 0, failing: 0, paused: 0 };

/** Those of partners whose access has not ended. */
const ofOpenPartners = (connection: Connection, at: Date) => [
  { $lookup: { from: partnersIn(connection).collectionName, localField: '_id', foreignField: '_id', pipeline: stillOpen(at), as: 'open' } },
  { $match: { 'open.0': { $exists: true } } },
  { $project: { open: 0, secrets: 0 } },
];

/** As `pauseLeft` says it. */
const isPaused = (at: Date) => ({
  $and: [{ $gt: ['$askedUntil', at] }, { $lte: ['$askedUntil', longestPutOff(at, longestPauseMs)] }],
});

/** As `failingFor` says it: for longer than this. */
const isFailing = (at: Date, milliseconds: number) => ({
  $and: [
    { $ne: ['$failingSince', null] },
    { $gt: [{ $subtract: [at, { $add: ['$failingSince', { $ifNull: ['$pausedMs', 0] }] }] }, milliseconds] },
  ],
});

const counted = async (connection: Connection, at: Date): Promise<Counted> => {
  const whileRunning = (value: object | number) => ({ $cond: [{ $eq: ['$stopped', null] }, value, 0] });
  const total = {
    _id: null,
    pendingMax: { $max: whileRunning({ $ifNull: ['$pending', 0] }) },
    passedOver: { $sum: { $ifNull: ['$passedOver', 0] } },
    failing: { $sum: whileRunning({ $cond: [isFailing(at, 0), 1, 0] }) },
    paused: { $sum: whileRunning({ $cond: [isPaused(at), 1, 0] }) },
  };
  const [found] = await webhooksIn(connection)
    .aggregate<Counted>([...ofOpenPartners(connection, at), { $group: total }])
    .toArray();
  return found ?? none;
};

/** So many troubles are told at once. */
const mostTold = 50;

const troubled = (connection: Connection, at: Date): Promise<Webhook[]> => {
  const wrong = {
    $or: [{ 'stopped.because': { $exists: true, $ne: 'OPERATOR' } }, { stopped: null, $expr: isFailing(at, hour) }],
  };
  const asked = [{ $match: wrong }, ...ofOpenPartners(connection, at), { $sort: { _id: 1 } }, { $limit: mostTold }];
  return webhooksIn(connection).aggregate<Webhook>(asked).toArray();
};

const gauges = [
  ['anzhu_webhook_pending_max', 'Public events that wait for the webhook that is furthest behind', 'pendingMax'],
  [
    'anzhu_webhook_messages_passed_over',
    'Messages among public events that are no events of ours and were passed over, of all webhooks',
    'passedOver',
  ],
  ['anzhu_webhooks_failing', 'Webhooks whose next event was not received though no pause was asked for', 'failing'],
  ['anzhu_webhooks_paused', 'Webhooks to which nothing is sent for a while, as their receivers have asked', 'paused'],
] as const;

/** The same as warnings and figures of the service, for partners whose access has not ended; counted once for all figures that are read together. */
export const watchedWebhooks = (connection: Connection, now: () => Date) => {
  const count = together(() => counted(connection, now()));
  return {
    warnings: async () => webhookTroubles(await troubled(connection, now()), now()),
    gauges: gauges.map(([name, help, figure]) => ({ name, help, value: async () => (await count())[figure] })),
  };
};
