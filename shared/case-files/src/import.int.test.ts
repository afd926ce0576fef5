import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Subject } from '@anzhu/access';
import { newId } from '@anzhu/kernel';
import { readWorkbook, writeWorkbook } from '@anzhu/sheets';
import { prepare } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { citizenIds, clerk, type Desk, he, made, openDesk, otherClerk } from '../../casework/test/desk.ts';
import { passForm } from '../../casework/test/pass.ts';
import { createImporter, type ImportInput } from './import.ts';
import { templateColumns } from './import-fields.ts';
import { createTemplate } from './import-template.ts';

let desk: Desk;
let importDrafts: ReturnType<typeof createImporter>;

beforeAll(async () => {
  desk = await openDesk();
  importDrafts = createImporter(desk.passes);
  await prepare(desk.connection);
});

type Row = Readonly<Record<string, string | number | boolean | { readonly date: string }>>;

const columns = templateColumns(passForm);

const filled = async (rows: readonly Row[]): Promise<Buffer> => {
  async function* cells() {
    yield rows.map((row) => columns.map(({ key = '' }) => row[key]));
  }
  return Buffer.concat(await writeWorkbook({ name: '导入', columns, rows: cells }).toArray());
};

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const sent = async (bytes: Buffer, { org }: Subject = clerk, { name = '通行证.xlsx', contentType = sheetType } = {}): Promise<string> => {
  const statement = { name, contentType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const { fileId, url } = made(await desk.files.issueTicket({ org, by: 'clerk', requestId: newId(), ...statement }));
  made(await desk.files.receive(url.split('/').at(-1) ?? '', Readable.from([bytes])));
  return fileId;
};

const importing = (
  input: Partial<ImportInput> & { readonly fileId: string },
  who: Subject = clerk,
  signal = new AbortController().signal,
) => importDrafts(who, { requestId: newId(), ...input }, signal);

const reported = async (input: Parameters<typeof importing>[0], who?: Subject) => made(await importing(input, who));

const titles = async (who: Subject) => made(await desk.lists.list(who, { first: 100 })).edges.map(({ node }) => node.title);

/** A unit of its own, so that no test counts what another has drafted. */
let units = 10;
const newUnit = (): Subject => {
  units += 1;
  return subject({ org: `91530102MA6K000${units}X` });
};

const good = (holder: string, more: Row = {}): Row => ({ division: '530102', holder, siteId: 'site-1', ...more });

describe('X15 bulk import', () => {
  it('X15 offers the template it takes', async () => {
    const template = createTemplate(desk.passes);
    desk.files.offer(template.kind, template.make);
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
    expect(await reported({ fileId: await sent(bytes) })).toMatchObject({ created: 0, refused: 0, rows: [] });
    expect(template.link(subject({ org: '' }), 'zh')).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
  });

  it('X15 makes each row a draft of the importing unit, personal data sealed, and reports it by its row', async () => {
    const unit = newUnit();
    const row = good('甲', { idNumber: citizenIds.holder, kind: '年 / Year', from: { date: '2026-10-01' }, weight: 1.5, isUrgent: '是' });
    const fileId = await sent(await filled([row, good('乙')]), unit);
    const report = await reported({ fileId }, unit);
    expect(report).toMatchObject({
      created: 2,
      refused: 0,
      rows: [
        { row: 3, faults: [] },
        { row: 4, faults: [] },
      ],
    });
    const first = made(await desk.passes.load(unit, report.rows[0]?.id ?? ''));
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
    const unit = newUnit();
    const rows = [good('甲'), good('长'.repeat(11), { weight: '重' }), { holder: '丙', siteId: 's' }, good('甲')];
    const fileId = await sent(await filled(rows), unit);
    const none = await reported({ fileId }, unit);
    const faults = none.rows.map(({ row, faults: all }) => [row, all.map(({ column, code }) => `${column} ${code}`)]);
    expect(faults).toEqual([
      [3, []],
      [4, ['G NOT_A_NUMBER', 'B TOO_LONG']],
      [5, ['A REQUIRED']],
      [6, ['B DUPLICATE_ROW']],
    ]);
    expect([none.created, none.refused, await titles(unit)]).toEqual([0, 3, []]);
    const some = await reported({ fileId, mode: 'GOOD_ROWS' }, unit);
    expect([some.created, some.refused, await titles(unit)]).toEqual([1, 3, ['甲 site-1']]);
    const again = await reported({ fileId, mode: 'GOOD_ROWS' }, unit);
    expect(again.rows[0]?.faults.map(({ column, code }) => `${column} ${code}`)).toEqual(['B ALREADY_DRAFTED']);
  });

  it('X15 answers a repeat with the first report, at the same moment too, and refuses its id for other input', async () => {
    const unit = newUnit();
    const fileId = await sent(await filled([good('甲'), good('乙')]), unit);
    const requestId = newId();
    const [one, other] = await Promise.all([reported({ fileId, requestId }, unit), reported({ fileId, requestId }, unit)]);
    const later = await reported({ fileId, requestId }, unit);
    expect([other.rows, later.rows, await titles(unit)]).toEqual([one.rows, one.rows, expect.objectContaining({ length: 2 })]);
    expect(await importing({ fileId, requestId, mode: 'GOOD_ROWS' }, unit)).toEqual({ ok: false, error: { code: 'REQUEST_ID_REUSED' } });
    expect(await importing({ fileId, requestId: '1' }, unit)).toMatchObject({ error: { code: 'BAD_USER_INPUT' } });
  });

  it('X15 leaves nothing behind when it breaks off in the middle, and is whole when it is repeated', async () => {
    const unit = newUnit();
    const fileId = await sent(await filled([good('甲'), good('乙')]), unit);
    const requestId = newId();
    const runs = desk.connection.collection('passes_imports');
    await desk.connection.db?.command({ collMod: 'passes_imports', validator: { org: { $ne: unit.org } } });
    await expect(importing({ fileId, requestId }, unit)).rejects.toThrow('Document failed validation');
    expect([await titles(unit), await runs.countDocuments({ org: unit.org })]).toEqual([[], 0]);
    await desk.connection.db?.command({ collMod: 'passes_imports', validator: {} });
    expect(await reported({ fileId, requestId }, unit)).toMatchObject({ created: 2 });
    expect(await titles(unit)).toHaveLength(2);
  });

  it('X15 stops when who asked is gone, and writes nothing', async () => {
    const unit = newUnit();
    const fileId = await sent(await filled([good('甲')]), unit);
    expect(await importing({ fileId }, unit, AbortSignal.abort())).toEqual({ ok: false, error: { code: 'UNAVAILABLE' } });
    expect(await titles(unit)).toEqual([]);
    expect(await reported({ fileId }, unit)).toMatchObject({ created: 1 });
  });

  it('X15 takes 2,000 rows at once', async () => {
    const unit = newUnit();
    const rows = Array.from({ length: 2_000 }, (_, at) => good(`第${at}张`));
    const report = await reported({ fileId: await sent(await filled(rows), unit) }, unit);
    expect([report.created, new Set(report.rows.map(({ id }) => id)).size]).toEqual([2_000, 2_000]);
  });
});

describe('X15 a file that is not taken', () => {
  const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');
  const codes = async (input: { readonly fileId: string }, who?: Subject) => {
    const refused = await importing(input, who);
    return refused.ok || !('faults' in refused.error) ? refused : refused.error.faults.map(({ path, code }) => `${path} ${code}`);
  };

  it.each<readonly [string, () => Promise<string>, string]>([
    ['nobody has sent', async () => newId(), 'fileId UNKNOWN_FILE'],
    ['of another unit', async () => sent(await filled([]), otherClerk), 'fileId UNKNOWN_FILE'],
    [
      'of another kind',
      async () => sent(Buffer.from('%PDF-1.7\n'), clerk, { name: 'a.pdf', contentType: 'application/pdf' }),
      'fileId WRONG_TYPE',
    ],
    ['that is an empty archive', () => sent(zip), 'fileId DAMAGED'],
    ['that was cut short', async () => sent((await filled([good('甲')])).subarray(0, 900)), 'fileId DAMAGED'],
    ['of too many rows', async () => sent(await filled(Array.from({ length: 2_001 }, () => good('甲')))), 'fileId TOO_MANY_ROWS'],
    ['that is not the template', () => anyWorkbook(), 'fileId NOT_THE_TEMPLATE'],
  ])('X15 %s', async (_, make, fault) => {
    expect(await codes({ fileId: await make() })).toEqual([fault]);
  });

  const anyWorkbook = async () =>
    sent(Buffer.concat(await writeWorkbook({ name: 'a', columns: [{ heading: '姓名' }], rows: async function* () {} }).toArray()));

  it('X15 nor by whom may open no such case', async () => {
    const fileId = await sent(await filled([good('甲')]), he);
    const nobody = subject({ org: '' });
    for (const id of [fileId, 'nowhere']) {
      expect(await importing({ fileId: id }, he)).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
      expect(await importing({ fileId: id }, nobody)).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
    }
  });
});
