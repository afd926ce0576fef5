import { type Outgoing, signatureHeaders, type Target } from '@anzhu/deliveries';
import type { Clock } from '@anzhu/kernel';
import { permitReform } from './answer.ts';
import { answerTold } from './answer-told.ts';

interface Receiver {
  /** Base address of the permit-reform system. */
  readonly url: string;
  /** Shared with it; base64. */
  readonly signingKey: string;
  /** The true time, by which the receiver tells old from new; the store's may be moved. */
  readonly now: Clock;
  readonly outgoing: Outgoing;
}

/** Posts answers to the permit-reform system under their ids, each try signed anew. */
export const permitReformTarget = ({ url, signingKey, now, outgoing }: Receiver): Target => ({
  name: permitReform,
  zh: '工改系统',
  en: 'Permit-reform system',
  told: answerTold,
  resentBy: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR', 'SUPERVISION_CHIEF', 'DEPARTMENT_OFFICER', 'PLATFORM_ADMIN'],
  places: 4,
  timeLimitMs: 3_000,
  send: ({ _id, payload }, signal) => {
    const body = JSON.stringify(payload);
    const signature = signatureHeaders(signingKey, { id: _id, at: now(), body });
    const headers = { 'content-type': 'application/json', 'idempotency-key': _id, ...signature };
    return outgoing.post({ url: new URL('answers', url.endsWith('/') ? url : `${url}/`), headers, body, signal });
  },
});
