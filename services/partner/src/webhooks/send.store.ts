import { createWebhookOutgoing, type Outcome, type Outgoing, type Resolver, signatureHeaders } from '@anzhu/deliveries';
import type { Clock } from '@anzhu/kernel';
import type { SealedTexts } from '@anzhu/store';
import type { Read } from './reader.store.ts';
import { type Failed, type FailedNow, signingSecrets, type Webhook } from './webhook.ts';

/** What came of an attempt; null where it was received. */
export type Sent = { readonly httpStatus: number | null; readonly failed: FailedNow | null };

export type Send = (webhook: Webhook, read: Pick<Read, 'event' | 'body'>) => Promise<Sent>;

interface SendDeps {
  /** Opens the secrets. */
  readonly texts: SealedTexts;
  /** Hosts that may be reached though they are inner ones, also without TLS. */
  readonly innerHosts: readonly string[];
  /** The true time: receivers know no other. */
  readonly now: Clock;
  readonly timeLimitMs?: number;
  readonly resolve?: Resolver;
}

const usualLimitMs = 10_000;

const failedBy = (failure: Failed['failure'], httpStatus: number | null = null): Sent => ({ httpStatus, failed: { failure, httpStatus } });

const sentOf = (outcome: Outcome): Sent => {
  if (outcome.kind === 'delivered') return { httpStatus: outcome.status ?? null, failed: null };
  if (outcome.isBarred) return failedBy('ADDRESS_NOT_ALLOWED');
  const { httpStatus, failed } = failedBy('HTTP_STATUS', outcome.status ?? null);
  const waitMs = outcome.kind === 'retry' ? outcome.waitMs : undefined;
  return { httpStatus, failed: failed && { ...failed, ...(waitMs !== undefined && { waitMs }) } };
};

const late = (signal: AbortSignal): Promise<Sent> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(failedBy('TIMEOUT')), { once: true });
  });

interface Posting {
  readonly way: Outgoing;
  readonly webhook: Webhook;
  readonly read: Pick<Read, 'event' | 'body'>;
  readonly signal: AbortSignal;
}

/** None where it was sealed by a key that is here no more: the others sign. */
const opened = (texts: SealedTexts, sealed: string): readonly string[] => {
  try {
    return [texts.open(sealed)];
  } catch {
    return [];
  }
};

const post = async ({ texts, now }: SendDeps, { way, webhook, read, signal }: Posting): Promise<Sent> => {
  const { event, body } = read;
  const at = now();
  const keys = signingSecrets(webhook, at).flatMap(({ sealed }) => opened(texts, sealed));
  if (keys.length === 0) return failedBy('NOT_SIGNED');
  const headers = {
    'content-type': 'application/cloudevents+json',
    'user-agent': 'anzhu-webhook',
    ...signatureHeaders(keys, { id: event.id, at, body }),
  };
  return sentOf(await way.post({ url: new URL(webhook.url), headers, body, signal }));
};

/** Posts an event once: signed by the secrets of this moment, at this moment, under the event's id; answers within the time limit whatever the receiver does. */
export const createSend = (deps: SendDeps): Send => {
  const { innerHosts, timeLimitMs = usualLimitMs, resolve } = deps;
  const way = createWebhookOutgoing({ innerHosts, resolve });
  return async (webhook, read) => {
    const signal = AbortSignal.timeout(timeLimitMs);
    const posted = post(deps, { way, webhook, read, signal }).catch(() => failedBy(signal.aborted ? 'TIMEOUT' : 'NO_CONNECTION'));
    return await Promise.race([posted, late(signal)]);
  };
};
