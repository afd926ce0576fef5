import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { readWorkbook, writeWorkbook } from '@anzhu/sheets';
import { subject } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { citizenIds, clerk, he, made, otherClerk } from '../../casework/test/desk.ts';
import { filled, good, type ImportDesk, newUnit, openImportDesk } from '../test/import-desk.ts';
import { createTemplate } from './import-template.ts';
import type { ImportInput } from './jobs/begin-import.ts';

let desk: ImportDesk;

beforeAll(async () => {
  desk = await openImportDesk();
});

/** The import and its report when it has ended. */
const reported = async (input: Partial<ImportInput> & { readonly fileId: string }, who: Subject = clerk) => {
  const { _id } = made(await desk.begin(input, who));
  await desk.run(_id);
  return { job: await desk.load(who, _id), rows: await desk.linesOf(who, _id, { first: 200 }) };
};

const titles = async (who: Subject) => made(await desk.lists.list(who, { first: 100 })).edges.map(({ node }) => node.title);

describe('X15 bulk import', () => {
  it('X15 offers the template it takes', async () => {
    const template = createTemplate({ ...desk.passes.process.workflow.process, form: desk.passes.process.form }, desk.passes.files);
    desk.files.offer(template.kind, 'LIST', template.make);
    const { url, fileName } = made(template.link(clerk, 'zh'));
    const { stream } = made(await desk.files.open(url.split('/').at(-1) ?? ''));
    const bytes = Buffer.concat(await stream.toArray());
    const { rows } = made(await readWorkbook(bytes, { rows: 10, unpacked: 1e7 }, new AbortController().signal));
    expect([fileName, rows.map(({ number, cells }) => [number, cells.get(1)])]).toEqual([
      '通行证导入模板.xlsx',
      [
        [1, 'holder'],
        [2, '* 持有人 / Holder'],
      ],
    ]);
    const { job } = await reported({ fileId: await desk.sent(bytes) });
    expect(job).toMatchObject({ state: 'DONE', total: 0, taken: 0, refused: 0 });
    expect(template.link(subject({ org: '' }), 'zh')).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
  });

  it('X15 makes each row a draft of the importing unit, personal data sealed, and reports it by its row', async () => {
    const unit = newUnit();
    const row = good('甲', { idNumber: citizenIds.holder, kind: '年 / Year', from: { date: '2026-10-01' }, weight: 1.5, isUrgent: '是' });
    const { job, rows } = await reported({ fileId: await desk.sent(await filled([row, good('乙')]), unit) }, unit);
    expect([job.taken, job.refused, rows.map(({ row: number, faults }) => [number, faults])]).toEqual([
      2,
      0,
      [
        [3, []],
        [4, []],
      ],
    ]);
    const first = made(await desk.passes.load(unit, rows[0]?.id ?? ''));
    expect(first).toMatchObject({
      state: 'DRAFT',
      applicant: unit.org,
      version: 1,
      title: '甲 site-1',
      form: { kind: 'YEAR', from: '2026-10-01', weight: 1.5, isUrgent: true, idNumber: { masked: expect.stringContaining('***') } },
      history: [{ action: 'open', actorId: unit.id, to: 'DRAFT' }],
    });
    expect((await titles(unit)).toSorted()).toEqual(['乙 site-1', '甲 site-1']);
    expect([await titles(he), await titles(clerk)]).toEqual([[], []]);
    const submit = { requestId: newId(), id: first._id, expectedVersion: 1, action: 'submit' };
    expect(await desk.passes.act(unit, submit)).toMatchObject({
      error: { code: 'REQUIREMENTS_NOT_MET', faults: [{ path: 'papers.PHOTO' }] },
    });
  });

  it('X15 writes nothing when a row is wrong, or the rows that are right, as asked; every fault is named by row and column', async () => {
    const unit = newUnit({ unitKinds: ['INSTALLER'] });
    const written = [
      good('甲'),
      good('长'.repeat(11), { weight: '重' }),
      { holder: '丙', siteId: 's' },
      good('甲'),
      good('戊', { division: '650102' }),
    ];
    const fileId = await desk.sent(await filled(written), unit);
    const none = await reported({ fileId }, unit);
    const faults = none.rows.map(({ row, faults: all }) => [row, all.map(({ column, code }) => `${column} ${code}`)]);
    expect(faults).toEqual([
      [3, []],
      [4, ['G NOT_A_NUMBER', 'B TOO_LONG']],
      [5, ['A REQUIRED']],
      [6, ['B DUPLICATE_ROW']],
      [7, ['null FORBIDDEN']],
    ]);
    expect([none.job.taken, none.job.refused, await titles(unit)]).toEqual([0, 4, []]);
    const some = await reported({ fileId, mode: 'GOOD_ROWS' }, unit);
    expect([some.job.taken, some.job.refused, await titles(unit)]).toEqual([1, 4, ['甲 site-1']]);
    const again = await reported({ fileId, mode: 'GOOD_ROWS' }, unit);
    expect(again.rows[0]?.faults.map(({ column, code }) => `${column} ${code}`)).toEqual(['B ALREADY_DRAFTED']);
  });

  it('X15 answers a repeat with the same import, at the same moment too, and refuses its id for other input', async () => {
    const unit = newUnit();
    const fileId = await desk.sent(await filled([good('甲'), good('乙')]), unit);
    const requestId = newId();
    const both = await Promise.all([desk.begin({ fileId, requestId }, unit), desk.begin({ fileId, requestId }, unit)]);
    const [one, other] = both.map((begun) => made(begun)._id);
    await Promise.all([desk.run(one ?? ''), desk.run(other ?? '')]);
    const later = await reported({ fileId, requestId }, unit);
    expect([other, later.job._id, await titles(unit)]).toEqual([one, one, expect.objectContaining({ length: 2 })]);
    expect(await desk.begin({ fileId, requestId, mode: 'GOOD_ROWS' }, unit)).toEqual({ ok: false, error: { code: 'REQUEST_ID_REUSED' } });
    expect(await desk.begin({ fileId, requestId: '1' }, unit)).toMatchObject({ error: { code: 'BAD_USER_INPUT' } });
  });

  it('X15 takes 2,000 rows at once', async () => {
    const unit = newUnit();
    const written = Array.from({ length: 2_000 }, (_, at) => good(`第${at}张`));
    const { job } = await reported({ fileId: await desk.sent(await filled(written), unit) }, unit);
    expect([job.taken, (await desk.titles(unit)).length]).toEqual([2_000, 2_000]);
  });
});

