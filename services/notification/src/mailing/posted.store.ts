import { createOutgoing, createWebhookOutgoing, type Outcome, type Outgoing, signatureHeaders } from '@anzhu/deliveries';
import { type Clock, systemClock } from '@anzhu/kernel';
import type { Message } from './mailing.ts';
import type { Outlet } from './outlet.ts';

interface Posted {
  readonly url: string;
  readonly key: string;
  readonly message: Message;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** Of this number or receiver alone, and for now. */
const forNow: readonly number[] = [409, 423, 425];

/** A receiver that will not have the content is asked no more. Who may not be reached is not repeated. */
const outcomeOf = (outcome: Outcome): Outcome => {
  if (outcome.kind === 'refused') return { kind: 'dropped', reason: outcome.failure };
  if (outcome.kind !== 'retry') return outcome;
  return {
    ...outcome,
    ...(outcome.isBarred && { failure: 'may not be reached' }),
    ...(forNow.includes(outcome.status ?? 0) && { isOfReceiver: true }),
  };
};

/** Without the words of what failed, which name the host. */
const failed = (error: unknown): Outcome => {
  const { code, name } = error as { readonly code?: unknown; readonly name?: string };
  return { kind: 'retry', failure: String(code ?? name ?? 'Error') };
};

/** Signed at each try, under the same id. */
const posting =
  (way: Outgoing, now: Clock) =>
  async ({ url, key, message: { id }, body, signal }: Posted): Promise<Outcome> => {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'anzhu-notification',
      ...signatureHeaders(key, { id, at: now(), body }),
    };
    return way.post({ url: new URL(url), headers, body, signal }).then(outcomeOf, failed);
  };

interface SmsSettings {
  readonly url: string;
  readonly key: string;
}

/** Text messages by the gateway an operator has configured: `{ id, to, text }`, signed by Standard Webhooks. */
export const smsOutlet = ({ url, key }: SmsSettings): Outlet => {
  const post = posting(createOutgoing('CONFIGURED'), systemClock);
  return {
    channel: 'SMS',
    places: 4,
    timeLimitMs: 10_000,
    send: (message, { address: to }, signal) =>
      post({ url, key, message, body: JSON.stringify({ id: message.id, to, text: message.short }), signal }),
  };
};

/** Webhooks of people: each a receiver of its own, within the reach of the public alone unless an operator has named its host. */
export const webhookOutlet = (innerHosts: readonly string[]): Outlet => {
  const post = posting(createWebhookOutgoing({ innerHosts }), systemClock);
  return {
    channel: 'WEBHOOK',
    places: 8,
    timeLimitMs: 5_000,
    isOfMany: true,
    send: (message, { address: url, secret }, signal) =>
      post({ url, key: secret ?? '', message, body: JSON.stringify(message.data), signal }),
  };
};
