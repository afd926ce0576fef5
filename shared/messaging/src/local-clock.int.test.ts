import { systemClock } from '@anzhu/kernel';
import { testNats, waitFor } from '@anzhu/testing';
import { expect, it } from 'vitest';
import { clockOffset, localClock } from './local-clock.ts';

const day = 86_400_000;

it('the local clock follows the shared offset, in production it never moves', async () => {
  const { connection: nats } = await testNats();
  const bucket = await nats.jetstream().views.kv(clockOffset.bucket);
  await bucket.put(clockOffset.key, String(3 * day));
  const now = await localClock({ nats, mode: 'local' });
  const ahead = () => Math.round((now().getTime() - systemClock().getTime()) / day);
  expect(ahead()).toBe(3);
  await bucket.put(clockOffset.key, String(-day));
  await waitFor(() => ahead() === -1);
  await bucket.delete(clockOffset.key);
  await waitFor(() => ahead() === 0);
  expect(await localClock({ nats, mode: 'production' })).toBe(systemClock);
});
