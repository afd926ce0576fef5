import { syntheticCitizenId } from '@anzhu/identifiers';
import type { Found, FoundSheet } from '@anzhu/sheets';
import { describe, expect, it } from 'vitest';
import { passForm } from '../../casework/test/pass.ts';
import { importFields, templateColumns } from './import-fields.ts';
import { importRows, withRepeats } from './import-rows.ts';
import { linesOf } from './jobs/import-line.ts';

const keys = ['division', 'holder', 'idNumber', 'kind', 'from', 'weight', 'count', 'isUrgent', 'siteId', 'days'];

const sheet = (
  rows: readonly (readonly (Found | undefined)[])[],
  head: readonly string[] = keys,
  hiddenRow = 1,
  hidden: FoundSheet['hidden'] = [],
): FoundSheet => ({
  hidden,
  rows: [head, head, ...rows].map((cells, at) => ({
    number: at + 1,
    isHidden: at + 1 === hiddenRow,
    cells: new Map(cells.flatMap((cell, column) => (cell === undefined ? [] : [[column, cell] as const]))),
  })),
});

const read = (rows: readonly (readonly (Found | undefined)[])[]) => {
  const found = importRows(passForm, sheet(rows));
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
};

const idNumber = syntheticCitizenId(1, '530102');

describe('X15 the template of an import', () => {
  it('X15 has a column for each field that fits a cell, with headings in both languages, formats and choices', () => {
    expect(
      importFields(passForm)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...keys].sort());
    const columns = Object.fromEntries(templateColumns(passForm).map(({ key = '', ...column }) => [key, column]));
    expect(columns).toMatchObject({
      holder: { heading: '* 持有人 / Holder', format: 'text' },
      kind: { heading: '种类 / Kind', choices: ['日 / Day', '年 / Year'] },
      from: { heading: '起始日期 / First day', format: 'date' },
      weight: { heading: '重量(t) / Weight (t)', format: 'number' },
      days: { heading: '通行日(可多项,以分号分隔) / Day (several, separated by semicolons)' },
      isUrgent: { choices: ['是 / Yes', '否 / No'] },
    });
  });
});

