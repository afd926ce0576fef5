import { checkForm } from '@anzhu/casework';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { atomFeed } from '../portal/feed.atom.ts';
import type { Publication } from '../portal/publication.ts';
import { noticeText } from './notice-text.form.ts';
import { runsOf, type TextBlock } from './notice-text.ts';

const form = z.object({ body: noticeText });
const wrongIn = (...body: readonly object[]) => checkForm(form, { body }).wrong.map(({ path, code }) => [path, code]);
const marked = (text: string, ...marks: readonly object[]) => ({ kind: 'PARAGRAPH', text, marks });
const link = (words: string, address = 'https://www.gov.cn/') => ({ kind: 'LINK', words, address });
const bold = (words: string, occurrence?: number) => ({ kind: 'BOLD', words, ...(occurrence && { occurrence }) });
const table = (...rows: readonly (readonly string[])[]) => ({ kind: 'TABLE', text: '名单', rows: rows.map((cells) => ({ cells })) });

describe('E8 E10 the text of a notice', () => {
  it('E8 marks are of words that stand in their block, at the place that is named', () => {
    expect(wrongIn(marked('甲乙甲', bold('甲', 2)), marked('甲', bold('乙')), marked('甲乙', bold('甲', 2)))).toEqual([
      ['form.body.1.marks.0.words', 'MARK_NOT_FOUND'],
      ['form.body.2.marks.0.words', 'MARK_NOT_FOUND'],
    ]);
    expect(wrongIn(marked('见通知全文', link('通知'), link('知全'), link('文')))).toEqual([['form.body.0.marks.1.words', 'LINKED_TWICE']]);
  });

  it('E8 the runs of a block say of each part how it is shown', () => {
    const block = marked('甲乙丙甲', bold('乙丙'), link('甲乙'), bold('甲', 2)) as TextBlock;
    expect(runsOf(block).map(({ text, isBold, address }) => [text, isBold, address !== null])).toEqual([
      ['甲', false, true],
      ['乙', true, true],
      ['丙甲', true, false],
    ]);
    expect(runsOf({})).toEqual([]);
    expect(runsOf({ text: '甲', marks: [{ kind: 'LINK' }] })).toEqual([{ text: '甲', isBold: false, address: null }]);
  });

  it('E8 E10 security: however often the marks of a text name its words, it is cut in no more runs than anybody sees, and soon', () => {
    const heavy = marked('一'.repeat(2_000), ...Array.from({ length: 20 }, () => bold('一'))) as TextBlock;
    const shown = Array.from({ length: 50 }, () => runsOf(heavy));
    expect(shown.flat()).toEqual(shown.map(() => ({ text: heavy.text, isBold: true, address: null })));
  });

  it('E8 security: a mark is written once, and a text is cut in no more than 2000 runs', () => {
    expect(
      wrongIn(marked('甲乙甲', bold('甲'), bold('乙'), bold('甲', 2), bold('乙')), marked('甲甲', bold('甲', 1), bold('甲', 2))),
    ).toEqual([
      ['form.body.0.marks.2.words', 'MARK_REPEATED'],
      ['form.body.0.marks.3.words', 'MARK_REPEATED'],
    ]);
    const cut = marked('甲乙'.repeat(500), bold('甲'));
    expect(wrongIn(cut, cut)).toEqual([]);
    expect(wrongIn(cut, cut, marked('丙'))).toEqual([['form.body', 'TOO_MANY_RUNS']]);
    expect(
      wrongIn(...Array.from({ length: 50 }, () => marked('一'.repeat(2_000), ...Array.from({ length: 20 }, () => link('一'))))),
    ).toContainEqual(['form.body.49.marks.19.words', 'LINKED_TWICE']);
  });

  it('E8 a table has rows of one length, and the whole is no longer than anybody reads', () => {
    expect(wrongIn(table(['序号', '企业'], ['1', '甲']))).toEqual([]);
    expect(wrongIn(table(['序号', '企业'], ['1'], ['1', '2', '3']))).toEqual([
      ['form.body.0.rows.1.cells', 'ROWS_UNEVEN'],
      ['form.body.0.rows.2.cells', 'ROWS_UNEVEN'],
    ]);
    expect(wrongIn(...Array.from({ length: 51 }, () => marked('一'.repeat(2_000))))).toEqual([['form.body', 'TOO_LONG']]);
  });

  it('E8 a cell may be empty, and a block may not', () => {
    expect(wrongIn(table(['序号', '企业', ''], ['1', '', '']))).toEqual([]);
    expect(checkForm(form, { body: [table([' ', '1'])] }).kept).toMatchObject({ body: [{ rows: [{ cells: ['', '1'] }] }] });
    expect(wrongIn(marked(''))).toEqual([['form.body.0.text', 'EMPTY']]);
  });

  it('E8 X13 security: no ID number is told in several cells of a row', () => {
    const split = ['1', '530102', '1990', '', '03071019', '2'];
    expect(wrongIn(table(['1', '2', '3', '4', '5', '6'], split))).toEqual([['form.body.0.rows.1.cells', 'ID_NUMBER']]);
    expect(wrongIn(table(['530102199003071019', '']))).toEqual([['form.body.0.rows.0.cells.0', 'ID_NUMBER']]);
  });

  it.each([
    ...['http://www.gov.cn/', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)//https://', 'data:text/html,x', '//www.gov.cn/', 'www.gov.cn'],
    ...['https://', 'https://localhost/', 'https://a:b@www.gov.cn/', 'https:// www.gov.cn/', 'vbscript:https://www.gov.cn/'],
    ...[
      'https://2130706433/',
      'https://127.0.0.1/',
      'https://0x7f.1/',
      'https://[2001:db8::1]/',
      'https://www.gov.cn:8443/',
      'https://cn./',
    ],
  ])('E8 security: %j is no address of a page', (address) => {
    expect(wrongIn(marked('见通知', link('通知', address)))[0]?.[0]).toBe('form.body.0.marks.0.address');
  });

  it.each([
    ...[
      'q?id=530102199003071019',
      'q?id=%35%33%30%31%30%32199003071019',
      'q?id=%2535%2533%2530102199003071019',
      'p530102199003071019.html',
    ],
    ...['q?name=%D5%C5530102199003071019', 'q?id=%EF%BC%95%EF%BC%93%EF%BC%90102199003071019', '５３０１０２199003071019'],
  ])('E8 X13 security: no ID number is told in the address of a link: %s', (rest) => {
    expect(wrongIn(marked('见名单', link('名单', `https://www.gov.cn/${rest}`)))).toEqual([['form.body.0.marks.0.address', 'ID_NUMBER']]);
  });

  const evil = 'https://www.example.com/';
  it.each([
    ['见https://www.gov.cn/的通知', 'https://www.gov.cn/', evil],
    ['见https://www.gov.cn/的通知', 'ov.cn', evil],
    ['见 www.gov.cn 的通知', 'www.gov.cn', evil],
    ['见ｗｗｗ．ｇｏｖ．ｃｎ的通知', 'ｗｗｗ．ｇｏｖ．ｃｎ', evil],
    ['见www。gov。cn的通知', 'www。gov。cn', evil],
    ['见GOV.CN', 'GOV.CN', evil],
    ['见http://www.gov.cn/', 'http://www.gov.cn/', 'https://www.gov.cn/'],
    ['见https://www.gov.cn/', 'https://www.gov.cn/', 'https://www.gоv.cn/'],
  ])('E8 security: in %j the words %j do not lead to %s', (whole, words, address) => {
    expect(wrongIn(marked(whole, link(words, address)))).toEqual([['form.body.0.marks.0.words', 'OTHER_ADDRESS']]);
  });

  it('E8 words that are no address lead anywhere, an address to itself', () => {
    const whole = '见https://www.gov.cn/的通知(www.gov.cn)和附件1.docx';
    const [named, home, file] = [link('通知', evil), link('www.gov.cn'), link('附件1.docx', evil)];
    expect(wrongIn(marked(whole, named, home, file))).toEqual([]);
  });

  it.each([
    ['HTTPS://WWW.Gov.CN', 'https://www.gov.cn/'],
    ['https://www.gоv.cn/', 'https://www.xn--gv-fmc.cn/'],
    ['https://www.gov\u200b.cn/', 'https://www.gov.cn/'],
    ['https://www.gov.cn/"><script>', 'https://www.gov.cn/%22%3E%3Cscript%3E'],
  ])('E8 security: %j is kept as a browser would ask for it, so that no address passes for another', (typed, kept) => {
    expect(checkForm(form, { body: [marked('见', link('见', typed))] }).kept).toMatchObject({ body: [{ marks: [{ address: kept }] }] });
  });
});

