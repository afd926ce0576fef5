import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { made } from '../../../casework/test/desk.ts';
import { filled, good, type ImportDesk, newUnit, openImportDesk } from '../../test/import-desk.ts';

const rows = Array.from({ length: 150 }, (_, at) => good(`第${at}张`));
const mode = 'GOOD_ROWS' as const;
const notFound = { ok: false, error: { code: 'NOT_FOUND' } };

let desk: ImportDesk;

beforeEach(async () => {
  desk = await openImportDesk();
});
afterEach(() => desk.stop());

const cancel = (who: Subject, id: string, requestId = newId()) => desk.imports.cancel(who, { id, requestId });
const seenBy = async (who: Subject) => made(await desk.imports.list(who, {})).edges.map(({ node }) => node._id);

describe('X15 an import is seen and ended by who may', () => {
  it('X15 X9 by who began it and who may begin such in its organisation; to others it does not exist', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows, unit);
    const colleague = { ...unit, id: 'li-na' };
    const without = { ...colleague, roles: [] };
    const stranger = newUnit({ id: unit.id });
    for (const who of [unit, colleague, { ...unit, roles: [] }]) {
      expect([(await desk.load(who, id))._id, await seenBy(who), await desk.imports.total(who, true)]).toEqual([
        id,
        [id],
        { count: 1, isCapped: false },
      ]);
    }
    for (const who of [without, stranger]) {
      expect([await desk.imports.load(who, id), await cancel(who, id), await seenBy(who)]).toEqual([notFound, notFound, []]);
    }
    expect([await desk.imports.load(unit, newId()), await cancel(unit, newId())]).toEqual([notFound, notFound]);
    expect(await cancel(colleague, id)).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
    const job = await desk.load(unit, id);
    expect([unit, colleague, stranger].map((who) => desk.imports.mayCancel(who, job))).toEqual([true, false, false]);
  });

  it('X15 X9 P5 those of the authorities of a region by its auditors, who end none; those of units they do not see', async () => {
    const office = { orgKind: 'AUTHORITY', unitKinds: [], roles: ['EXAMINER'] } as const;
    const examiner = newUnit({ ...office, org: '530102-JZ', region: '530102' });
    const unit = newUnit();
    const [byOffice, byUnit] = [await desk.begun(rows.slice(0, 2), unit), await desk.begun(rows.slice(0, 2), unit)];
    const began = { org: examiner.org, by: examiner };
    await desk.connection.collection('imports').updateOne({ _id: byOffice as never }, { $set: began });
    await desk.run(byUnit);
    const auditor = (region: string) => newUnit({ ...office, id: 'auditor', org: `${region}-JZ`, region, roles: ['AUDITOR'] });
    for (const region of ['530102', '530100', '530000']) {
      const who = auditor(region);
      expect([await seenBy(who), await desk.imports.total(who, true)]).toEqual([[byOffice], { count: 1, isCapped: false }]);
      expect(await desk.load(who, byOffice)).toMatchObject({ by: { id: examiner.id, name: examiner.name } });
      expect(await cancel(who, byOffice)).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
      expect(await desk.imports.load(who, byUnit)).toEqual(notFound);
    }
    for (const region of ['530103', '530200', '650000'])
      expect([await seenBy(auditor(region)), await desk.imports.load(auditor(region), byOffice)]).toEqual([[], notFound]);
  });

  it('X15 cancelled in the midst it keeps what it has taken, says so, and takes no more', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows, unit, { mode });
    const requestId = newId();
    desk.world.before = async ([first = 0]) => void (first > 102 && made(await cancel(unit, id, requestId)));
    await desk.run(id);
    const job = await desk.load(unit, id);
    expect(job).toMatchObject({ state: 'CANCELLED', total: 150, read: 100, taken: 100, refused: 0, slot: null });
    expect([(await desk.titles(unit)).length, (await desk.linesOf(unit, id, { first: 200 })).length]).toEqual([100, 100]);
    await desk.run(id);
    for (const again of [await cancel(unit, id, requestId), await cancel(unit, id)]) expect(made(again)).toEqual(job);
    expect(await cancel(unit, newId(), requestId)).toEqual(notFound);
    expect(await desk.imports.cancel(unit, { id, requestId: '1' })).toMatchObject({ error: { code: 'BAD_USER_INPUT' } });
    expect(desk.imports.mayCancel(unit, job)).toBe(false);
  });

  it('X15 cancelled before all rows were seen, an import of all or none has taken none', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows, unit);
    desk.world.before = async ([first = 0]) => void (first > 102 && made(await cancel(unit, id)));
    await desk.run(id);
    expect(await desk.load(unit, id)).toMatchObject({ state: 'CANCELLED', read: 100, taken: 0 });
    expect([await desk.titles(unit), await desk.linesOf(unit, id)]).toEqual([[], []]);
  });

  it('X15 S2 who may not import any more when it runs has nothing imported', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows, unit, { mode });
    desk.world.isForbidden = true;
    await desk.run(id);
    const job = await desk.load(unit, id);
    expect([job.state, job.faults.map(({ code }) => code), job.taken, await desk.titles(unit)]).toEqual(['STOPPED', ['FORBIDDEN'], 0, []]);
  });

  it('X15 an import that a later version does not know is stopped, and makes room', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows, unit);
    await desk.connection.collection('imports').updateOne({ _id: id as never }, { $set: { kind: 'test.former' } });
    await desk.run(id);
    expect(await desk.load(unit, id)).toMatchObject({ state: 'STOPPED', faults: [{ code: 'FORBIDDEN' }], slot: null });
  });

  it('X15 S2 rights of more than an hour ago import nothing more', async () => {
    const unit = newUnit();
    const stopping = new AbortController();
    const id = await desk.begun(rows, unit, { mode });
    desk.world.before = async () => stopping.abort();
    await desk.run(id, stopping.signal);
    desk.clock.advance({ minutes: 61 });
    await desk.run(id);
    const job = await desk.load(unit, id);
    expect([job.state, job.faults.map(({ code }) => code), job.taken]).toEqual(['STOPPED', ['BEGUN_TOO_LONG_AGO'], 100]);
    expect((await desk.titles(unit)).length).toBe(100);
  });
});

