import { describe, expect, it } from 'vitest';
import { type SheetParts, sheetOf } from '../../test/zip.ts';
import type { Found } from '../cell.ts';
import { readSheet } from './read-sheet.ts';

const limits = { rows: 1_000, unpacked: 10_000_000 };

type Rows = readonly (readonly [number, Readonly<Record<number, Found>>])[];

const rowsIn = async (bytes: Buffer): Promise<Rows> => {
  const sheet = await readSheet(bytes, limits);
  if (!sheet.ok) throw new Error(sheet.error);
  return sheet.value.rows.map(({ number, cells }) => [number, Object.fromEntries(cells)]);
};

const read = async (rows: string, parts?: SheetParts): Promise<Rows> => await rowsIn(await sheetOf(rows, parts));

/** What is found in a single cell. */
const cell = async (xml: string, parts?: SheetParts): Promise<Found | undefined> => (await read(`<row>${xml}</row>`, parts))[0]?.[1][0];

describe('X15 what other programs write', () => {
  it('X15 shared and rich texts, places left out, other names of parts', async () => {
    const texts = '<si><t>共</t></si><si><r><t>塔</t></r><r><t>吊</t></r><rPh><t>ta</t></rPh></si>';
    const rows =
      '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is><t>内</t></is></c></row><row r="5"><c r="C5"><f>1+1</f><v>2</v></c><c r="D5" t="e"><v>#REF!</v></c><c r="E5" t="b"><v>1</v></c></row><row r="9"/>';
    expect(await read(rows, { texts })).toEqual([
      [1, { 0: '塔吊', 1: '共', 2: '内' }],
      [5, { 2: 2, 3: { error: '#REF!' }, 4: true }],
    ]);
  });

  it.each([
    ['an empty one', '<si/><si><t>乙</t></si>'],
    ['one with attributes', '<si xml:lang="zh"><t>甲</t></si><si><t>乙</t></si>'],
    ['one in a section of its own', '<si><t><![CDATA[</si>]]></t></si><si><t>乙</t></si>'],
    ['a comment', '<!--<si>--><si><t>甲</t></si><si><t>乙</t></si>'],
  ])('X15 the shared texts keep their places behind %s', async (_, texts) => {
    expect(await cell('<c t="s"><v>1</v></c>', { texts })).toBe('乙');
  });

  it.each([
    ['&#x20BB7;野 &#134071;', '𠮷野 𠮷'],
    ['_x0041__x005F_x0041_', 'A_x0041_'],
    ['&amp;lt;row&amp;gt; &lt;/row&gt;', '&lt;row&gt; </row>'],
    ['<![CDATA[<c r="B9">]]>', '<c r="B9">'],
    ['<!-- <v>1</v> -->甲', '甲'],
  ])('X15 the text %s, wherever it stands', async (xml, text) => {
    expect(await cell(`<c t="inlineStr"><is><t>${xml}</t></is></c>`)).toBe(text);
    expect(await cell(`<c t="str"><f>A1</f><v>${xml}</v></c>`)).toBe(text);
    expect(await cell('<c t="s"><v>0</v></c>', { texts: `<si><t>${xml}</t></si>` })).toBe(text);
  });

  it.each<readonly [string, string, Found | undefined]>([
    ['a flag in words', '<c t="b"><v> true </v></c>', true],
    ['a flag that is none', '<c t="b"><v>yes</v></c>', { error: 'yes' }],
    ['a number with blanks around it', '<c><v>\n 63.5 </v></c>', 63.5],
    ['blanks for a number', '<c><v>\n </v></c>', undefined],
    ['a number that is none', '<c><v>12abc</v></c>', { error: '12abc' }],
    ['a number beyond all', '<c><v>1e999</v></c>', { error: '1e999' }],
    ['a shared text that is not there', '<c t="s"><v>7</v></c>', { error: '7' }],
    ['a type nobody knows', '<c t="constructor"><v>7</v></c>', { error: '7' }],
    ['a date of the calendar', '<c t="d"><v>2020-05-01T23:59:59.000</v></c>', { date: '2020-05-01' }],
    ['a date with the offset of its clock', '<c t="d"><v>2020-05-01T00:30:00+08:00</v></c>', { date: '2020-05-01' }],
    ['a date the calendar does not have', '<c t="d"><v>2020-02-30</v></c>', { error: '2020-02-30' }],
    ['a text longer than a cell can have', `<c t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`, { error: 'x'.repeat(40) }],
    ['a formula without a result', '<c><f>60+3.5</f></c>', { isNotComputed: true }],
    ['a formula for text without a result', '<c t="str"><f>"JC-"&amp;D3</f></c>', { isNotComputed: true }],
    ['a formula whose result is no text', '<c t="str"><f>""</f><v></v></c>', undefined],
  ])('X15 %s', async (_, xml, found) => {
    expect(await cell(`${xml}<c t="inlineStr"><is><t>甲</t></is></c>`)).toEqual(found);
  });
});

