import { expect, it } from 'vitest';
import { draft, firstDay, permitStore } from '../fixtures/permit.ts';
import { claimTimer, noteFailure } from './due-timers.ts';

const nextDay = new Date(firstDay.getTime() + 86_400_000);

it('reliability: timers are refused to a leader that another has followed', async () => {
  const { permits, store } = await permitStore();
  const model = permits as never;
  const timer = { name: 'due', at: firstDay };
  const made = await store.insert(permits, draft(), { timers: [timer] });
  if (!made.ok) throw new Error('not made');
  const { _id } = made.value;
  const zombie = { now: firstDay, fence: 1 };
  const claimed = await claimTimer(model, { _id, timer }, zombie);
  if (!claimed) throw new Error('not claimed');
  const heirs = await claimTimer(model, { _id, timer: claimed }, { now: nextDay, fence: 2 });
  expect(heirs?.tried).toMatchObject({ tries: 2, fence: 2 });
  await noteFailure(model, { _id, timer: claimed }, 'of the zombie');
  expect(await claimTimer(model, { _id, timer: heirs ?? timer }, zombie)).toBeNull();
  expect(await claimTimer(model, { _id, timer }, zombie)).toBeNull();
  expect((await store.find(permits, _id))?.timers).toEqual([heirs]);
});