describe('X15 a file that is not taken', () => {
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  const said = (faults: readonly { readonly path: string; readonly code: string }[]) => faults.map(({ path, code }) => `${path} ${code}`);
  const atOnce = async (fileId: string) => {
    const refused = await desk.begin({ fileId });
    return refused.ok || !('faults' in refused.error) ? [] : said(refused.error.faults);
  };

  it.each<readonly [string, () => Promise<string>, string]>([
    ['nobody has sent', async () => newId(), 'fileId UNKNOWN_FILE'],
    ['of another unit', async () => desk.sent(await filled([]), otherClerk), 'fileId UNKNOWN_FILE'],
    [
      'of another kind',
      async () => desk.sent(Buffer.from('%PDF-1.7\n'), clerk, { name: 'a.pdf', contentType: 'application/pdf' }),
      'fileId WRONG_TYPE',
    ],
  ])('X15 %s is refused at once', async (_, make, fault) => {
    expect(await atOnce(await make())).toEqual([fault]);
  });

  it.each<readonly [string, () => Promise<string>, string]>([
    ['that is an empty archive', () => desk.sent(zip), 'fileId DAMAGED'],
    ['that was cut short', async () => desk.sent((await filled([good('甲')])).subarray(0, 900)), 'fileId DAMAGED'],
    ['of too many rows', async () => desk.sent(await filled(Array.from({ length: 2_001 }, () => good('甲')))), 'fileId TOO_MANY_ROWS'],
    ['that is not the template', () => anyWorkbook(), 'fileId NOT_THE_TEMPLATE'],
  ])('X15 %s stops its import, which says why', async (_, make, fault) => {
    const { job, rows } = await reported({ fileId: await make() });
    expect([job.state, said(job.faults), job.taken, rows]).toEqual(['STOPPED', [fault], 0, []]);
  });

  const anyWorkbook = async () =>
    desk.sent(Buffer.concat(await writeWorkbook({ name: 'a', columns: [{ heading: '姓名' }], rows: async function* () {} }).toArray()));

  it('X15 nor by whom may open no such case', async () => {
    const fileId = await desk.sent(await filled([good('甲')]), he);
    expect(await desk.begin({ fileId }, he)).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(await desk.begin({ fileId }, subject({ org: '' }))).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
  });
});
