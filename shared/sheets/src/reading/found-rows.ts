import { type CellObject, type Range, read, type WorkSheet } from '@e965/xlsx';
import { columnLetters, type Found } from '../cell.ts';
import { showsWholeDate } from './number-format.ts';
import type { PlainRow } from './plain-sheet.ts';
import type { PlainWorkbook } from './plain-workbook.ts';

/** A row that holds anything: its number as a person sees it, its cells by their column counted from 0. */
export interface FoundRow {
  readonly number: number;
  /** Whether a person who looks at the sheet does not see it. */
  readonly isHidden: boolean;
  readonly cells: ReadonlyMap<number, Found>;
}

/** Formats that show a number as it is. */
const plainFormats: readonly unknown[] = ['General', '@'];

/** Before it a workbook counts a 29 February 1900 that never was. */
const firstSafeDate = '1900-03-01';

const lastDate = '9999-12-31';
/** What a spreadsheet shows of a date that it cannot show. */
const unshown = '########';

const showsAll = (format: unknown): boolean => typeof format !== 'string' || plainFormats.includes(format) || showsWholeDate(format);

const dateFound = (date: Date, { z, w = '' }: CellObject): Found => {
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  const isDay = day.length === lastDate.length && day >= firstSafeDate && day <= lastDate;
  if (!isDay) return { error: w === '' ? unshown : w };
  return showsAll(z) ? { date: day } : { date: day, shown: w };
};

/** Spreadsheets know fifteen digits of a number; what a file has beyond them nobody has seen. */
const mostDigits = 15;

const numberFound = (held: number, { z, w }: CellObject): Found => {
  const number = Number(held.toPrecision(mostDigits));
  return plainFormats.includes(z) || w === undefined || w === String(number) ? number : { number, shown: w };
};

const foundIn = (cell: CellObject): Found | undefined => {
  const { v } = cell;
  if (v instanceof Date) return dateFound(v, cell);
  return typeof v === 'number' ? numberFound(v, cell) : v;
};

const cellsOf = (row: readonly (CellObject | undefined)[] | undefined): readonly (readonly [number, Found])[] =>
  Object.entries(row ?? []).flatMap(([column, cell]) => {
    const found = cell && foundIn(cell);
    return found === undefined ? [] : [[Number(column), found] as const];
  });

interface OpenRow extends FoundRow {
  readonly cells: Map<number, Found>;
}

const refOf = ({ s, e }: Range): string => `${columnLetters(s.c)}${s.r + 1}:${columnLetters(e.c)}${e.r + 1}`;

/** The columns of a merge, no further than the sheet is used. */
const columnsOf = ({ s, e }: Range, rows: readonly OpenRow[]): readonly number[] => {
  const last = Math.min(e.c, Math.max(...rows.flatMap(({ cells }) => [...cells.keys()])));
  return Array.from({ length: last - s.c + 1 }, (_, at) => s.c + at);
};

/** The value of cells merged in one column holds for each of them; what is merged over columns holds for the first, and the others have none. */
const spread = (rows: readonly OpenRow[], merge: Range): void => {
  const { s, e } = merge;
  const first = s.r + 1;
  const value = rows.find(({ number }) => number === first)?.cells.get(s.c);
  if (value === undefined) return;
  const covered = s.c === e.c ? value : { mergedIn: refOf(merge) };
  const columns = columnsOf(merge, rows);
  for (const { number, cells } of rows.filter((row) => row.number >= first && row.number <= e.r + 1))
    for (const column of columns) if (number > first || column > s.c) cells.set(column, covered);
};

const rowOf = (sheet: WorkSheet, { number, isHidden, known }: PlainRow): OpenRow => ({
  number,
  isHidden,
  cells: new Map([...cellsOf(sheet['!data']?.[number - 1]), ...known]),
});

/** What the library finds in a plain workbook: it knows what a style shows, where dates begin to count and which cells are merged. */
export const foundRows = ({ bytes, rows }: PlainWorkbook): readonly FoundRow[] => {
  const { Sheets, SheetNames } = read(bytes, {
    type: 'buffer',
    dense: true,
    cellDates: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
    WTF: true,
  });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (!sheet) throw new Error('The library found no sheet.');
  const found = rows.map((row) => rowOf(sheet, row));
  for (const merge of sheet['!merges'] ?? []) spread(found, merge);
  return found;
};
