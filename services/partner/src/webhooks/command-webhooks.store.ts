import { freshWebhookSecret, urlFaults } from '@anzhu/deliveries';
import { canonicalUrl } from '@anzhu/identifiers';
import { type Clock, err, newId, ok, type Result } from '@anzhu/kernel';
import { inTransaction, type SealedTexts } from '@anzhu/store';
import { blocked, notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { ClientSession, Connection } from 'mongoose';
import { hasEnded } from '../access/partner.ts';
import { oneMoreChange, partnersIn } from '../access/partners.store.ts';
import { isOver } from '../access/refusals.ts';
import type { Start } from '../access/start.ts';
import { inOrder, replaced, type Webhook } from './webhook.ts';
import { askedOf } from './webhook-asked.ts';
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

type Outcome<T> = Promise<Result<T, Refusal>>;

interface Scope extends WebhookCommandDeps {
  readonly session: ClientSession;
}

const hour = 3_600_000;

const stopped = blocked({ code: 'WEBHOOK_STOPPED', zh: '推送已停用,须先启用', en: 'The webhook is stopped: enable it first' });

/** Whether the partner is there and its access has not ended. */
const openPartner = async ({ connection, clock, session }: Scope, name: string): Outcome<null> => {
  const partner = await partnersIn(connection).findOne({ _id: name }, { session });
  if (!partner) return err(notFound);
  return hasEnded(partner, clock()) ? err(isOver) : ok(null);
};

const openWebhook = async (scope: Scope, name: string): Outcome<Webhook> => {
  const open = await openPartner(scope, name);
  if (!open.ok) return open;
  const webhook = await webhooksIn(scope.connection).findOne({ _id: name }, { session: scope.session });
  return webhook ? ok(webhook) : err(notFound);
};

/** Writes a webhook as operators ask for it, and with its partner that they did: a restored database is told of it by the broker. */
const write = async ({ connection, session }: Scope, { _id, ...fields }: Webhook): Promise<void> => {
  await webhooksIn(connection).replaceOne({ _id }, fields, { session, upsert: true });
  const update = { $set: { webhook: askedOf({ _id, ...fields }) }, $push: oneMoreChange() };
  await partnersIn(connection).updateOne({ _id }, update as never, { session });
};

const begunAt = (start: Start) => ({ start, generation: newId(), position: null, pending: null });

const set = async (scope: Scope, name: string, { url: typed, start }: Setting): Outcome<string | null> => {
  const open = await openPartner(scope, name);
  if (!open.ok) return open;
  const url = canonicalUrl(typed);
  const faults = urlFaults(url, scope.innerHosts);
  if (faults.length > 0) return err(requirementsNotMet(faults));
  const present = await webhooksIn(scope.connection).findOne({ _id: name }, { session: scope.session });
  const setAt = scope.clock();
  if (present) {
    const asked = canonicalUrl(present.url) === url ? {} : { askedUntil: null };
    await write(scope, { ...present, url, setAt, ...inOrder, ...asked, ...(start && begunAt(start)) });
    return ok(null);
  }
  const secret = freshWebhookSecret();
  const secrets = [{ sealed: scope.texts.seal(secret), since: setAt, until: null }];
  await write(scope, { _id: name, ...begunAt(start ?? { by: 'ALL' }), ...inOrder, url, secrets, deliveredAt: null, setAt });
  return ok(secret);
};

const change = async (scope: Scope, name: string, changed: (webhook: Webhook) => Partial<Webhook>): Outcome<null> => {
  const found = await openWebhook(scope, name);
  if (!found.ok) return found;
  await write(scope, { ...found.value, ...changed(found.value) });
  return ok(null);
};

const rotate = async (scope: Scope, name: string, overlapHours: number): Outcome<string> => {
  const secret = freshWebhookSecret();
  const at = scope.clock();
  const until = new Date(at.getTime() + overlapHours * hour);
  const sealed = scope.texts.seal(secret);
  const changed = await change(scope, name, (webhook) => ({ secrets: replaced(webhook, { sealed, at, until }) }));
  return changed.ok ? ok(secret) : changed;
};

const redeliver = async (scope: Scope, name: string, eventId: string): Outcome<null> => {
  const found = await openWebhook(scope, name);
  if (!found.ok) return found;
  if (found.value.stopped) return err(stopped);
  const asked = { $set: { askedAt: scope.clock() } };
  const { session } = scope;
  const { matchedCount } = await webhookDeliveriesIn(scope.connection).updateOne({ _id: deliveryId(name, eventId) }, asked, { session });
  return matchedCount === 1 ? ok(null) : err(notFound);
};

const { stopped: _, ...afresh } = inOrder;

/** What is done about webhooks, by command and by GraphQL, within a transaction or in one of its own; the service that sends takes it up within a second. A secret is answered once, to whoever has it made. */
export const commandWebhooks = (deps: WebhookCommandDeps, within?: ClientSession) => {
  const { connection } = deps;
  const together = <T>(work: (scope: Scope) => Outcome<T>): Outcome<T> =>
    within ? work({ ...deps, session: within }) : inTransaction(connection, (session) => work({ ...deps, session }));
  const changed = (name: string, fields: () => Partial<Webhook>): Outcome<null> => together((scope) => change(scope, name, fields));
  return {
    find: (name: string): Promise<Webhook | null> => webhooksIn(connection).findOne({ _id: name }),
    /** Where to post; begins what was stopped. A pause that a receiver has asked for ends with its url alone, by no other command. Answers the secret of a webhook that is new. */
    set: (name: string, setting: Setting) => together((scope) => set(scope, name, setting)),
    /** Answers another secret; those before it sign too for so long. */
    rotate: (name: string, overlapHours: number) => together((scope) => rotate(scope, name, overlapHours)),
    /** Begins again what was stopped or is held, where it was. */
    enable: (name: string) => changed(name, () => inOrder),
    disable: (name: string) => changed(name, () => ({ stopped: { because: 'OPERATOR', at: deps.clock() } })),
    /** Sends everything from there on again, or leaves out what is before. */
    replay: (name: string, start: Start) => changed(name, () => ({ ...begunAt(start), ...afresh })),
    /** Sends one event of the log once more, whatever is held, but for a pause that the receiver has asked for. */
    redeliver: (name: string, eventId: string) => together((scope) => redeliver(scope, name, eventId)),
  };
};
