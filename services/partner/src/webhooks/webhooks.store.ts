import type { CollectionIndexes } from '@anzhu/store';
import type { ClientSession, Connection } from 'mongoose';
import type { Failure, Webhook } from './webhook.ts';

export interface WebhookAttempt {
  readonly at: Date;
  readonly outcome: 'DELIVERED' | 'FAILED';
  readonly failure: Failure | null;
  readonly httpStatus: number | null;
}

/** What became of an event at a partner's webhook; its content is not kept, the stream has it. */
export interface WebhookDelivery {
  /** Partner and id of the event. */
  readonly _id: string;
  readonly partner: string;
  readonly eventId: string;
  readonly type: string;
  /** The record that the event is about. */
  readonly subject: string;
  /** In the stream. */
  readonly sequence: number;
  readonly state: 'WAITING' | 'DELIVERED';
  readonly tries: number;
  /** The last of them, oldest first. */
  readonly attempts: readonly WebhookAttempt[];
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** There while it is to be sent once more. */
  readonly askedAt?: Date;
}

/** So many of the last attempts are kept, of deliveries of so many days. */
const mostAttempts = 20;
const keptForSeconds = 30 * 86_400;
const deliveriesName = 'webhook_deliveries';

export const webhooksIn = (connection: Connection) => connection.collection<Webhook>('webhooks');
export const webhookDeliveriesIn = (connection: Connection) => connection.collection<WebhookDelivery>(deliveriesName);

/** What the log is found by, and forgotten after. */
export const webhookIndexes: CollectionIndexes = {
  collection: deliveriesName,
  indexes: [
    { key: { partner: 1, lastAt: -1, _id: -1 } },
    { key: { partner: 1, state: 1, lastAt: -1, _id: -1 } },
    { key: { partner: 1, askedAt: 1 }, partialFilterExpression: { askedAt: { $exists: true } } },
    { key: { lastAt: 1 }, expireAfterSeconds: keptForSeconds },
  ],
};

export const deliveryId = (partner: string, eventId: string): string => `${partner}/${eventId}`;

type Told = Pick<WebhookDelivery, 'partner' | 'eventId' | 'type' | 'subject' | 'sequence'>;

interface Within {
  readonly connection: Connection;
  readonly session?: ClientSession;
}

/** Writes down an attempt. What was received once stays received. */
export const noteAttempt = async ({ connection, session }: Within, told: Told, attempt: WebhookAttempt): Promise<void> => {
  const received = attempt.outcome === 'DELIVERED' ? { state: 'DELIVERED' as const } : {};
  const waiting = attempt.outcome === 'DELIVERED' ? {} : { state: 'WAITING' as const };
  const update = {
    $set: { ...told, ...received, lastAt: attempt.at },
    $setOnInsert: { firstAt: attempt.at, ...waiting },
    $inc: { tries: 1 },
    $push: { attempts: { $each: [attempt], $slice: -mostAttempts } },
    $unset: { askedAt: '' },
  };
  const _id = deliveryId(told.partner, told.eventId);
  await webhookDeliveriesIn(connection).updateOne({ _id }, update as never, { upsert: true, ...(session && { session }) });
};