describe('X15 what a format shows', () => {
  const formats = {
    164: '000000',
    165: 'yyyy\\-mm\\-dd',
    166: '[Red]0.00',
    167: '[h]:mm &quot;day&quot;',
    168: 'm/d',
    169: 'dddd',
    170: 'yyyy年MM月dd日',
    171: '0台',
    400: '&quot;SN-&quot;0',
  };
  it.each<readonly [string, number, string, Found]>([
    ['zeros', 164, '1234', { number: 1234, shown: '001234' }],
    ['letters', 400, '7', { number: 7, shown: 'SN-7' }],
    ['a share', 9, '0.5', { number: 0.5, shown: '50%' }],
    ['decimals', 166, '63.5', { number: 63.5, shown: '63.50' }],
    ['a whole number as it is', 1, '63', 63],
    ['a long number, which is shown rounded', 0, '138001380001', 138_001_380_001],
    ['text that was typed as a number', 49, '1234', 1234],
    ['a date', 165, '43952.75', { date: '2020-05-01' }],
    ['a date in the usual format', 14, '43952', { date: '2020-05-01' }],
    ['a day and month that were typed as 3-5', 16, '45356', { date: '2024-03-05', shown: '5-Mar' }],
    ['a date in a Chinese format', 31, '43952', { date: '2020-05-01' }],
    ['a date before the count is sure', 14, '59', { error: '2/28/00' }],
    ['a time of the day', 20, '0.5', { error: '12:00' }],
    ['a time of some day', 20, '43952.5', { date: '2020-05-01', shown: '12:00' }],
    ['hours without a day', 167, '43952.5', { date: '2020-05-01', shown: '1054860:00 day' }],
    ['a day without its year', 168, '43952', { date: '2020-05-01', shown: '5/1' }],
    ['a month and its year, as Excel in Chinese takes them', 57, '43952', { date: '2020-05-01', shown: '2020年5月' }],
    ['a month and its day, as Excel in Chinese takes them', 58, '43952', { date: '2020-05-01', shown: '5月1日' }],
    ['a day of the week', 169, '43952', { date: '2020-05-01', shown: 'Friday' }],
    ['a date as programs in Chinese write its format', 170, '43952', { date: '2020-05-01' }],
    ['a number as programs in Chinese write its format', 171, '63', { number: 63, shown: '63台' }],
    ['a date beyond all', 165, '1e308', { error: '########' }],
    ['a date after the last', 165, '2958466', { error: '########' }],
    ['a date before the first', 165, '-1', { error: '########' }],
    ['a number beyond all', 0, '1e308', 1e308],
    ['a number with what a computer adds to it', 0, '0.30000000000000004', 0.3],
    ['a number of which the format shows less', 1, '63.5', { number: 63.5, shown: '64' }],
  ])('X15 %s', async (_, format, value, found) => {
    expect(await cell(`<c s="1"><v>${value}</v></c>`, { formats, styles: [format] })).toEqual(found);
  });

  it('X15 a text that its format shows as another, wherever it stands', async () => {
    const parts = { formats: { 200: '&quot;SN-&quot;@' }, styles: [200], texts: '<si><t>001</t></si>' };
    for (const xml of ['t="s"><v>0</v>', 't="inlineStr"><is><t>001</t></is>', 't="str"><f>A1</f><v>001</v>'])
      expect([await cell(`<c s="1" ${xml}</c>`, parts), await cell(`<c ${xml}</c>`, parts)]).toEqual([
        { text: '001', shown: 'SN-001' },
        '001',
      ]);
  });

  it('X15 dates that count from 1904', async () => {
    expect(await cell('<c s="1"><v>42490</v></c>', { styles: [14], date1904: 'true' })).toEqual({ date: '2020-05-01' });
  });
});

describe('X15 merged cells and hidden rows', () => {
  const rows = [3, 4, 5].map((row) => `<row r="${row}"><c r="C${row}"><v>${row}</v></c></row>`).join('');
  const head = (value: string) => `<row r="2"><c r="A2"><v>${value}</v></c><c r="C2"><v>2</v></c></row>`;

  it('X15 cells merged in one column all hold the value; those merged over columns are named', async () => {
    expect(await read(head('7') + rows, { merges: ['A2:A3'] })).toEqual([
      [2, { 0: 7, 2: 2 }],
      [3, { 0: 7, 2: 3 }],
      [4, { 2: 4 }],
      [5, { 2: 5 }],
    ]);
    const mergedIn = { mergedIn: 'A2:B3' };
    expect((await read(head('7') + rows, { merges: ['A2:B3'] })).slice(0, 3)).toEqual([
      [2, { 0: 7, 1: mergedIn, 2: 2 }],
      [3, { 0: mergedIn, 1: mergedIn, 2: 3 }],
      [4, { 2: 4 }],
    ]);
    expect((await read(head('') + rows, { merges: ['A2:B3'] }))[1]).toEqual([3, { 2: 3 }]);
    expect((await read(head('7') + rows, { merges: ['A2:XFD1048576'] }))[3]).toEqual([
      5,
      { 0: expect.anything(), 1: expect.anything(), 2: expect.anything() },
    ]);
  });

  it('X15 hidden columns are named, and a hidden sheet is not the first', async () => {
    const cols = '<col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="9"/>';
    const found = await readSheet(await sheetOf('<row><c><v>1</v></c></row>', { cols }), limits);
    expect(found.ok && found.value.hidden).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ]);
    for (const state of ['hidden', 'veryHidden'])
      expect(await read('<row><c><v>1</v></c></row>', { first: `state="${state}"` })).toEqual([[1, { 0: 2 }]]);
  });

  it.each(['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"'])('X15 a row with %s is hidden', async (attributes) => {
    const sheet = await readSheet(await sheetOf(`<row ${attributes}><c><v>1</v></c></row><row><c><v>1</v></c></row>`), limits);
    expect(sheet.ok && sheet.value.rows.map(({ isHidden }) => isHidden)).toEqual([true, false]);
  });
});
