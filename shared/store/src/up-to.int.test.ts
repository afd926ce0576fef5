import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { draft, firstDay, permitStore } from '../fixtures/permit.ts';
import { startTicker, triedTimers } from './index.ts';

it('reliability: timers that may come up to a moment behind the clock wait for it and are not tried, and come at once with it', async () => {
  const { connection, store, permits, time } = await permitStore();
  const hour = (count: number) => new Date(firstDay.getTime() + count * 3_600_000);
  for (const [name, count] of [
    ['first', 1],
    ['second', 2],
  ] as const)
    await store.insert(permits, draft(), { timers: [{ name, at: hour(count) }] });
  time.now = hour(5);
  let through = hour(0);
  const told: string[] = [];
  const onTimer = async (id: string, { name }: { readonly name: string }): Promise<void> => {
    told.push(name);
    await permits.collection.updateOne({ _id: id as never }, { $set: { timers: [] } } as never);
  };
  const timers = [{ model: permits as never, onTimer, upTo: async () => through }];
  const ticker = startTicker({ connection, clock: () => time.now, logger: pino({ level: 'silent' }), timers, everyMs: 5 });
  await pause(300);
  expect([told, await triedTimers(connection)]).toEqual([[], []]);
  through = hour(1);
  await waitFor(() => told.length === 1, { what: 'the first' });
  await pause(100);
  expect([told, await triedTimers(connection)]).toEqual([['first'], []]);
  through = hour(9);
  time.now = hour(2);
  await waitFor(() => told.length === 2, { what: 'the second' });
  await ticker.stop();
});