const publication = {
  ...{ caseId: '0b6f7c2e-8a77-5a0e-9d7c-1f0a5a6f1b11', title: '公示', batchName: '第1批', division: '530000', kind: 'NOTICE' },
  ...{ createdAt: new Date('2026-03-02T02:00:00Z'), from: null, until: null, edition: 1 },
};

/** What an entry of the feed shows of a text. */
const feedOf = (body: unknown): string => {
  const xml = atomFeed([{ ...publication, body } as Publication], { name: 'public-notices.atom', division: undefined });
  return xml.slice(xml.indexOf('<p>第1批</p>'), xml.lastIndexOf('</div>'));
};

const bare = /^$/;
/** The elements a text is shown in, each with the attributes it has. */
const elements = new Map([
  ...['p', 'h3', 'strong', 'table', 'tr', 'th', 'td'].map((name) => [name, bare] as const),
  ['a', /^( href="https:\/\/[^"<>\s]+" rel="noopener nofollow")?$/] as const,
]);

const elementsIn = (xml: string) =>
  [...xml.matchAll(/<(\/?)([^\s>]*)([^>]*)>/g)].map(([, slash, name = '', attributes = '']) => ({
    isEnd: slash === '/',
    name,
    attributes,
  }));

/** What is open after an element; the end of what is not open stays. */
const nested = (open: readonly string[], { isEnd, name }: ReturnType<typeof elementsIn>[number]): readonly string[] => {
  if (!isEnd) return [...open, name];
  return open.at(-1) === name ? open.slice(0, -1) : [...open, `/${name}`];
};

const nasty = fc.constantFrom(
  ...['<script>', '</p>', ']]>', '"', "'", '&amp;', '&#60;', '<!--', 'onerror=', '甲', ' ', '<a href="javascript:x">', '𠀀'],
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim() || '文');
const piece = (whole: string) =>
  fc.tuple(fc.nat(whole.length), fc.nat(whole.length)).map(([a, b]) => whole.slice(Math.min(a, b), Math.max(a, b)).trim() || whole);
const address = fc.oneof(
  fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
  text.map((tail) => `https://www.gov.cn/${tail}`),
);
const mark = (whole: string) =>
  fc.oneof(
    fc.record({ kind: fc.constant('BOLD'), words: piece(whole) }),
    fc.record({ kind: fc.constant('LINK'), words: piece(whole), address }),
  );
const cells = fc.tuple(text, text).map((both) => ({ cells: both }));
const block = fc.oneof(
  text.chain((whole) =>
    fc.record({
      kind: fc.constantFrom('HEADING', 'PARAGRAPH', 'ITEM'),
      text: fc.constant(whole),
      marks: fc.array(mark(whole), { maxLength: 3 }),
    }),
  ),
  fc.record({ kind: fc.constant('TABLE'), text, rows: fc.array(cells, { minLength: 1, maxLength: 3 }) }),
);

describe('E8 E10 security: whatever is written in a notice', () => {
  it('E8 property: put together again the runs of a block are its text', () => {
    fc.assert(
      fc.property(block, (one) => {
        const runs = runsOf(one as TextBlock);
        expect(runs.map((run) => run.text).join('')).toBe(one.text);
        expect(runs.filter((run) => run.text === '')).toEqual([]);
      }),
      { seed: 35 },
    );
  });

  it('E8 E10 property: the feed shows what is accepted in its own few elements, all closed, and leads by https alone', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 2 }), (body) => {
        const { wrong, missing, kept } = checkForm(form, { body });
        fc.pre(wrong.length + missing.length === 0);
        const found = elementsIn(feedOf((kept as { body: unknown }).body));
        expect(found.filter(({ name, attributes }) => !elements.get(name)?.test(attributes))).toEqual([]);
        expect(found.reduce(nested, [])).toEqual([]);
      }),
      { seed: 35, numRuns: 300, maxSkipsPerRun: 100 },
    );
  });
});
