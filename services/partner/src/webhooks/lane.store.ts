import type { Clock } from '@anzhu/kernel';
import type { Connection } from 'mongoose';
import type { JetStreamManager, NatsConnection } from 'nats';
import type { Logger } from 'pino';
import { beginningOf } from '../access/beginning.store.ts';
import { isMissing } from '../access/consumers.store.ts';
import { hasEnded, type Partner } from '../access/partner.ts';
import type { FindPartner } from '../access/partners.store.ts';
import { createReader, type Foreign, messageAt, type Read, type Reader } from './reader.store.ts';
import type { Send, Sent } from './send.store.ts';
import { afterFailure, type Begun, inOrder, isBegun, pauseLeft, pauseOf, type Webhook, waitOf } from './webhook.ts';
import { isAsAsked } from './webhook-asked.ts';
import { noteAttempt, type WebhookDelivery, webhookDeliveriesIn, webhooksIn } from './webhooks.store.ts';

export interface LaneDeps {
  readonly connection: Connection;
  /** Who the partners are: whose access has ended is sent nothing, nor anybody while that cannot be told. */
  readonly findPartner: FindPartner;
  readonly nats: NatsConnection;
  readonly manager: JetStreamManager;
  readonly send: Send;
  readonly now: Clock;
  readonly logger: Logger;
  /** Whether this process is the one that sends. */
  readonly leads: () => boolean;
}

