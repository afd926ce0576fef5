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

/** A receiver that will not have the content is asked no more. */
const forgone = (outcome: Outcome): Outcome => (outcome.kind === 'refused' ? { kind: 'dropped', reason: outcome.failure } : outcome);

/** Signed at each try, under the same id. */
const posting =
  (way: Outgoing, now: Clock) =>
  async ({ url, key, message: { id }, body, signal }: Posted): Promise<Outcome> => {
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'anzhu-notification',
      ...signatureHeaders(key, { id, at: now(), body }),
    };
    return forgone(await way.post({ url: new URL(url), headers, body, signal }));
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
