import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { SubgraphContext } from '@anzhu/graphql';
import { newId } from '@anzhu/kernel';
import { readWorkbook, writeWorkbook } from '@anzhu/sheets';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { hoist, tower } from '../../../test/filings.ts';
import { served } from '../../../test/served.ts';
import { org } from '../../../test/world.ts';

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
type Resolver = (parent: unknown, args: object, context: SubgraphContext) => Promise<Record<string, unknown>>;

let kit: EquipmentKit;
let resolvers: Record<string, Resolver>;
let ask: Awaited<ReturnType<typeof served>>;

const ticketOf = (url: unknown): string => String(url).split('/').at(-1) ?? '';
const stays = new AbortController().signal;
const as = (subject: typeof owner, locale: 'zh' | 'en' = 'zh') => ({ subject, locale }) as SubgraphContext;

const rowsAt = async (url: unknown) => {
  const opened = await kit.files.open(ticketOf(url));
  if (!opened.ok) throw new Error(opened.error.code);
  const read = await readWorkbook(Buffer.concat(await opened.value.stream.toArray()), { rows: 100, unpacked: 1e7 }, stays);
  if (!read.ok) throw new Error(read.error);
  return read.value.rows.map(({ cells }) => cells);
};

/** The template's own columns, filled in with these forms. */
const filled = async (forms: readonly object[]): Promise<Buffer> => {
  const [keys = new Map()] = await rowsAt((await resolvers['ownershipFilingTemplate']?.({}, {}, as(owner)))?.['url']);
  const columns = [...keys.values()].map((key) => ({ key: String(key), heading: String(key) }));
  async function* rows() {
    yield forms.map((form) => columns.map(({ key }) => (form as Record<string, string>)[key]));
  }
  return Buffer.concat(await writeWorkbook({ name: '备案', columns, rows }).toArray());
};

