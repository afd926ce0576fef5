import { newId } from '@anzhu/kernel';
import { mongo } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { draft, opened, type Permit, permitStore } from '../fixtures/permit.ts';
import { readLog } from './entry-log.ts';
import { requestOf } from './index.ts';

type Kit = Awaited<ReturnType<typeof permitStore>>;

const made = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
};

const oneTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1);
const entry = (number: number) => ({ ...opened('note', 'DRAFT'), opinion: `entry ${number}` });

describe('X6 the log of a record', () => {
  let kit: Kit;
  beforeAll(async () => {
    kit = await permitStore();
  });

  const stored = async (id: string): Promise<Permit> => made({ ok: true, value: (await kit.store.find(kit.permits, id)) as Permit });

  /** A permit with so many entries, written one to three at a time. */
  const logged = async (entries: number): Promise<Permit> => {
    let permit = made(await kit.store.insert(kit.permits, draft(), { history: [entry(1), entry(2)] }));
    for (let next = 3; next <= entries; ) {
      const several = oneTo(Math.min(1 + (next % 3), entries - next + 1)).map((at) => entry(next + at - 1));
      kit.advance(0.01);
      permit = made(await kit.store.save(kit.permits, permit, { history: several }));
      next += several.length;
    }
    return permit;
  };

  const readWhole = async (permit: Permit, first: number) => {
    const all: Awaited<ReturnType<typeof readLog>>[number][] = [];
    for (let before: number | undefined; ; before = all.at(-1)?.number) {
      const page = await readLog(kit.permits, permit, { first, before });
      all.push(...page);
      if (page.length < first) return all;
    }
  };

  it('X6 is read whole in pages of every size, whatever one write has logged', async () => {
    const permit = await logged(500);
    const newestFirst = oneTo(500).toReversed();
    for (const first of oneTo(200)) {
      const all = await readWhole(permit, first);
      expect(all.map(({ number }) => number)).toEqual(newestFirst);
      expect(all.map(({ opinion }) => opinion)).toEqual(newestFirst.map((number) => `entry ${number}`));
    }
    expect(permit.history.length).toBeLessThanOrEqual(24);
    expect(await readLog(kit.permits, permit, { first: 0 })).toEqual([]);
    expect(await readLog(kit.permits, permit, { first: 5, before: 1 })).toEqual([]);
  });

  it('reliability: leaves a document that does not grow', async () => {
    const sizeAfter = async (entries: number): Promise<number> => {
      const permit = await logged(entries);
      const saved = oneTo(60).map((at) => requestOf(newId(), { id: 'p', org: 'A' }, at));
      let current = permit;
      for (const request of saved) current = made(await kit.store.save(kit.permits, current, { request }));
      return mongo.BSON.calculateObjectSize(await stored(permit._id));
    };
    expect(Math.abs((await sizeAfter(300)) - (await sizeAfter(24)))).toBeLessThan(4_000);
  });

  it('reliability: is neither lost nor doubled by a write that fails after entries were put in the log', async () => {
    const permit = await logged(24);
    const rivals = await Promise.all(oneTo(6).map((at) => kit.store.save(kit.permits, permit, { history: [entry(24 + at)] })));
    expect(rivals.filter(({ ok }) => ok)).toHaveLength(1);
    const stale = { ...permit, version: permit.version - 1 };
    expect((await kit.store.save(kit.permits, stale, { history: oneTo(3).map(entry) })).ok).toBe(false);
    const all = await readWhole(await stored(permit._id), 7);
    expect(all.map(({ number }) => number)).toEqual(oneTo(25).toReversed());
  });

  it('reliability: a write that fails before any entry has left its document leaves the log as it was', async () => {
    const permit = await logged(24);
    const stale = { ...permit, version: permit.version - 1 };
    expect((await kit.store.save(kit.permits, stale, { history: [entry(25)] })).ok).toBe(false);
    expect(await kit.connection.collection('log_entries').countDocuments({ of: `permits/${permit._id}` })).toBe(13);
    const all = await readWhole(await stored(permit._id), 5);
    expect(all.map(({ opinion }) => opinion)).toEqual(
      oneTo(24)
        .toReversed()
        .map((number) => `entry ${number}`),
    );
    const later = made(await kit.store.save(kit.permits, permit, { history: [entry(25)] }));
    expect((await readWhole(later, 5)).map(({ number }) => number)).toEqual(oneTo(25).toReversed());
  });

  it('reliability: in a transaction goes to the log with it, or not at all', async () => {
    const permit = await logged(24);
    const refused = await kit.store.atomically(async (session) => {
      made(await kit.store.save(kit.permits, permit, { history: [entry(25)] }, session));
      return { ok: false, error: 'something else' };
    });
    expect(refused.ok).toBe(false);
    expect(await kit.connection.collection('log_entries').countDocuments({ of: `permits/${permit._id}` })).toBe(0);
    made(await kit.store.atomically((session) => kit.store.save(kit.permits, permit, { history: [entry(25)] }, session)));
    expect((await readWhole(await stored(permit._id), 10)).map(({ number }) => number)).toEqual(oneTo(25).toReversed());
  });

  it('X6 of before there was a log collection keeps its entries, and their versions tell what happened since', async () => {
    const old = [1, 1, 2, 5].map((version, at) => ({ ...entry(at + 1), number: version, at: kit.time.now }));
    const permit = made(await kit.store.insert(kit.permits, draft(), {}));
    await kit.permits.collection.updateOne({ _id: permit._id as never }, { $set: { history: old, version: 5 } });
    const before = await stored(permit._id);
    expect((await readWhole(before, 1)).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    const after = made(await kit.store.save(kit.permits, before, { history: [entry(5)] }));
    expect(after.history.map(({ number, version }) => [number, version])).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 5],
      [5, 6],
    ]);
    const mixed = { ...after, history: [...after.history.slice(2), { ...entry(6), number: 7, at: kit.time.now }] };
    expect((await readLog(kit.permits, mixed, { first: 2 })).map(({ number }) => number)).toEqual([6, 5]);
    const conflict = await kit.store.save(kit.permits, { ...before, version: 4 }, { set: { state: 'X' } });
    expect(conflict).toMatchObject({ ok: false, error: { since: [{ opinion: 'entry 4' }, { opinion: 'entry 5' }] } });
  });

  it('X6 counts what the same person does in a row where that is asked, and logs it anew when another came between', async () => {
    const save = { ...opened('save', 'DRAFT'), isCounted: true } as const;
    const other = { ...save, actorId: 'li-na' };
    let permit = made(await kit.store.insert(kit.permits, draft(), { history: [opened('open', 'DRAFT')] }));
    const first = kit.time.now;
    for (const one of [save, save, save, other, save]) {
      permit = made(await kit.store.save(kit.permits, permit, { history: [one] }));
      kit.advance(1);
    }
    const days = (after: number): Date => new Date(first.getTime() + after * 86_400_000);
    expect(permit.history).toMatchObject([
      { number: 1, action: 'open' },
      { number: 2, action: 'save', times: 3, firstAt: first, at: days(2), version: 4 },
      { number: 3, action: 'save', actorId: 'li-na', at: days(3) },
      { number: 4, action: 'save', at: days(4), version: 6 },
    ]);
    expect(permit.history[3]).not.toHaveProperty('times');
    const conflict = await kit.store.save(kit.permits, { ...permit, version: 3 }, {});
    expect(conflict).toMatchObject({ ok: false, error: { since: [{ number: 2 }, { number: 3 }, { number: 4 }] } });
  });
});