describe('X15 the rows of an import', () => {
  it.each<readonly [string, number, Found, unknown]>([
    ['a choice by its code', 3, 'YEAR', 'YEAR'],
    ['a choice by its Chinese name', 3, ' 年', 'YEAR'],
    ['a choice by its English name, however written', 3, 'year', 'YEAR'],
    ['a choice as the template offers it', 3, '年 / Year', 'YEAR'],
    ['a cell that shows a date', 4, { date: '2026-09-14' }, '2026-09-14'],
    ['a number shown as a share', 5, { number: 0.5, shown: '50%' }, 0.5],
    ['a number shown with more digits', 5, { number: 63.5, shown: ' 63.50 ' }, 63.5],
    ['a number shown in groups', 6, { number: 1234, shown: '1,234' }, 1234],
    ['a date as text', 4, '2026-09-14', '2026-09-14'],
    ['a date as text, with slashes', 4, '2026/9/4', '2026-09-04'],
    ['a date as text, in Chinese', 4, '2026年9月14日', '2026-09-14'],
    ['a number as text', 5, '1.50', 1.5],
    ['a flag', 7, '否 / No', false],
    ['a flag of the spreadsheet', 7, true, true],
    ['a code that looks like a number', 0, 530_102, '530102'],
    ['text that looks like a formula', 1, '=1+1', '=1+1'],
    ['several choices', 9, '工作日；weekend', ['WEEKDAY', 'WEEKEND']],
    ['text with spaces around it', 1, ' 李四 ', '李四'],
  ])('X15 take %s', (_, column, found, value) => {
    const { rows } = read([Array.from({ length: column + 1 }, (__, at) => (at === column ? found : undefined))]);
    expect(rows).toEqual([{ row: 3, form: { [keys[column] ?? '']: value }, faults: [] }]);
  });

  it.each<readonly [string, number, Found, string]>([
    ['a choice there is not', 3, '月', 'form.kind UNKNOWN_CHOICE'],
    ['a choice there is not among several', 9, '工作日;假日', 'form.days UNKNOWN_CHOICE'],
    ['a day the calendar does not have', 4, '2026-02-30', 'form.from NOT_A_DATE'],
    ['a number for a date', 4, 46_279, 'form.from NOT_A_DATE'],
    ['a year for a date', 4, 2020, 'form.from NOT_A_DATE'],
    ['a number shown rounded', 5, { number: 63.5, shown: '64' }, 'form.weight SHOWN_OTHERWISE'],
    ['a number that is not shown', 5, { number: 0, shown: '' }, 'form.weight SHOWN_OTHERWISE'],
    ['a number shown with a unit', 5, { number: 63.5, shown: '63.5kg' }, 'form.weight SHOWN_OTHERWISE'],
    ['a number beyond all', 5, 1e308, 'form.weight OUT_OF_RANGE'],
    ['a whole number beyond all', 6, 1e308, 'form.count OUT_OF_RANGE'],
    ['a number beyond all for text', 1, 1e308, 'form.holder DIGITS_LOST'],
    ['a number beyond all for a choice', 3, 1e308, 'form.kind UNKNOWN_CHOICE'],
    ['a number that is none', 5, '1.5吨', 'form.weight NOT_A_NUMBER'],
    ['a number out of range', 5, 101, 'form.weight OUT_OF_RANGE'],
    ['a number that is not whole', 6, 1.5, 'form.count NOT_AN_INTEGER'],
    ['a number whose last digits are lost', 2, 530102199003071000, 'form.idNumber DIGITS_LOST'],
    ['a wrong ID number', 2, '530102199003071018', 'form.idNumber CITIZEN_ID_CHECK'],
    ['a text too long', 1, '长'.repeat(11), 'form.holder TOO_LONG'],
    ['a cell in error', 1, { error: '#REF!' }, 'form.holder CELL_ERROR'],
    ['a formula without a result', 5, { isNotComputed: true }, 'form.weight FORMULA_NOT_COMPUTED'],
    ['a cell that another covers', 3, { mergedIn: 'C3:D3' }, 'form.kind MERGED_CELLS'],
    ['text of which a spreadsheet made a date', 1, { date: '2026-03-05' }, 'form.holder DATE_FOR_TEXT'],
    ['text whose zeros only the format shows', 1, { number: 1234, shown: '001234' }, 'form.holder NUMBER_FOR_TEXT'],
    ['a flag for text', 1, true, 'form.holder NOT_TEXT'],
    ['a date for a number', 5, { date: '2026-03-05' }, 'form.weight NOT_A_NUMBER'],
    ['a date for a choice', 3, { date: '2026-03-05' }, 'form.kind UNKNOWN_CHOICE'],
    ['a date of which only a part is shown', 4, { date: '2020-05-01', shown: '2020年5月' }, 'form.from SHOWN_OTHERWISE'],
    ['a text shown as another', 1, { text: '001', shown: 'SN-001' }, 'form.holder SHOWN_OTHERWISE'],
    ['a number with a format for a date', 4, { number: 46_279, shown: '46,279' }, 'form.from NOT_A_DATE'],
  ])('X15 name %s', (_, column, found, fault) => {
    const { rows } = read([Array.from({ length: column + 1 }, (__, at) => (at === column ? found : undefined))]);
    expect(rows[0]?.faults.map(({ path, code }) => `${path} ${code.replace(/CITIZEN_ID_\w+/, 'CITIZEN_ID_CHECK')}`)).toEqual([fault]);
    expect(rows[0]?.faults[0]).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[ -~“”]+/) });
  });

  it('X15 name a hidden row in which something stands, and no other', () => {
    const filled = [['530102', '甲'], ['530102', '乙'], ['']];
    for (const [hiddenRow, codes] of [
      [3, ['HIDDEN_ROW']],
      [4, []],
      [5, []],
    ] as const) {
      const found = importRows(passForm, sheet(filled, keys, hiddenRow));
      expect(found.ok && found.value.rows[0]?.faults.map(({ code }) => code)).toEqual(codes);
    }
  });

  it('X15 refuse a hidden column in which something stands', () => {
    const hiddenIn = (range: { from: number; to: number }) => {
      const found = importRows(passForm, sheet([['530102', '甲']], keys, 1, [range]));
      return found.ok ? [] : found.error.map(({ path, code }) => `${path} ${code}`);
    };
    expect(hiddenIn({ from: 1, to: 3 })).toEqual(['B HIDDEN_COLUMN']);
    expect(hiddenIn({ from: 2, to: 16_383 })).toEqual([]);
  });

  it('X15 name every fault of a row, and skip rows in which nothing stands', () => {
    const { rows, columnOf } = read([
      ['530102', '长'.repeat(11), idNumber, '月'],
      [' ', ''],
      [undefined, '李四'],
    ]);
    expect(rows.map(({ row, faults }) => [row, faults.map(({ path, code }) => [columnOf(path), code])])).toEqual([
      [
        3,
        [
          ['D', 'UNKNOWN_CHOICE'],
          ['B', 'TOO_LONG'],
        ],
      ],
      [5, []],
    ]);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['another sheet', ['姓名', '电话'], 'NOT_THE_TEMPLATE'],
    ['a column nobody knows', [...keys, 'colour'], 'UNKNOWN_COLUMN'],
    ['a column that comes twice', [...keys, 'holder'], 'DUPLICATE_COLUMN'],
  ])('X15 refuse %s as a whole', (_, head, code) => {
    const found = importRows(passForm, sheet([['530102']], head));
    expect(found.ok ? [] : found.error.map((fault) => fault.code)).toContain(code);
  });

  it('X15 name the row that an equal one repeats, and what is drafted already', () => {
    const { rows } = read([
      ['530102', '甲', undefined, undefined, undefined, undefined, undefined, undefined, 's1'],
      ['530102', '乙', undefined, undefined, undefined, undefined, undefined, undefined, 's1'],
      ['530103', '甲', undefined, undefined, undefined, undefined, undefined, undefined, 's1'],
      ['530103', '甲'],
    ]);
    const checked = withRepeats(rows, ['holder', 'siteId'], new Set(['["乙","S1"]']));
    expect(checked.map(({ faults }) => faults.map(({ path, code, en }) => [path, code, en]))).toEqual([
      [],
      [['form.holder', 'ALREADY_DRAFTED', 'there is such a draft already']],
      [['form.holder', 'DUPLICATE_ROW', 'repeats row 3']],
      [],
    ]);
  });

  it('X15 report each row with its columns, and no more faults of it than a person can read', () => {
    const fault = { path: 'form.holder', code: 'TOO_LONG', zh: '过长', en: 'too long' };
    const row = (number: number, faults: number) => ({ row: number, form: {}, faults: Array.from({ length: faults }, () => fault) });
    const [taken, wrong, worst] = linesOf([row(3, 0), row(4, 20), row(5, 25)], new Map([[3, 'pass-1']]), () => 'B');
    expect(taken).toEqual({ row: 3, id: 'pass-1', faults: [] });
    expect([wrong?.id, wrong?.faults.length, wrong?.faults[19]]).toEqual([null, 20, { ...fault, column: 'B' }]);
    expect([worst?.faults.length, worst?.faults[20]]).toMatchObject([
      21,
      { code: 'MORE_FAULTS', column: null, en: expect.stringContaining('5 more') },
    ]);
  });
});
