import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQueue, type Queue, system } from '../test/world.ts';
import { deliveriesOf, lanesOf } from './delivery.ts';

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

  it('of a target that is in order, receivers that cannot have theirs now do not have the others let alone', async () => {
    const { target, seen } = system('mail', ({ key }) =>
      key === 'well' ? { kind: 'delivered' } : { kind: 'retry', failure: 'SMTP 450', isOfReceiver: true },
    );
    const full = Array.from({ length: 12 }, (_, at) => `full-${at}`);
    for (const key of full) await queue.queue('mail', key, null);
    await queue.start(target);
    await waitFor(() => new Set(seen.map(({ id }) => id)).size === full.length, { what: 'each to be tried' });
    expect(await queue.command.failing()).toEqual([]);
    const well = await queue.queue('mail', 'well', null);
    await waitFor(() => isDone([well]));
  });

  it('of which nothing is to be kept go when their time is over, received or given up, and their lane with the last of them', async () => {
    const { connection, deliveries, command } = queue;
    const people = system('people', ({ payload }) =>
      payload === 'bad' ? { kind: 'refused', failure: 'HTTP 422' } : { kind: 'delivered' },
    );
    const send = (id: string, key: string, payload: string) =>
      connection.transaction((session) =>
        deliveries.enqueue({ id, target: 'people', key, division: '', payload, keptMs: 86_400_000 }, session),
      );
    const lanes = () => lanesOf(connection).distinct('_id');
    await queue.start(people.target);
    for (const id of ['first', 'second']) {
      await send(id, 'a', 'good');
      await waitFor(() => isDone([id]));
      await waitFor(async () => (await lanes()).length === 0, { what: 'the lane to end' });
    }
    await send('bad', 'b', 'bad');
    await waitFor(async () => (await queue.stateOf('bad')) === 'REFUSED');
    await command.discard('bad', 'no such person');
    expect(await lanes()).toEqual([]);
    const other = await queue.queue('people', 'c', 'good');
    await waitFor(() => isDone([other]));
    expect(await lanes()).toEqual(['people/c']);
    const kept = await deliveriesOf(connection)
      .find({ expiresAt: { $exists: true } }, { sort: { _id: 1 } })
      .toArray();
    expect(kept.map(({ _id }) => _id)).toEqual(['bad', 'first', 'second']);
    expect(kept.every(({ expiresAt }) => expiresAt && expiresAt > new Date())).toBe(true);
  });
});
