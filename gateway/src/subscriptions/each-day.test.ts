import { setTimeout as pause } from 'node:timers/promises';
import type { Subject } from '@anzhu/access';
import { ok } from '@anzhu/kernel';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Listener } from './change-hub.ts';
import { eachDay } from './each-day.ts';
import { subscriptionFields } from './fields.ts';
import { openSubscription } from './subscription.ts';

afterEach(() => void vi.useRealTimers());

it('coming 30: a new day is told once, just after midnight in Shanghai, day after day, until it is ended', () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T15:59:00Z') });
  const told: string[] = [];
  const end = eachDay(() => told.push(new Date().toISOString()));
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(86_400_000);
  expect(told).toEqual(['2026-11-30T16:00:02.000Z']);
  vi.advanceTimersByTime(86_400_000);
  expect(told).toHaveLength(2);
  end();
  vi.advanceTimersByTime(10 * 86_400_000);
  expect(told).toHaveLength(2);
});

it.each([
  ['forward past midnight', '2026-12-01T09:00:00Z'],
  ['back past midnight', '2026-11-29T09:00:00Z'],
])('coming 30: a clock that is put %s is noticed within a minute', (_, there) => {
  vi.useFakeTimers({ now: new Date('2026-11-30T09:00:00Z') });
  let told = 0;
  const end = eachDay(() => {
    told += 1;
  });
  vi.advanceTimersByTime(120_000);
  vi.setSystemTime(new Date(there));
  vi.advanceTimersByTime(60_000);
  expect(told).toBe(1);
  vi.advanceTimersByTime(120_000);
  expect(told).toBe(1);
  end();
});

describe('coming 30: what a day alone changes in a list', () => {
  it('coming 30: is told with the new day though nothing was written, and a list that reads as before is not', async () => {
    const subject = { id: 's', name: '', org: 'A', orgKind: 'AUTHORITY', unitKinds: [], region: '530102', roles: ['EXAMINER'] } as Subject;
    const field = subscriptionFields.find(({ name }) => name === 'workListChanged') ?? expect.unreachable();
    const place = { epoch: 'e', sequence: 7 };
    let overdue = 1;
    let listener: Listener | undefined;
    const hub = {
      services: ['equipment'],
      reached: () => place,
      listen: (one: Listener) => {
        listener = one;
        return () => undefined;
      },
    };
    const deps = {
      hub: hub as never,
      authenticate: async () => ok(subject),
      run: async () => ({ data: { work: { overdue } } }),
      ...{ mostWaiting: 10, listPauseMs: 0 },
    };
    const sound = { field, args: {}, derived: { query: '', variables: {}, places: [['work']], name: 'workListChanged' } } as never;
    const running = await openSubscription(deps as never, {
      sound,
      authorization: undefined,
      subject,
      language: undefined,
      after: undefined,
    });
    await running.next();
    const next = running.next();
    expect(listener?.keys).toContain('day');
    listener?.hear({ service: 'equipment', ...place, isNewDay: true });
    await pause(20);
    overdue = 2;
    listener?.hear({ service: 'equipment', ...place, isNewDay: true });
    expect(JSON.stringify(await next)).toContain('"overdue":2');
    running.end('STOPPING');
  });
});
