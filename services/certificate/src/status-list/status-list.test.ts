import { expect, it } from 'vitest';
import type { PublishedList } from './status-list.register.ts';
import { ageOf, broughtNear, nextNumber, periodFrom, refreshed } from './status-list.ts';

const at = new Date('2026-03-02T02:00:00.000Z');
const seconds = at.getTime() / 1_000;

it('K9 each list has a greater number, by the clock, and also where the clock was set back', () => {
  expect([0, seconds - 60, seconds, seconds + 9_999].map((number) => nextNumber([number, 7], at))).toEqual([
    seconds,
    seconds,
    seconds + 1,
    seconds + 10_000,
  ]);
});

it('K9 is greater than the one published, whatever was noted of it', () => {
  expect(nextNumber([5, seconds + 20], at)).toBe(seconds + 21);
});

it('K9 reliability: a list that a clock which ran ahead has put off is due at once', () => {
  const timersAt = (ms: number) => ({ timers: [{ name: 'refresh', at: new Date(at.getTime() + ms) }] });
  expect(broughtNear(timersAt(60_000), at)).toBeNull();
  expect(broughtNear(timersAt(10 * 86_400_000), at)).toEqual({ timers: [{ name: 'refresh', at }] });
});

it('K9 reliability: its age is told, also of a list of the future', () => {
  expect([ageOf({ issuedAt: '2026-03-02T01:50:00.000Z' }, at), ageOf({ issuedAt: '2026-03-02T02:10:00.000Z' }, at)]).toEqual([600, 600]);
});

it('K9 a list speaks for a day, and the next one is due in a minute', () => {
  expect(periodFrom(at)).toEqual({ issuedAt: '2026-03-02T02:00:00.000Z', expiresAt: '2026-03-03T02:00:00.000Z' });
  expect(refreshed({ number: 7 } as PublishedList, { number: 5, at })).toEqual({
    set: { number: 7, issuedAt: '2026-03-02T02:00:00.000Z' },
    timers: [{ name: 'refresh', at: new Date('2026-03-02T02:01:00.000Z') }],
  });
});