describe('X15 imports are bounded', () => {
  it('X15 three of an organisation wait or run, also where four are begun at once; one that ends makes room', async () => {
    const unit = newUnit();
    const fileId = await desk.sent(await filled(rows.slice(0, 2)), unit);
    const four = await Promise.all([1, 2, 3, 4].map(() => desk.begin({ fileId, mode }, unit)));
    const begun = four.flatMap((one) => (one.ok ? [one.value._id] : []));
    const refused = four.flatMap((one) => (one.ok ? [] : [one.error]));
    expect([begun.length, refused]).toMatchObject([3, [{ code: 'BLOCKED', reasons: [{ code: 'TOO_MANY_IMPORTS' }] }]]);
    expect(await desk.begun([], newUnit())).toBeTruthy();
    await desk.run(begun[0] ?? '');
    expect([(await desk.begin({ fileId }, unit)).ok, (await desk.begin({ fileId }, unit)).ok]).toEqual([true, false]);
    made(await cancel(unit, begun[1] ?? ''));
    expect((await desk.begin({ fileId }, unit)).ok).toBe(true);
  });

  it('X15 S9 the workbook is kept for as long as its import may take, and no longer', async () => {
    const unit = newUnit();
    const fileId = await desk.sent(await filled(rows.slice(0, 2)), unit);
    desk.clock.advance({ hours: 23, minutes: 30 });
    const { _id } = made(await desk.begin({ fileId }, unit));
    desk.clock.advance({ minutes: 59 });
    expect(await desk.files.sweep()).toBe(0);
    await desk.run(_id);
    expect(await desk.load(unit, _id)).toMatchObject({ state: 'DONE', taken: 2 });
    desk.clock.advance({ hours: 24 });
    expect([await desk.files.sweep(), await desk.files.read(fileId, unit.org)]).toEqual([1, notFound]);
  });

  it('X15 thirty days after it has ended it is forgotten with its report; what it made stays', async () => {
    const unit = newUnit();
    const id = await desk.begun(rows.slice(0, 2), unit);
    const requests = { imports: desk.connection.collection('imports'), lines: desk.connection.collection('import_rows') };
    const counted = async () => [await requests.imports.countDocuments(), await requests.lines.countDocuments()];
    desk.tick();
    await waitFor(async () => (await desk.load(unit, id)).state === 'DONE');
    desk.clock.advance({ days: 29 });
    const later = await desk.begun(rows.slice(2, 3), unit);
    await waitFor(async () => (await desk.load(unit, later)).state === 'DONE');
    expect([await counted(), desk.imports.keptUntil(await desk.load(unit, id))]).toEqual([[2, 3], new Date('2026-10-30T02:00:00Z')]);
    desk.clock.advance({ days: 1 });
    await waitFor(async () => (await counted())[0] === 1);
    expect([await counted(), (await desk.load(unit, later)).state, (await desk.titles(unit)).length]).toEqual([[1, 1], 'DONE', 3]);
  });
});
