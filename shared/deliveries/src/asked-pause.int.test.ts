import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue, type Queue, system } from '../test/world.ts';

describe('reliability: deliveries to a target that asks for a pause (Retry-After)', () => {
  let queue: Queue;
  beforeEach(async () => {
    queue = await openQueue();
  });
  afterEach(() => queue.stop());

  const counted = async (): Promise<number> => (await queue.command.failing())[0]?.failures ?? 0;
  const allFailed = ({ seen }: ReturnType<typeof system>) =>
    waitFor(async () => seen.length > 0 && (await counted()) === seen.length, { what: 'every try to be counted' });

  it('wait for it under every key, are sent again by nobody meanwhile, and then one of them is tried', async () => {
    const partner = system('partner', () => ({ kind: 'retry', failure: 'HTTP 429', waitMs: 1_800_000 }));
    for (let key = 0; key < 40; key += 1) await queue.queue('partner', `key-${key}`, {});
    await queue.start(partner.target);
    await allFailed(partner);
    const before = partner.seen.length;
    expect(before).toBeLessThanOrEqual(partner.target.places);
    for (const minutes of [10, 19]) {
      queue.clock.advance({ minutes });
      await pause(100);
      expect(partner.seen).toHaveLength(before);
    }
    queue.clock.advance({ minutes: 1 });
    await waitFor(async () => (await counted()) > before);
    await pause(100);
    expect(partner.seen).toHaveLength(before + 1);
  });

  it('are all sent once it answers', async () => {
    const partner = system('partner', () => ({ kind: 'retry', failure: 'HTTP 503', waitMs: 60_000 }));
    const ids = await Promise.all([1, 2, 3, 4, 5, 6].map((key) => queue.queue('partner', `key-${key}`, {})));
    await queue.start(partner.target);
    await allFailed(partner);
    partner.answer(() => ({ kind: 'delivered' }));
    queue.clock.advance({ minutes: 1 });
    await waitFor(async () => (await Promise.all(ids.map(queue.stateOf))).every((state) => state === 'DELIVERED'));
  });
});
