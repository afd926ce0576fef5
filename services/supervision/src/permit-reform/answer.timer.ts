import type { Clock } from '@anzhu/kernel';
import type { OnTimer, Store } from '@anzhu/store';
import type { Model } from 'mongoose';
import type { Logger } from 'pino';
import { signatureHeaders } from './answer.signature.ts';
import type { Answer } from './answer.ts';

interface Receiver {
  /** Base address of the permit-reform system. */
  readonly url: string;
  /** Shared with it; base64. */
  readonly signingKey: string;
  /** The true time, by which the receiver tells old from new; the store's may be moved. */
  readonly now: Clock;
}

interface DeliveryDeps {
  readonly store: Store;
  readonly answers: Model<Answer>;
  readonly receiver: Receiver;
  readonly logger: Logger;
}

const patienceMs = 3_000;

const post = async ({ url, signingKey, now }: Receiver, { _id, payload }: Answer): Promise<string | null> => {
  const body = JSON.stringify(payload);
  const signature = signatureHeaders(signingKey, { id: _id, at: now(), body });
  try {
    const answer = await fetch(new URL('answers', url.endsWith('/') ? url : `${url}/`), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': _id, ...signature },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body?.cancel();
    return answer.ok ? null : `HTTP ${answer.status}`;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
};

/** Posts an answer, after the earlier ones about the same registration, until it is received; pauses grow to an hour. */
export const deliverAnswers =
  ({ store, answers, receiver, logger }: DeliveryDeps): OnTimer =>
  async (id) => {
    const answer = await store.find(answers, id);
    if (!answer) return;
    const { registrationId, order, tries } = answer;
    const waits = await answers.exists({ registrationId, order: { $lt: order }, deliveredAt: null } as never);
    const failure = waits ? 'an earlier answer is not delivered yet' : await post(receiver, answer);
    if (failure) logger.warn({ registrationId, tries, failure }, 'the permit-reform system has not received an answer');
    const at = store.clock();
    await store.save<Answer>(
      answers,
      answer,
      failure
        ? { set: { tries: tries + 1, lastFailure: failure }, timers: [{ name: 'deliver', at: nextTry(at, tries) }] }
        : { set: { tries: tries + 1, deliveredAt: at, lastFailure: null }, timers: [] },
    );
  };
