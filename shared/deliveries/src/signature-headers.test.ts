import { Webhook } from 'standardwebhooks';
import { expect, it } from 'vitest';
import { signatureHeaders } from './signature-headers.ts';

it('R0 an answer is signed as the published example of Standard Webhooks', () => {
  const example = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_999), body: '{"test": 2432232314}' };
  expect(signatureHeaders('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', example)).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

it('front-ends 4: while a secret is being replaced a receiver that has either of the two knows what is ours', () => {
  const keys = ['a', 'b', 'c'].map((letter) => `whsec_${Buffer.alloc(32, letter).toString('base64')}`);
  const body = '{"id":"1"}';
  const headers = { ...signatureHeaders(keys.slice(0, 2), { id: 'msg_1', at: new Date(), body }) };
  const taken = keys.map((key) => {
    try {
      return new Webhook(key).verify(body, headers) !== undefined;
    } catch {
      return false;
    }
  });
  expect(taken).toEqual([true, true, false]);
});
