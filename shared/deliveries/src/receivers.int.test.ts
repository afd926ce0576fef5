import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue, type Queue, system } from '../test/world.ts';

describe('reliability: deliveries to receivers of many kinds', () => {
  let queue: Queue;
  beforeEach(async () => {
    queue = await openQueue();
  });
  afterEach(() => queue.stop());

  const isDone = async (ids: readonly string[]): Promise<boolean> =>
    (await Promise.all(ids.map(queue.stateOf))).every((state) => state === 'DELIVERED');

  it('that nobody is to have any more are dropped, and what stands behind them goes on', async () => {
    const partner = system('partner', ({ payload }) =>
      payload === 'late' ? { kind: 'dropped', reason: 'no longer' } : { kind: 'delivered' },
    );
    const late = await queue.queue('partner', 'a', 'late');
    const next = await queue.queue('partner', 'a', 'next');
    await queue.start(partner.target);
    await waitFor(() => isDone([next]));
    expect(await queue.command.show(late)).toMatchObject({ state: 'DISCARDED', reason: 'no longer', tries: 0 });
    expect(await queue.command.list()).toEqual([]);
  });

  it('of receivers that are many, those that fail do not have the others let alone', async () => {
    const { target, seen } = system('people', ({ key }) =>
      key === 'well' ? { kind: 'delivered' } : { kind: 'retry', failure: 'HTTP 500' },
    );
    const failing = Array.from({ length: 12 }, (_, at) => `failing-${at}`);
    for (const key of failing) await queue.queue('people', key, null);
    await queue.start({ ...target, isOfMany: true });
    await waitFor(() => new Set(seen.map(({ id }) => id)).size === failing.length, { what: 'each to be tried' });
    expect(await queue.command.failing()).toEqual([]);
    const well = await queue.queue('people', 'well', null);
    await waitFor(() => isDone([well]));
  });
});
