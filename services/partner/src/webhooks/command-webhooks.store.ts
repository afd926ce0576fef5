import { randomBytes } from 'node:crypto';
import { urlFaults } from '@anzhu/deliveries';
import { type Clock, err, newId, ok, type Result } from '@anzhu/kernel';
import type { SealedTexts } from '@anzhu/store';
import { blocked, notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { Connection } from 'mongoose';
import { hasEnded, type Start } from '../access/partner.ts';
import { partnersIn } from '../access/partners.store.ts';
import { inOrder, replaced, type Webhook } from './webhook.ts';
import { deliveryId, webhookDeliveriesIn, webhooksIn } from './webhooks.store.ts';

export interface WebhookCommandDeps {
  readonly connection: Connection;
  /** Seals the secrets. */
  readonly texts: SealedTexts;
  /** Hosts that may be reached though they are inner ones, also without TLS. */
  readonly innerHosts: readonly string[];
  /** The true time. */
  readonly clock: Clock;
}

interface Setting {
  readonly url: string;
  /** Where a webhook begins; one that is there goes on where it is unless another beginning is named. */
  readonly start: Start | null;
}

const hour = 3_600_000;

const ended = blocked({ code: 'PARTNER_ENDED', zh: '该合作方已撤销或已到期', en: 'The partner is revoked or has expired' });
const stopped = blocked({ code: 'WEBHOOK_STOPPED', zh: '推送已停用,须先启用', en: 'The webhook is stopped: enable it first' });

/** As receivers by Standard Webhooks take it. */
const freshSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Whether the partner is there and its access has not ended. */
const openPartner = async ({ connection, clock }: WebhookCommandDeps, name: string): Promise<Result<null, Refusal>> => {
  const partner = await partnersIn(connection).findOne({ _id: name });
  if (!partner) return err(notFound);
  return hasEnded(partner, clock()) ? err(ended) : ok(null);
};

const openWebhook = async (deps: WebhookCommandDeps, name: string): Promise<Result<Webhook, Refusal>> => {
  const open = await openPartner(deps, name);
  if (!open.ok) return open;
  const webhook = await webhooksIn(deps.connection).findOne({ _id: name });
  return webhook ? ok(webhook) : err(notFound);
};

const begunAt = (start: Start) => ({ start, generation: newId(), position: null, pending: null });

const begin = async ({ connection, texts, clock }: WebhookCommandDeps, _id: string, { url, start }: Setting): Promise<string | null> => {
  const secret = freshSecret();
  const at = clock();
  const secrets = [{ sealed: texts.seal(secret), since: at, until: null }];
  const begun = { ...begunAt(start ?? { by: 'ALL' }), ...inOrder, url, secrets, deliveredAt: null, setAt: at };
  const { upsertedCount } = await webhooksIn(connection).updateOne({ _id }, { $setOnInsert: begun }, { upsert: true });
  return upsertedCount === 1 ? secret : null;
};

const set = async (deps: WebhookCommandDeps, name: string, setting: Setting): Promise<Result<string | null, Refusal>> => {
  const open = await openPartner(deps, name);
  if (!open.ok) return open;
  const faults = urlFaults(setting.url, deps.innerHosts);
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const secret = await begin(deps, name, setting);
  if (secret !== null) return ok(secret);
  const { url, start } = setting;
  const at = deps.clock();
  await webhooksIn(deps.connection).updateOne({ _id: name }, { $set: { url, setAt: at, ...inOrder, ...(start && begunAt(start)) } });
  return ok(null);
};

const rotate = async (deps: WebhookCommandDeps, name: string, overlapHours: number): Promise<Result<string, Refusal>> => {
  const found = await openWebhook(deps, name);
  if (!found.ok) return found;
  const secret = freshSecret();
  const at = deps.clock();
  const until = new Date(at.getTime() + overlapHours * hour);
  const secrets = replaced(found.value, { sealed: deps.texts.seal(secret), at, until });
  const { matchedCount } = await webhooksIn(deps.connection).updateOne({ _id: name, secrets: found.value.secrets }, { $set: { secrets } });
  return matchedCount === 1 ? ok(secret) : rotate(deps, name, overlapHours);
};

const change = async (deps: WebhookCommandDeps, name: string, update: Partial<Webhook>): Promise<Result<null, Refusal>> => {
  const found = await openWebhook(deps, name);
  if (!found.ok) return found;
  await webhooksIn(deps.connection).updateOne({ _id: name }, { $set: update });
  return ok(null);
};

const redeliver = async (deps: WebhookCommandDeps, name: string, eventId: string): Promise<Result<null, Refusal>> => {
  const found = await openWebhook(deps, name);
  if (!found.ok) return found;
  if (found.value.stopped) return err(stopped);
  const asked = { $set: { askedAt: deps.clock() } };
  const { matchedCount } = await webhookDeliveriesIn(deps.connection).updateOne({ _id: deliveryId(name, eventId) }, asked);
  return matchedCount === 1 ? ok(null) : err(notFound);
};

const replay = (deps: WebhookCommandDeps, name: string, start: Start): Promise<Result<null, Refusal>> => {
  const { stopped: _, ...afresh } = inOrder;
  return change(deps, name, { ...begunAt(start), ...afresh });
};

/** What is done about webhooks, by command and by GraphQL; the service that sends takes it up within a second. A secret is answered once, to whoever has it made. */
export const commandWebhooks = (deps: WebhookCommandDeps) => ({
  find: (name: string): Promise<Webhook | null> => webhooksIn(deps.connection).findOne({ _id: name }),
  /** Where to post; begins what was stopped. Answers the secret of a webhook that is new. */
  set: (name: string, setting: Setting) => set(deps, name, setting),
  /** Answers another secret; those before it sign too for so long. */
  rotate: (name: string, overlapHours: number) => rotate(deps, name, overlapHours),
  /** Begins again what was stopped or is held, where it was. */
  enable: (name: string) => change(deps, name, inOrder),
  disable: (name: string) => change(deps, name, { stopped: { because: 'OPERATOR', at: deps.clock() } }),
  /** Sends everything from there on again, or leaves out what is before. */
  replay: (name: string, start: Start) => replay(deps, name, start),
  /** Sends one event of the log once more, whatever is held. */
  redeliver: (name: string, eventId: string) => redeliver(deps, name, eventId),
});
