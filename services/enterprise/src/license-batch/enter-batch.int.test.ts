import type { Result } from '@anzhu/kernel';
import { openRegister } from '@anzhu/register';
import { createStore, prepare } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import type { Refusal } from '@anzhu/workflow';
import { beforeAll, describe, expect, it } from 'vitest';
import { batchEntryRegister } from './batch-entry.register.ts';
import { type BatchRecords, enterBatch } from './enter-batch.store.ts';
import { licenseBatchRegister } from './license-batch.register.ts';
import type { BatchEntry, LicenseBatch, Passed } from './license-batch.ts';

const counts = { a: 1, b: 2, c: 3, specialWorkers: 4 };
const passed = (caseId: string, overrides: Partial<Passed> = {}): Passed => ({
  ...{ caseId, process: 'NEW', unitId: `U-${caseId}`, unitName: `企业${caseId}`, authority: '530102', opinion: '合格', counts },
  ...overrides,
});

describe('E7 what passes enters a batch', () => {
  const clock = fixedClock('2026-03-02T02:00:00Z');
  let records: BatchRecords;
  const enter = (one: Passed): Promise<Result<BatchEntry, Refusal>> =>
    records.store.atomically((session) => enterBatch(records)(session, one));
  const batchesOf = async () =>
    (await records.batches.collection.find({}, { sort: { year: 1, division: -1, serial: 1 } }).toArray()) as unknown as LicenseBatch[];
  const close = async ({ _id }: LicenseBatch) => {
    const batch = await records.store.find(records.batches, _id);
    if (batch) await records.store.save(records.batches, batch, { set: { state: 'CLOSED' } });
  };

  beforeAll(async () => {
    const { connection } = await testDatabase();
    const store = createStore({ connection, clock: clock.now });
    const files = { offer: () => undefined, link: () => ({ ok: true, value: { url: '', expiresAt: new Date(0) } }) } as never;
    const [batches, entries] = [openRegister(licenseBatchRegister, { store, files }), openRegister(batchEntryRegister, { store, files })];
    records = { store, batches: batches.model, batchEntries: entries.model };
    await prepare(connection);
  });

  it('E7 the first opens the batch by itself, however many come at once: none is lost, none counted twice', async () => {
    const entered = await Promise.all(Array.from({ length: 12 }, (_, n) => enter(passed(`a${n}`, { process: n % 3 ? 'NEW' : 'RENEWAL' }))));
    expect(entered.filter(({ ok }) => !ok)).toEqual([]);
    const [batch, ...others] = await batchesOf();
    expect(others).toEqual([]);
    expect(batch).toMatchObject({ name: '云南省2026年安全生产许可证第1批', entered: 12, qualified: 12 });
    expect(batch?.outbox).toMatchObject([{ type: 'enterprise.license-batch.opened.v1', data: { serial: 1, year: 2026 } }]);
    expect(batch?.totals).toEqual({ NEW: { entered: 8, qualified: 8 }, RENEWAL: { entered: 4, qualified: 4 } });
    const positions = await records.batchEntries.collection.distinct('position', { batchId: batch?._id });
    expect(positions).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });

  it('E7 nothing stands in two batches while it qualifies in one, also when the first is closed; what passes next opens the next', async () => {
    const [first] = await batchesOf();
    if (!first) throw new Error('no batch');
    const twice = { ok: false, error: { code: 'BLOCKED', reasons: [{ code: 'IN_ANOTHER_BATCH' }] } };
    await close(first);
    expect(await enter(passed('a1'))).toMatchObject(twice);
    expect(await batchesOf()).toHaveLength(1);
    expect(await enter(passed('b1'))).toMatchObject({ ok: true, value: { position: 1, result: 'QUALIFIED', certificatesB: 2 } });
    expect((await batchesOf()).map(({ name, entered }) => [name, entered])).toEqual([
      ['云南省2026年安全生产许可证第1批', 12],
      ['云南省2026年安全生产许可证第2批', 1],
    ]);
    expect(await enter(passed('b1'))).toMatchObject({ ok: false });
  });

  it('E7 another authority and another year have batches of their own, numbered from one', async () => {
    await enter(passed('c1', { authority: '450103' }));
    clock.advance({ days: 308 });
    await enter(passed('c2'));
    expect((await batchesOf()).map(({ name }) => name)).toEqual([
      '云南省2026年安全生产许可证第1批',
      '云南省2026年安全生产许可证第2批',
      '南宁市2026年安全生产许可证第1批',
      '云南省2027年安全生产许可证第1批',
    ]);
  });
});
