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
