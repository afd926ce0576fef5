import { systemClock } from '@anzhu/kernel';
import { sealedTexts } from '@anzhu/store';
import { fixedClock, waitFor } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import type { ConsumerInfo } from 'nats';
import { serviceModule } from '../src/service-module.ts';
import { openReceiver } from './answering-receiver.ts';
import { openPartnerStage, type PartnerStage } from './partner-stage.ts';

interface Start {
  readonly by: 'ALL' | 'NEW' | 'SEQUENCE' | 'TIME';
  readonly sequence?: number;
  readonly time?: Date;
}

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } };

export interface Webhooks {
  readonly find: (name: string) => Promise<{
    readonly tries: number;
    readonly nextAt: Date;
    readonly askedUntil?: Date | null;
    readonly pending: number | null;
    readonly position: { readonly sequence: number } | null;
    readonly passedOver?: number;
    readonly stopped: { readonly because: string } | null;
    readonly lastFailure: { readonly failure: string; readonly httpStatus: number | null } | null;
    readonly secrets: readonly { readonly sealed: string }[];
  } | null>;
  readonly set: (name: string, setting: { readonly url: string; readonly start: Start | null }) => Promise<Outcome<string | null>>;
  readonly rotate: (name: string, overlapHours: number) => Promise<Outcome<string>>;
  readonly enable: (name: string) => Promise<Outcome<null>>;
  readonly disable: (name: string) => Promise<Outcome<null>>;
  readonly replay: (name: string, start: Start) => Promise<Outcome<null>>;
  readonly redeliver: (name: string, eventId: string) => Promise<Outcome<null>>;
}

const webhookKeyRing = `k1:${Buffer.alloc(32, 3).toString('base64')}`;
const texts = sealedTexts({ keyRing: webhookKeyRing, called: 'webhook' });

type FindPartner = (name: string) => Promise<object | null>;

type Stoppable = { readonly stop: () => Promise<void> };

const { commandWebhooks } = (await serviceModule('partner', 'webhooks/command-webhooks.store')) as {
  readonly commandWebhooks: (deps: object) => Webhooks;
};
const { createSend } = (await serviceModule('partner', 'webhooks/send.store')) as { readonly createSend: (deps: object) => unknown };
const { partnerRecordIn } = (await serviceModule('partner', 'access/partners.store')) as {
  readonly partnerRecordIn: (connection: Connection) => FindPartner;
};
const { startWebhooks } = (await serviceModule('partner', 'webhooks/sender.store')) as {
  readonly startWebhooks: (deps: object) => Promise<Stoppable>;
};

interface Sending extends Pick<PartnerStage, 'connection' | 'nats' | 'logger'> {
  /** Those of the records without it. */
  readonly findPartner?: FindPartner;
  readonly innerHosts?: readonly string[];
  readonly now?: () => Date;
  readonly timeLimitMs?: number;
}

const localHosts = ['127.0.0.1:*'];

/** What operators do about webhooks over a database. */
export const webhooksOn = (connection: Connection, clock = systemClock): Webhooks =>
  commandWebhooks({ connection, texts, innerHosts: localHosts, clock });

/** The part of the partner service that posts to webhooks. */
export const sendWebhooks = ({ innerHosts = localHosts, now = systemClock, timeLimitMs, ...deps }: Sending) =>
  startWebhooks({
    ...{ now, findPartner: partnerRecordIn(deps.connection), ...deps },
    send: createSend({ texts, innerHosts, now, ...(timeLimitMs && { timeLimitMs }) }),
  });

/** What of a webhook operators read in the log. */
export const deliveriesOf = (connection: Connection, partner: string) =>
  connection
    .collection<{ _id: string; partner: string; eventId: string; state: string; tries: number; attempts: readonly object[] }>(
      'webhook_deliveries',
    )
    .find({ partner }, { sort: { sequence: 1 } })
    .toArray();

interface Begun {
  readonly regions?: readonly string[];
  readonly kinds?: readonly string[];
}

/** A broker, the part of the partner service that posts to webhooks, a receiver, and a clock that stands until it is moved. */
export const openWebhookStage = async () => {
  const clock = fixedClock(new Date().toISOString());
  const stage = await openPartnerStage();
  const { connection, manager, partners, publish } = stage;
  const receiver = await openReceiver();
  const webhooks = webhooksOn(connection, clock.now);
  const begin = (settings: Partial<Sending>) => sendWebhooks({ ...stage, now: clock.now, timeLimitMs: 120_000, ...settings });
  let sending = await begin({});
  const lastSequence = async () => (await manager.streams.info('EVT_PARTNER')).state.last_seq;
  return {
    ...{ clock, connection, webhooks, receiver, manager, partners, lastSequence, publish, partnerRecord: partnerRecordIn(connection) },
    /** Lets a partner in whose webhook is the path of its name, from now on; answers the secret. */
    follow: async (name: string, { regions = [], kinds = [] }: Begun = {}): Promise<string> => {
      await partners.add({ _id: name, regions, kinds, expiresAt: null, start: { by: 'ALL' } });
      const set = await webhooks.set(name, { url: receiver.at(`/${name}`), start: { by: 'NEW' } });
      await waitFor(async () => (await webhooks.find(name))?.position !== null, { what: `the beginning of ${name}` });
      return set.ok ? String(set.value) : '';
    },
    /** Publishes what is no event of ours among those that are. */
    publishForeign: async (body: string): Promise<void> => {
      await stage.nats.jetstream().publish('evt.partner.license.issued.v1.53.01.02.x', body);
    },
    /** Has the log say that an event is elsewhere in the stream. */
    misplace: async (_id: string, sequence: number): Promise<void> => {
      await connection.collection<{ _id: string }>('webhook_deliveries').updateOne({ _id }, { $set: { sequence } });
    },
    /** Takes one of the next two events that the sender is to get by its consumer that follows this. */
    takeOne: async (place: string): Promise<void> => {
      const isOf = ({ config }: ConsumerInfo): boolean => config.filter_subjects?.some((subject) => subject.includes(place)) ?? false;
      const find = async () => (await manager.consumers.list('EVT_PARTNER').next()).find(isOf);
      await waitFor(async () => (await find()) !== undefined, { what: `the reader of ${place}` });
      const consumer = await stage.nats.jetstream().consumers.get('EVT_PARTNER', (await find())?.name);
      void consumer.next({ expires: 60_000 }).catch(() => undefined);
      await stage.nats.flush();
    },
    /** Another process sends from now on. */
    sendAnew: async (settings: Partial<Sending>): Promise<void> => {
      const stopped = sending.stop();
      receiver.hangUp();
      await stopped;
      sending = await begin(settings);
    },
    close: async (): Promise<void> => {
      receiver.close();
      await sending.stop();
      await stage.close();
    },
  };
};

export type WebhookStage = Awaited<ReturnType<typeof openWebhookStage>>;
