import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { draft, firstDay, permitStore } from '../fixtures/permit.ts';
import { type OnTimer, startTicker } from './index.ts';

it('reliability: timers whose work takes long are told when the process stops, and one kind has bounds of its own', async () => {
  const { connection, store, permits, time } = await permitStore();
  for (let count = 0; count < 3; count += 1) await store.insert(permits, draft(), { timers: [{ name: 'long', at: firstDay }] });
  const begun: string[] = [];
  const ended: string[] = [];
  const onTimer: OnTimer = async (id, _, stopping) => {
    begun.push(id);
    await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
    ended.push(id);
  };
  const timers = [{ model: permits as never, onTimer, places: 2, patienceMs: 60_000 }];
  const logger = pino({ level: 'silent' });
  const ticker = startTicker({ connection, clock: () => time.now, logger, timers, everyMs: 5, patienceMs: 10 });
  await waitFor(() => begun.length === 2);
  await pause(100);
  expect([begun.length, ended]).toEqual([2, []]);
  await ticker.stop();
  expect(ended.toSorted()).toEqual(begun.toSorted());
});
