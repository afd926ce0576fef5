import type { Found } from '@anzhu/sheets';
import { describe, expect, it } from 'vitest';
import { passForm } from '../../casework/test/pass.ts';
import { templateColumns } from './import-fields.ts';
import { importRows } from './import-rows.ts';

type Row = readonly (Found | undefined)[];

const columns = templateColumns(passForm);
const keys = columns.map(({ key = '' }) => key);
const headings = columns.map(({ heading }) => heading);
const record = keys.map((key) => (key === 'holder' ? '甲' : undefined));

const faultsOf = (...rows: readonly Row[]): readonly string[] => {
  const numbered = [keys, ...rows].map((cells, at) => ({
    number: at + 1,
    isHidden: false,
    cells: new Map(cells.flatMap((cell, column) => (cell === undefined ? [] : [[column, cell] as const]))),
  }));
  const found = importRows(passForm, { rows: numbered, hidden: [] });
  return found.ok ? [] : found.error.map(({ path, code }) => `${path} ${code}`);
};

describe('X15 what an import would pass over', () => {
  it('X15 is nothing where headings stand in row 2, in one language, both, or as keys', () => {
    expect(faultsOf(headings, record)).toEqual([]);
    expect(faultsOf(keys, record)).toEqual([]);
    expect(faultsOf(['区划', 'Holder'], record)).toEqual([]);
    expect(faultsOf([], record)).toEqual([]);
  });

  it('X15 is named: a record in place of the headings', () => {
    const at = keys.indexOf('holder');
    expect(faultsOf(record, record)).toEqual([`${String.fromCharCode(65 + at)} NOT_A_HEADING`]);
  });

  it('X15 is named: a value in a column without a key, unless it is blank or a heading', () => {
    const letter = String.fromCharCode(65 + keys.length);
    expect(faultsOf(headings, [...record, '备注'])).toEqual([`${letter} UNKNOWN_COLUMN`]);
    expect(faultsOf([...headings, '备注'], [...record, ' '])).toEqual([]);
  });

  it('X15 is told of no more columns than a person can read', () => {
    expect(faultsOf(headings, [...record, ...Array.from({ length: 500 }, () => 1)])).toHaveLength(100);
  });
});