/** One partner's events on their way to its webhook. */
export interface Lane {
  /** Does what is next, and answers for how many milliseconds there is nothing to do. */
  readonly round: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const idleMs = 1_000;

interface Standing {
  readonly webhook: Webhook;
  readonly partner: Partner;
}

interface Reading extends Standing {
  readonly webhook: Begun;
}

/** The webhook as it is now, unless nothing is to be sent, as where operators have asked otherwise since a restored database knew it. */
const standingOf = async ({ connection, findPartner, now, leads }: LaneDeps, name: string): Promise<Standing | null> => {
  if (!leads()) return null;
  const webhook = await webhooksIn(connection).findOne({ _id: name, stopped: null });
  const partner = webhook && (await findPartner(name));
  if (!webhook || !partner || hasEnded(partner, now())) return null;
  return isAsAsked(webhook, partner.webhook) ? { webhook, partner } : null;
};

type Moved = Partial<Pick<Webhook, 'stopped' | 'position' | 'generation'>>;

interface Attempted {
  readonly read: Read;
  readonly sent: Sent;
  /** Where the webhook stands as it did, what becomes of it. */
  readonly where: Moved;
  readonly $set: Partial<Webhook>;
}

/** Writes down an attempt, and what comes of it for all that is to be sent there: both or neither. Answers whether the webhook was still there as it was. */
const writeDown = ({ connection, now }: LaneDeps, { _id, url }: Webhook, { read, sent, where, $set }: Attempted): Promise<boolean> =>
  connection.transaction(async (session) => {
    const { id: eventId, type, subject } = read.event;
    const outcome = sent.failed ? 'FAILED' : 'DELIVERED';
    const attempt = { at: now(), outcome, failure: sent.failed?.failure ?? null, httpStatus: sent.httpStatus } as const;
    await noteAttempt({ connection, session }, { partner: _id, eventId, type, subject, sequence: read.sequence }, attempt);
    if (Object.keys($set).length === 0) return true;
    const { matchedCount } = await webhooksIn(connection).updateOne({ _id, url, ...where }, { $set }, { session });
    return matchedCount === 1;
  });

/** Writes what came of the event that was next; of the webhook nothing where an operator or another process has moved it meanwhile. */
const settle = (deps: LaneDeps, { webhook, read, sent }: { webhook: Webhook; read: Read; sent: Sent }): Promise<boolean> => {
  const { generation, position } = webhook;
  const at = deps.now();
  const received = { ...inOrder, deliveredAt: at, position: { generation, sequence: read.sequence }, pending: read.pending };
  const failed = sent.failed && { ...afterFailure(webhook, sent.failed, at), pending: read.pending + 1 };
  return writeDown(deps, webhook, { read, sent, where: { generation, position, stopped: null }, $set: failed ?? received });
};

/** What is no event of ours is nothing to be sent, and holds nothing that is behind it. */
const passOver = async ({ connection, logger }: LaneDeps, webhook: Webhook, { sequence, pending }: Foreign): Promise<number> => {
  const { _id, generation, position } = webhook;
  logger.error({ partner: _id, sequence }, 'a message among public events is no event of ours, and is passed over');
  const update = { $set: { position: { generation, sequence }, pending }, $inc: { passedOver: 1 } };
  await webhooksIn(connection).updateOne({ _id, generation, position }, update);
  return 0;
};

/** Whether the event that was read is still the one to send there: reading waits for one to come, and an operator does not. */
const isUnmoved = (before: Webhook, { generation, url }: Webhook): boolean => before.generation === generation && before.url === url;

/** Where a webhook begins is kept before anything is sent, by whoever is first: what comes later is not missed, whatever happens until then. */
const begin = async ({ connection, manager }: LaneDeps, { _id, generation, start }: Webhook): Promise<number> => {
  const position = { generation, sequence: await beginningOf(manager, start) };
  const unbegun = { _id, generation, 'position.generation': { $ne: generation } };
  await webhooksIn(connection).updateOne(unbegun, { $set: { position } });
  return 0;
};

/** Sends once more what an operator asked for, once: what comes of it stands in the log, and the lane goes on as it did, but for a pause that is asked for, which holds all else too. What is not there any more is not asked for any longer. */
const resend = async (deps: LaneDeps, webhook: Webhook, { _id, sequence, eventId }: WebhookDelivery): Promise<void> => {
  const read = await messageAt(deps.manager, sequence);
  if (read.event !== null && read.event.id === eventId) {
    const sent = await deps.send(webhook, read);
    await writeDown(deps, webhook, { read, sent, where: {}, $set: pauseOf(webhook, sent.failed?.waitMs, deps.now()) });
    return;
  }
  deps.logger.warn({ partner: webhook._id, event: eventId, sequence }, 'an event is not where it was in the stream: not sent once more');
  await webhookDeliveriesIn(deps.connection).updateOne({ _id }, { $unset: { askedAt: '' } });
};

/** So many that the stream does not have keep nothing else waiting. */
const mostAsked = 20;

/** Whether there was something to send once more; nothing is while the receiver asks for a pause. What the stream does not have, as while it is filled again after the broker has lost its disk, waits. */
const resendAsked = async (deps: LaneDeps, webhook: Webhook): Promise<boolean> => {
  if (pauseLeft(webhook, deps.now()) > 0) return false;
  const asked = { partner: webhook._id, askedAt: { $exists: true } };
  const deliveries = webhookDeliveriesIn(deps.connection).find(asked, { sort: { askedAt: 1 }, limit: mostAsked });
  for (const delivery of await deliveries.toArray()) {
    const failure = await resend(deps, webhook, delivery).then(
      () => null,
      (cause: unknown) => ({ cause }),
    );
    if (!failure) return true;
    const { cause } = failure;
    deps.logger.warn({ err: cause, partner: webhook._id, event: delivery.eventId }, 'an event could not be sent once more yet');
    if (!isMissing(cause)) return false;
  }
  return false;
};

const sendNext = async (deps: LaneDeps, reader: Reader, { webhook, partner }: Reading): Promise<number> => {
  const tellWaiting = async (pending: number): Promise<void> => {
    if (pending !== webhook.pending)
      await webhooksIn(deps.connection).updateOne({ _id: webhook._id, generation: webhook.generation }, { $set: { pending } });
  };
  const wait = waitOf(webhook, deps.now());
  if (wait > 0) {
    await tellWaiting(await reader.waiting(webhook, partner));
    return Math.min(wait, idleMs);
  }
  const read = await reader.head(webhook, partner);
  if (!read) {
    await tellWaiting(0);
    return 0;
  }
  if (read.event === null) return passOver(deps, webhook, read);
  const present = await standingOf(deps, webhook._id);
  if (!present || !isUnmoved(webhook, present.webhook)) return 0;
  const sent = await deps.send(present.webhook, read);
  if (!(await settle(deps, { webhook, read, sent }))) await reader.drop();
  if (sent.failed) deps.logger.warn({ partner: webhook._id, event: read.event.id, ...sent.failed }, 'a webhook did not receive an event');
  return 0;
};

/** A lane that is held reads nothing; of one event at a time, the next is read when it was received. */
export const createLane = (deps: LaneDeps, name: string): Lane => {
  const reader = createReader(deps.nats, deps.manager);
  const step = async (): Promise<number> => {
    const standing = await standingOf(deps, name);
    if (!standing) {
      await reader.drop();
      return idleMs;
    }
    const { webhook, partner } = standing;
    if (!isBegun(webhook)) return await begin(deps, webhook);
    const isResent = await resendAsked(deps, webhook);
    return isResent ? 0 : await sendNext(deps, reader, { webhook, partner });
  };
  return {
    round: () =>
      step().catch((error: unknown) => {
        deps.logger.warn({ err: error, partner: name }, 'a webhook could not be served, tried again');
        return idleMs;
      }),
    close: reader.drop,
  };
};