const sent = async (bytes: Buffer): Promise<string> => {
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const statement = { name: '备案.xlsx', contentType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  const ticket = await kit.files.issueTicket({ org: org.owner, by: 'clerk', requestId: newId(), ...statement });
  if (!ticket.ok) throw new Error(ticket.error.code);
  expect(await kit.files.receive(ticketOf(ticket.value.url), Readable.from([bytes]))).toMatchObject({ ok: true });
  return ticket.value.fileId;
};

interface Report {
  readonly state: string;
  readonly kindLabel: { readonly zh: string };
  readonly taken: number;
  readonly refused: number;
  readonly rows: readonly {
    readonly row: number;
    readonly id: string;
    readonly faults: readonly { readonly code: string; readonly column: string; readonly text: string }[];
  }[];
}

const shown = '{ state kindLabel { zh } taken refused rows { row id faults { code column text } } }';

/** The import when it has run, as the service shows it. */
const importedFile = async (bytes: Buffer, mode = 'ALL_OR_NOTHING') => {
  const input = { requestId: newId(), fileId: await sent(bytes), mode };
  const { begun } = await ask(
    owner,
    'mutation ($input: ImportInput!) { begun: importOwnershipFilings(input: $input) { ... on ImportJob { id state } } }',
    { input },
  );
  const { id, state } = begun as { readonly id: string; readonly state: string };
  expect(state).toBe('WAITING');
  const timed = kit.parts.timers?.find(({ model }) => model.collection.collectionName === 'imports');
  await timed?.onTimer(id, { name: 'run', at: kit.clock() }, stays);
  const seen = await ask(
    owner,
    `query ($id: ID!) { equipmentImport(id: $id) ${shown} equipmentImports(first: 50) { edges { node { id } } } }`,
    { id },
  );
  expect(seen['equipmentImports']).toEqual({ edges: expect.arrayContaining([{ node: { id } }]) });
  return seen['equipmentImport'] as Report;
};

const imported = async (forms: readonly object[], mode?: string) => await importedFile(await filled(forms), mode);

beforeAll(async () => {
  kit = await equipmentKit();
  ask = await served(kit);
  const maps = kit.parts.resolvers as readonly Record<string, Record<string, Resolver>>[];
  resolvers = Object.assign({}, ...maps.map(({ Query, Mutation }) => ({ ...Query, ...Mutation })));
});

describe('C1 X15 bulk import of ownership filings', () => {
  it('X15 the forms of C1d are imported as drafts that lack their papers alone, and are exported again', async () => {
    const plain = { ...tower, contactPhone: '13800000000' };
    const report = await imported([plain, { ...hoist, contactPhone: '13800000000', serialNumber: 'SN-2' }]);
    expect(report).toMatchObject({ state: 'DONE', kindLabel: { zh: '产权备案' }, taken: 2, refused: 0 });
    const submitted = await kit.act(kit.ownershipFilings, [report.rows[0]?.id ?? '', 'submit'], { by: owner });
    const paths = submitted.ok || !('faults' in submitted.error) ? [] : submitted.error.faults.map(({ path }) => path.split('.')[0]);
    expect([...new Set(paths)]).toEqual(['papers']);
    const { url } = (await resolvers['ownershipFilingExport']?.({}, {}, as(owner, 'en'))) ?? {};
    const [headings = new Map(), ...rows] = await rowsAt(url);
    const at = [...headings].find(([, text]) => text === 'Phone of the contact')?.[0] ?? -1;
    expect(rows.map((row) => row.get(at))).toEqual(['*******0000', '*******0000']);
    const { url: theirs } = (await resolvers['ownershipFilingExport']?.({}, {}, as(supervisor))) ?? {};
    expect(await rowsAt(theirs)).toHaveLength(1);
  });

  it('X15 the same machine twice in a file, or in a draft already, is named; wrong numbers with the part that is wrong', async () => {
    const rows = [
      { ...tower, serialNumber: 'SN-7' },
      { ...tower, serialNumber: 'SN-7' },
      { ...tower, serialNumber: 'SN-2', manufacturer: hoist.manufacturer },
      { ...tower, serialNumber: 'SN-9', manufacturerUscc: '91530102MA6K00014B', manufactureDate: '2026-02-30' },
    ].map((row) => ({ ...row, contactPhone: '13800000000' }));
    const report = await imported(rows, 'GOOD_ROWS');
    expect(report.rows.map(({ faults }) => faults.map(({ code }) => code.replace(/USCC_\w+/, 'USCC')).toSorted())).toEqual([
      [],
      ['DUPLICATE_ROW'],
      ['ALREADY_DRAFTED'],
      ['NOT_A_DATE', 'USCC'],
    ]);
  });

  it.each<readonly [string, readonly string[], object]>([
    ['03-sst-lower-case-part-name', [], { manufacturer: '示例機械廠' }],
    ['04-backslash-zip-names', [], { serialNumber: 'HC-5B4772D4' }],
    ['05-strict-iso-date-t-d', [], { manufactureDate: '2020-05-01', purchaseDate: '2020-06-01' }],
    ['06-formula-without-cached-value', ['3 H FORMULA_NOT_COMPUTED', '3 N FORMULA_NOT_COMPUTED'], {}],
    ['07-custom-format-000000-serial', ['3 D NUMBER_FOR_TEXT'], {}],
    ['08-serial-turned-into-date-by-excel', ['3 D DATE_FOR_TEXT'], {}],
    ['12-bool-true-text', [], { hasPaperCertificate: true }],
    ['16-vertically-merged-manufacturer', [], { manufacturer: '合并厂' }],
    ['17-pretty-printed-blank-v', [], { originalValue: undefined }],
  ])('X15 the file %s of a public report is taken as what it shows, or refused by row, column and reason', async (name, faults, form) => {
    const report = await importedFile(await readFile(new URL(`../../../../../shared/sheets/test/inputs/${name}.xlsx`, import.meta.url)));
    expect(report.rows.flatMap((row) => row.faults.map(({ column, code }) => `${row.row} ${column} ${code}`))).toEqual(faults);
    for (const { id } of report.rows.filter((row) => row.id !== null)) {
      const drafted = await kit.ownershipFilings.load(owner, id);
      expect(
        drafted.ok && {
          ...form,
          ...Object.fromEntries(Object.keys(form).map((key) => [key, (drafted.value.form as Record<string, unknown>)[key]])),
        },
      ).toEqual(form);
    }
    expect(report.taken).toBe(faults.length > 0 ? 0 : report.rows.length);
  });
});
