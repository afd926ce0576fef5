import type { Subject } from '@anzhu/access';
import type { ListRequest } from '@anzhu/casework';
import { maskCitizenId } from '@anzhu/identifiers';
import { readWorkbook } from '@anzhu/sheets';
import { subject } from '@anzhu/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { citizenIds, clerk, type Desk, draft, foreigner, he, made, openDesk, otherClerk, submitted } from '../../casework/test/desk.ts';
import { createExport } from './export.ts';

let desk: Desk;
let exported: ReturnType<typeof createExport>;

beforeAll(async () => {
  desk = await openDesk();
  exported = createExport(desk.passes as never);
  desk.files.offer(exported.kind, 'LIST', exported.make);
  for (const make of [
    () => draft(desk, { holder: '草稿' }),
    () => submitted(desk, { holder: '=上报', siteId: 'site-1', kind: 'YEAR' }),
    () => submitted(desk, { holder: '他人', division: '532801' }, otherClerk),
  ]) {
    await make();
    desk.clock.advance({ minutes: 1 });
  }
});

const ticketOf = (url: string): string => url.split('/').at(-1) ?? '';

const bytesAt = async (url: string): Promise<Buffer> => Buffer.concat(await made(await desk.files.open(ticketOf(url))).stream.toArray());

const rowsAt = async (url: string) =>
  made(await readWorkbook(await bytesAt(url), { rows: 2_000, unpacked: 10_000_000 }, new AbortController().signal)).rows.map(
    ({ cells }) => [...cells.values()],
  );

const titles = async (who: Subject, request: ListRequest = {}) => {
  const { url } = made(exported.link(who, request, 'zh'));
  return (await rowsAt(url)).slice(1).map(([title]) => title);
};

const refused = { ok: false, error: { code: 'RATE_LIMITED' } };

describe('X15 the export of a list', () => {
  it.each<readonly [string, Subject, ListRequest, readonly string[]]>([
    ['a unit: its own, with its drafts', clerk, {}, ['=上报 site-1', '草稿']],
    ['another unit', otherClerk, {}, ['他人']],
    ['an authority: its region, no drafts', he, {}, ['=上报 site-1']],
    ['a province', { ...he, region: '530000' }, {}, ['他人', '=上报 site-1']],
    ['an authority of elsewhere', foreigner, {}, []],
    ['the tab', clerk, { tab: 'DONE' }, ['=上报 site-1']],
    ['the filter', { ...he, region: '530000' }, { filter: { siteId: 'site-1', states: ['SUBMITTED'] } }, ['=上报 site-1']],
    ['a date', clerk, { filter: { submittedFrom: new Date('2026-09-30T02:00:30Z') } }, ['=上报 site-1']],
    ['the search', clerk, { search: ' 草 ' }, ['草稿']],
    ['a search by pairs of characters', clerk, { search: '上报' }, ['=上报 site-1']],
  ])('X15 X9 holds what the list shows to %s', async (_, who, request, expected) => {
    expect(await titles(who, request)).toEqual(expected);
    expect(made(await desk.lists.list(who, request)).edges.map(({ node }) => node.title)).toEqual(expected);
  });

  it('X15 has headings of the language it was asked in, dates as dates, no ID number, and is called after the process', async () => {
    const link = made(exported.link(he, {}, 'en'));
    expect([link.fileName, link.expiresAt]).toEqual(['Pass 2026-09-30.xlsx', new Date('2026-09-30T02:13:00Z')]);
    const bytes = await bytesAt(link.url);
    const [headings = [], row = []] = made(await readWorkbook(bytes, { rows: 10, unpacked: 1e7 }, new AbortController().signal)).rows.map(
      ({ cells }) => cells as never,
    );
    const cell = (heading: string) => new Map(row).get([...new Map<number, unknown>(headings)].find(([, text]) => text === heading)?.[0]);
    expect([cell('State'), cell('Kind'), cell('Submitted (Beijing time)')]).toEqual(['Submitted', 'Year', { date: '2026-09-30' }]);
    expect(cell('ID number')).toBe(maskCitizenId(citizenIds.holder));
    expect(Buffer.from(JSON.stringify(await rowsAt(link.url))).includes(citizenIds.holder)).toBe(false);
  });

  it('X15 the link is bound to who asked for what: it names no person, and forged, spent or of another kind it is nothing', async () => {
    const { url } = made(exported.link(he, {}, 'zh'));
    const [purpose = '', content = '', until = '', signature = ''] = ticketOf(url).split('.');
    const plain = Buffer.from(content, 'base64url').toString();
    expect(plain).not.toContain(he.name);
    const wider = Buffer.from(plain.replace('530100', '530000')).toString('base64url');
    for (const ticket of [
      [purpose, wider, until, signature],
      ['get', content, until, signature],
      ['put', content, until, signature],
    ])
      expect(await desk.files.open(ticket.join('.'))).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
    expect(ticketOf(url).length).toBeLessThan(1_000);
  });

  it('X15 who may read nothing, searches for too much or asks too much gets no link', () => {
    const nobody = subject({ id: 'anonymous', org: '', orgKind: 'SYSTEM', roles: [], region: '' });
    expect(exported.link(nobody, {}, 'zh')).toEqual({ ok: false, error: { code: 'UNAUTHENTICATED' } });
    expect(exported.link({ ...he, region: '' }, {}, 'zh')).toEqual({ ok: false, error: { code: 'FORBIDDEN' } });
    expect(exported.link(he, { search: 'x'.repeat(101) }, 'zh')).toMatchObject({ error: { faults: [{ code: 'TOO_LONG' }] } });
    expect(exported.link(he, { filter: { siteId: 'x'.repeat(5_000) } }, 'zh')).toMatchObject({
      error: { code: 'BAD_USER_INPUT', faults: [{ path: 'filter', code: 'TOO_LONG' }] },
    });
  });
});

