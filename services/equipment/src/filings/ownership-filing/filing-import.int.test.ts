import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { SubgraphContext } from '@anzhu/graphql';
import { newId } from '@anzhu/kernel';
import { readWorkbook, writeWorkbook } from '@anzhu/sheets';
import { beforeAll, describe, expect, it } from 'vitest';
import { clerkOf, type EquipmentKit, equipmentKit, supervisor } from '../../../test/equipment-kit.ts';
import { hoist, tower } from '../../../test/filings.ts';
import { org } from '../../../test/world.ts';
import { partsOf } from '../../app.ts';

const owner = clerkOf(org.owner, ['EQUIPMENT_OWNER']);
type Resolver = (parent: unknown, args: object, context: SubgraphContext) => Promise<Record<string, unknown>>;

let kit: EquipmentKit;
let resolvers: Record<string, Resolver>;

const ticketOf = (url: unknown): string => String(url).split('/').at(-1) ?? '';
const as = (subject: typeof owner, locale: 'zh' | 'en' = 'zh') => ({ subject, locale }) as SubgraphContext;

const rowsAt = async (url: unknown) => {
  const opened = await kit.files.open(ticketOf(url));
  if (!opened.ok) throw new Error(opened.error.code);
  const read = await readWorkbook(Buffer.concat(await opened.value.stream.toArray()), { rows: 100, unpacked: 1e7 });
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
  const ticket = await kit.files.issueTicket({ org: org.owner, requestId: newId(), ...statement });
  if (!ticket.ok) throw new Error(ticket.error.code);
  expect(await kit.files.receive(ticketOf(ticket.value.url), Readable.from([bytes]))).toMatchObject({ ok: true });
  return ticket.value.fileId;
};

const imported = async (forms: readonly object[], mode = 'ALL_OR_NOTHING') => {
  const input = { requestId: newId(), fileId: await sent(await filled(forms)), mode };
  return (await resolvers['importOwnershipFilings']?.({}, { input }, as(owner))) as { rows: { id: string; faults: { code: string }[] }[] };
};

beforeAll(async () => {
  kit = await equipmentKit();
  const maps = partsOf(kit, kit).resolvers as readonly Record<string, Record<string, Resolver>>[];
  resolvers = Object.assign({}, ...maps.map(({ Query, Mutation }) => ({ ...Query, ...Mutation })));
});

describe('C1 X15 bulk import of ownership filings', () => {
  it('X15 the forms of C1d are imported as drafts that lack their papers alone, and are exported again', async () => {
    const plain = { ...tower, contactPhone: '13800000000' };
    const report = await imported([plain, { ...hoist, contactPhone: '13800000000', serialNumber: 'SN-2' }]);
    expect(report).toMatchObject({ __typename: 'ImportReport', created: 2, refused: 0 });
    const submitted = await kit.act(kit.ownershipFilings, [report.rows[0]?.id ?? '', 'submit'], { by: owner });
    const paths = submitted.ok || !('faults' in submitted.error) ? [] : submitted.error.faults.map(({ path }) => path.split('.')[0]);
    expect([...new Set(paths)]).toEqual(['papers']);
    const { url } = (await resolvers['ownershipFilingExport']?.({}, {}, as(owner, 'en'))) ?? {};
    const [headings = new Map(), ...rows] = await rowsAt(url);
    const at = [...headings].find(([, text]) => text === 'Phone of the contact')?.[0] ?? -1;
    expect(rows.map((row) => row.get(at))).toEqual(['138****0000', '138****0000']);
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
});
