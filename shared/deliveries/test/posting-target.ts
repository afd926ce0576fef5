import { createOutgoing, type Target } from '../src/index.ts';

/** A system that is posted to under the delivery's id. */
export const postingTarget = (url: string): Target => {
  const outgoing = createOutgoing('CONFIGURED');
  return {
    name: 'partner',
    zh: '合作系统',
    en: 'Partner',
    told: () => [],
    resentBy: [],
    places: 1,
    timeLimitMs: 2_000,
    send: ({ _id, payload }, signal) =>
      outgoing.post({
        url: new URL(url),
        headers: { 'content-type': 'application/json', 'webhook-id': _id },
        body: JSON.stringify(payload),
        signal,
      }),
  };
};
