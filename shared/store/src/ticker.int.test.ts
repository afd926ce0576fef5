import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draft, firstDay, permitStore } from '../fixtures/permit.ts';
import { leaseOf, type OnTimer, startTicker } from './index.ts';

type Kit = Awaited<ReturnType<typeof permitStore>>;

const logger = pino({ level: 'silent' });
const days = (count: number) => new Date(firstDay.getTime() + count * 86_400_000);

describe('reliability: timers', () => {
  let kit: Kit;
  const tickers: { stop: () => Promise<void> }[] = [];
  const start = (onTimer: OnTimer) => {
    const { connection, time, permits } = kit;
    const ticker = startTicker({ connection, clock: () => time.now, logger, timers: [{ model: permits as never, onTimer }], everyMs: 5 });
    tickers.push(ticker);
    return ticker;
  };
  const withTimer = async (name: string, at: Date) => {
    const made = await kit.store.insert(kit.permits, draft(), { timers: [{ name, at }] });
    if (!made.ok) throw new Error('not made');
    return made.value._id;
  };
  const takeAway = async (id: string) => {
    await kit.permits.collection.updateOne({ _id: id as never }, { $set: { timers: [] } });
  };

  beforeEach(async () => {
    kit = await permitStore();
  });
  afterEach(async () => {
    for (const ticker of tickers.splice(0)) await ticker.stop();
  });

  it('fire once the clock has come to them and not before', async () => {
    const fired: string[] = [];
    await withTimer('later', days(2));
    await withTimer('much later', days(9));
    await withTimer('now', days(0));
    start(async (id, timer) => {
      fired.push(timer.name);
      if (fired.length !== 1 && fired.length !== 2) await takeAway(id);
    });
    await waitFor(() => fired.length === 3);
    expect(fired).toEqual(['now', 'now', 'now']);
    kit.advance(2);
    await waitFor(() => fired.length > 3);
    expect(fired).toEqual(['now', 'now', 'now', 'later']);
  });

  it('that wait beside a due one in the same aggregate are left alone', async () => {
    const fired: string[] = [];
    const timers = [
      { name: 'due', at: days(0) },
      { name: 'waiting', at: days(1) },
    ];
    await kit.store.insert(kit.permits, draft(), { timers });
    start(async (_id, timer) => {
      fired.push(timer.name);
    });
    await waitFor(() => fired.length >= 3);
    expect(new Set(fired)).toEqual(new Set(['due']));
  });

  it('are tried again when they failed, and keep no other from its turn', async () => {
    const failing = await withTimer('failing', days(-1));
    const other = await withTimer('other', days(0));
    const tries = new Map<string, number>();
    start(async (id) => {
      tries.set(id, (tries.get(id) ?? 0) + 1);
      if (id === failing && (tries.get(id) ?? 0) < 3) throw new Error('outage');
      await takeAway(id);
    });
    await waitFor(() => tries.get(failing) === 3);
    expect(tries.get(other)).toBe(1);
  });

  it('are issued by one process, and by the next when that one stops', async () => {
    await withTimer('stays', days(0));
    const calls = { one: 0, two: 0 };
    const one = start(async () => {
      calls.one += 1;
    });
    await waitFor(() => calls.one > 0);
    start(async () => {
      calls.two += 1;
    });
    const before = calls.one;
    await waitFor(() => calls.one > before + 10);
    expect(calls.two).toBe(0);
    await one.stop();
    await waitFor(() => calls.two > 0);
  });
});

describe('reliability: leases', () => {
  it('have one holder; who let his lapse is told so, and the fencing number has grown', async () => {
    const { connection } = await permitStore();
    const name = newId();
    const zombie = leaseOf(connection, { name, holder: 'zombie', milliseconds: 300 });
    const heir = leaseOf(connection, { name, holder: 'heir', milliseconds: 60_000 });
    expect(await zombie.acquire()).toBe(1);
    expect(await heir.acquire()).toBeNull();
    expect(await waitFor(heir.acquire)).toBe(2);
    expect(await zombie.acquire()).toBeNull();
    await zombie.release();
    expect(await heir.acquire()).toBe(2);
  });

  it('are taken by exactly one of many that ask at once', async () => {
    const { connection } = await permitStore();
    const asked = Array.from({ length: 20 }, (_, at) =>
      leaseOf(connection, { name: 'relay', holder: `h${at}`, milliseconds: 60_000 }).acquire(),
    );
    expect((await Promise.all(asked)).filter((fence) => fence !== null)).toEqual([1]);
  });
});
