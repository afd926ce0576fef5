import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draft, firstDay, permitStore } from '../fixtures/permit.ts';
import { type Aggregate, createStore, defineAggregate, type OnTimer, prepare, startTicker, type Timer, triedTimers } from './index.ts';

type Kit = Awaited<ReturnType<typeof permitStore>>;

const logger = pino({ level: 'silent' });
const days = (count: number) => new Date(firstDay.getTime() + count * 86_400_000);
const seconds = (count: number) => count / 86_400;
type Options = Parameters<typeof startTicker>[0];
type Bounds = Partial<Pick<Options, 'places' | 'patienceMs' | 'drainMs'>> & { readonly more?: Options['timers'] };
const never = new Promise<void>(() => undefined);

describe('reliability: timers', () => {
  let kit: Kit;
  const tickers: { stop: () => Promise<void> }[] = [];
  const start = (onTimer: OnTimer, { more = [], ...bounds }: Bounds = {}) => {
    const { connection, time, permits } = kit;
    const timers = [{ model: permits as never, onTimer }, ...more];
    const ticker = startTicker({ connection, clock: () => time.now, logger, timers, everyMs: 5, ...bounds });
    tickers.push(ticker);
    return ticker;
  };
  const withTimers = async (...timers: Timer[]) => {
    const made = await kit.store.insert(kit.permits, draft(), { timers });
    if (!made.ok) throw new Error('not made');
    return made.value._id;
  };
  const withTimer = (name: string, at: Date) => withTimers({ name, at });
  const takeAway = async (_id: string, name?: string) => {
    await kit.permits.collection.updateOne({ _id: _id as never }, { $pull: { timers: name ? { name } : {} } } as never);
  };
  const timersOf = async (_id: string): Promise<readonly Timer[]> => (await kit.store.find(kit.permits, _id))?.timers ?? [];

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
      await takeAway(id);
    });
    await waitFor(() => fired.length === 1);
    kit.advance(2);
    await waitFor(() => fired.length === 2);
    expect(fired).toEqual(['now', 'later']);
  });

  it('of one aggregate fire in order, and what waits beside a due one is left alone', async () => {
    const fired: string[] = [];
    const id = await withTimers({ name: 'second', at: days(0) }, { name: 'waiting', at: days(1) }, { name: 'first', at: days(-1) });
    start(async (_id, timer) => {
      fired.push(timer.name);
      await takeAway(_id, timer.name);
    });
    await waitFor(async () => (await timersOf(id)).length === 1);
    expect(fired).toEqual(['first', 'second']);
    expect(await timersOf(id)).toEqual([{ name: 'waiting', at: days(1) }]);
  });

  it('of one aggregate wait for the one before them that failed', async () => {
    const fired: string[] = [];
    let isDown = true;
    const id = await withTimers({ name: 'stop', at: days(-2) }, { name: 'resume', at: days(-1) });
    start(async (_id, { name }) => {
      fired.push(name);
      if (isDown) throw new Error('outage');
      await takeAway(_id, name);
    });
    await waitFor(async () => (await timersOf(id))[0]?.tried?.failure);
    isDown = false;
    kit.advance(seconds(5));
    await waitFor(async () => (await timersOf(id)).length === 0);
    expect(fired).toEqual(['stop', 'stop', 'resume']);
  });

  it('that fail are tried again after 5, 10, 20 seconds by the clock, and are seen with their cause', async () => {
    const id = await withTimer('failing', days(0));
    let tries = 0;
    start(async () => {
      tries += 1;
      throw new Error(`outage ${tries}`);
    });
    const pauses: number[] = [];
    for (const pause of [5, 10, 20]) {
      const tried = await waitFor(async () => {
        const [timer] = await timersOf(id);
        return timer?.tried?.failure === `Error: outage ${pauses.length + 1}` ? timer.tried : null;
      });
      pauses.push(tried.again.getTime() - kit.time.now.getTime());
      kit.advance(seconds(pause));
    }
    expect(pauses).toEqual([5_000, 10_000, 20_000]);
    await waitFor(async () => (await timersOf(id))[0]?.tried?.failure === 'Error: outage 4');
    const [seen] = await triedTimers(kit.connection);
    expect(seen).toMatchObject({
      collection: 'permits',
      aggregateId: id,
      timer: { name: 'failing', tried: { tries: 4, failure: 'Error: outage 4' } },
    });
  });

  it('that fail rest while the clock stands, however often the ticker looks', async () => {
    const failing = await withTimer('failing', days(-1));
    const fired: string[] = [];
    start(async (id) => {
      fired.push(id);
      if (id === failing) throw new Error('outage');
      await takeAway(id);
    });
    for (let more = 0; more < 30; more += 1) {
      const other = await withTimer('other', days(0));
      await waitFor(() => fired.includes(other));
    }
    expect(fired.filter((id) => id === failing)).toHaveLength(1);
  });

  it('that waited for a clock which was set back are not lost', async () => {
    const id = await withTimer('failing', days(0));
    kit.advance(40);
    let tries = 0;
    start(async () => {
      tries += 1;
      throw new Error('outage');
    });
    await waitFor(() => tries === 1);
    kit.advance(-39);
    await waitFor(() => tries === 2);
    expect(await timersOf(id)).toHaveLength(1);
  });

  it('run side by side within a bound; stuck ones give their places up', async () => {
    const stuck = await Promise.all(Array.from({ length: 12 }, () => withTimer('stuck', days(-1))));
    const fired = new Set<string>();
    start(
      async (id) => {
        fired.add(id);
        return stuck.includes(id) ? never : takeAway(id);
      },
      { places: 4, patienceMs: 300, drainMs: 100 },
    );
    await waitFor(() => fired.size === 4);
    await withTimer('other', days(0));
    await waitFor(() => fired.size === 8, { what: 'the next four to be served in the places of the first' });
    await waitFor(() => fired.size === 13, { what: 'all, and the one behind them' });
  });

  it('that are stuck keep no timer of another kind waiting', async () => {
    const other = createStore({ connection: kit.connection, clock: () => kit.time.now });
    const passes = defineAggregate<Aggregate>(kit.connection, 'passes', { fields: {}, indexes: [] });
    await prepare(kit.connection);
    await Promise.all(Array.from({ length: 12 }, () => withTimer('stuck', days(-1))));
    let stuck = 0;
    start(
      () => {
        stuck += 1;
        return never;
      },
      {
        ...{ patienceMs: 600_000, drainMs: 100 },
        more: [
          {
            model: passes as never,
            onTimer: async (_id) => void (await passes.collection.updateOne({ _id: _id as never }, { $set: { timers: [] } })),
          },
        ],
      },
    );
    await waitFor(() => stuck === 8);
    const _id = newId();
    await other.insert(passes, { _id }, { timers: [{ name: 'expire', at: days(0) }] });
    await waitFor(async () => (await other.find(passes, _id))?.timers.length === 0);
    expect(stuck).toBe(8);
  });

  it('are issued by one process alone, and by the next when that one stops', async () => {
    const calls = { one: 0, two: 0 };
    const one = start(async (id) => {
      calls.one += 1;
      await takeAway(id);
    });
    await withTimer('first', days(0));
    await waitFor(() => calls.one === 1);
    start(async (id) => {
      calls.two += 1;
      await takeAway(id);
    });
    const ids = await Promise.all(Array.from({ length: 60 }, () => withTimer('one of many', days(0))));
    await waitFor(async () => (await Promise.all(ids.map(timersOf))).flat().length === 0);
    expect(calls.one + calls.two).toBe(61);
    await one.stop();
    const before = calls.one;
    const last = await withTimer('last', days(0));
    await waitFor(async () => (await timersOf(last)).length === 0);
    expect(calls).toEqual({ one: before, two: 62 - before });
  });
});