describe('X15 a long list', () => {
  const many = { ...clerk, org: '91530102MA6K00048Y' };
  const size = 1_700;

  beforeAll(async () => {
    const { _id, ...sample } = (await desk.passes.model.collection.findOne({ applicant: otherClerk.org })) ?? {};
    const own = { applicant: many.org, parties: { applicant: many.org }, partyOrgs: [many.org] };
    const copies = Array.from({ length: size }, (_, at) => {
      const title = String(at).padStart(4, '0');
      return { ...sample, ...own, _id: `copy-${title}`, title, searchText: '他人', sortAt: new Date(Math.floor(at / 600)) };
    });
    await desk.passes.model.collection.insertMany(copies as never);
  });

  it('X15 is exported whole, once each, in order, also where many have the same time', async () => {
    const expected = Array.from({ length: size }, (_, at) => String(size - 1 - at).padStart(4, '0'));
    expect(await titles(many)).toEqual(expected);
    expect(await titles(many, { search: '他人' })).toEqual(expected);
  });

  it('X15 each batch of the walk goes by an index and reads no more than it gives', async () => {
    const filter = { $and: [desk.lists.queryOf(many, {}), { sortAt: { $lte: new Date(1) } }] };
    const found = desk.passes.model.collection.find(filter as never);
    const { executionStats } = await found.sort({ sortAt: -1, _id: -1 }).limit(500).explain('executionStats');
    expect([executionStats.totalDocsExamined, JSON.stringify(executionStats).includes('COLLSCAN')]).toEqual([500, false]);
  });

  it('X15 who goes away is read no more for', async () => {
    const { url } = made(exported.link(many, {}, 'zh'));
    const { stream } = made(await desk.files.open(ticketOf(url)));
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.once('readable', () => stream.destroy());
    await closed;
    const { url: again } = made(exported.link(many, {}, 'zh'));
    expect(await rowsAt(again)).toHaveLength(size + 1);
  });

  it('X15 no more than eight files are made at once, and no more than three for one unit', async () => {
    const opener = (who: Subject) => {
      const { url } = made(exported.link(who, {}, 'zh'));
      return () => desk.files.open(ticketOf(url));
    };
    const of = (org: string) => opener({ ...many, org });
    const [own, second, third, fourth] = [opener(many), of('B'), of('C'), of('D')];
    const streams = [];
    for (const open of [own, own, own, second, second, second]) streams.push(made(await open()).stream);
    expect([await own(), await second()]).toEqual([refused, refused]);
    for (const open of [third, third]) streams.push(made(await open()).stream);
    expect(await fourth()).toEqual(refused);
    for (const stream of streams) {
      const closed = new Promise((resolve) => stream.once('close', resolve));
      stream.destroy();
      await closed;
    }
    expect(await rowsAt(made(exported.link(many, {}, 'zh')).url)).toHaveLength(size + 1);
  });
});
