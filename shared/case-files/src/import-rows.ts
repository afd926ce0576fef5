import { checkForm, type Form } from '@anzhu/casework';
import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { type Bilingual, err, type Fault, fault, isBlank, ok, type Result } from '@anzhu/kernel';
import { columnLetters, type Found, type FoundRow, type FoundSheet } from '@anzhu/sheets';
import { fieldValue, headingsOf, type ImportField, importFields } from './import-fields.ts';

/** One row of an import: the form it fills, and what of it cannot be one. */
export interface ImportRow {
  /** As a person sees it in the sheet. */
  readonly row: number;
  readonly form: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

export interface ImportRows {
  readonly rows: readonly ImportRow[];
  /** The letters of the column a path of the form is in; none for what has no column. */
  readonly columnOf: (path: string) => string | undefined;
}

const keyRow = 1;
const headingRow = 2;
const firstRow = 3;
/** A sheet may be wrong in each of its 16,384 columns. */
const mostFaults = 100;

const notTheTemplate = fault('fileId', 'NOT_THE_TEMPLATE', {
  zh: '不是本业务的导入模板(首行应为字段代码)',
  en: 'This is not the import template: its first row should hold the keys of the fields',
});

/** What was typed there is not repeated: it may be anything, also somebody's ID number. */
const columnFault = (column: number, field: ImportField | undefined): Fault =>
  field
    ? fault(columnLetters(column), 'DUPLICATE_COLUMN', { zh: `字段重复: ${field.key}`, en: `The field has two columns: ${field.key}` })
    : fault(columnLetters(column), 'UNKNOWN_COLUMN', { zh: '首行不是字段代码', en: 'Its first row holds no key of a field' });

type Columns = ReadonlyMap<number, ImportField>;

const keyIn = (found: Found): string => (typeof found === 'string' ? found : JSON.stringify(found));

const columnsOf = (form: Form, head: FoundRow | undefined): Result<Columns, readonly Fault[]> => {
  const fields = new Map(importFields(form).map((field) => [field.key, field]));
  const columns = new Map<number, ImportField>();
  const faults: Fault[] = [];
  for (const [column, found] of head?.number === keyRow ? head.cells : []) {
    const key = keyIn(found);
    const field = fields.get(key);
    const isFree = field !== undefined && ![...columns.values()].includes(field);
    if (isFree) columns.set(column, field);
    else faults.push(columnFault(column, field));
  }
  if (columns.size === 0) return err([notTheTemplate]);
  return faults.length > 0 ? err(faults.slice(0, mostFaults)) : ok(columns);
};

const hidden = fault('form', 'HIDDEN_ROW', {
  zh: '该行已隐藏,请取消隐藏或删除',
  en: 'The row is hidden: show it or delete it',
});

const hiddenColumn: Bilingual = { zh: '该列已隐藏,请取消隐藏或清空', en: 'The column is hidden: show it or clear it' };

const rowOf = (form: Form, columns: Columns, found: FoundRow): ImportRow => {
  const read = [...columns].map(([column, field]) => [field.key, fieldValue(field, found.cells.get(column))] as const);
  const values = read.flatMap(([key, value]) => (value.ok && value.value !== undefined ? [[key, value.value] as const] : []));
  const unread = read.flatMap(([, value]) => (value.ok ? [] : [value.error]));
  const { wrong, kept } = checkForm(form, Object.fromEntries(values));
  return { row: found.number, form: kept as ImportRow['form'], faults: [...unread, ...wrong] };
};

const isEmpty = ({ form, faults }: ImportRow): boolean => Object.keys(form).length === 0 && faults.length === 0;

const hiddenTold = (row: ImportRow, { isHidden }: FoundRow): ImportRow => (isHidden ? { ...row, faults: [hidden, ...row.faults] } : row);

const isHiddenIn = ({ hidden: ranges }: FoundSheet, column: number): boolean =>
  ranges.some(({ from, to }) => from <= column && column <= to);

const headings: Bilingual = { zh: '第2行应为表头,数据从第3行填写', en: 'Row 2 holds the headings: the data begin in row 3' };
const noField: Bilingual = {
  zh: '该列首行没有字段代码,其内容无法导入',
  en: 'The column has no key in row 1: nothing in it can be imported',
};

/** What stands where the headings are and is none: a record that would be passed over. */
const lostHeadings = (columns: Columns, { rows }: FoundSheet): readonly Fault[] => {
  const row = rows.find(({ number }) => number === headingRow);
  return [...(row?.cells ?? [])].flatMap(([column, found]) => {
    const field = columns.get(column);
    const isHeading =
      !field ||
      headingsOf(field)
        .map(canonicalCode)
        .includes(canonicalCode(keyIn(found)));
    return isHeading ? [] : [fault(columnLetters(column), 'NOT_A_HEADING', headings)];
  });
};

const holding = ([column, found]: readonly [number, Found]): readonly number[] =>
  typeof found === 'string' && isBlank(found) ? [] : [column];

/** Columns with values that no field takes. */
const untaken = (columns: Columns, { rows }: FoundSheet): readonly Fault[] => {
  const used = new Set(rows.filter(({ number }) => number >= firstRow).flatMap(({ cells }) => [...cells].flatMap(holding)));
  return [...used].filter((column) => !columns.has(column)).map((column) => fault(columnLetters(column), 'UNKNOWN_COLUMN', noField));
};

/** Columns that hold something nobody sees. */
const hiddenColumns = (columns: Columns, sheet: FoundSheet): readonly Fault[] =>
  [...columns.keys()]
    .filter((column) => isHiddenIn(sheet, column))
    .filter((column) => sheet.rows.some(({ number, cells }) => number >= firstRow && cells.has(column)))
    .map((column) => fault(columnLetters(column), 'HIDDEN_COLUMN', hiddenColumn));

/** The rows of a filled template, each checked as a draft; or everything in which the sheet is not that template. */
export const importRows = (form: Form, sheet: FoundSheet): Result<ImportRows, readonly Fault[]> => {
  const columns = columnsOf(form, sheet.rows[0]);
  if (!columns.ok) return columns;
  const passedOver = [lostHeadings, untaken, hiddenColumns].flatMap((look) => look(columns.value, sheet));
  if (passedOver.length > 0) return err(passedOver.slice(0, mostFaults));
  const letters = new Map([...columns.value].map(([column, { key }]) => [key, columnLetters(column)]));
  const rows = sheet.rows
    .filter(({ number }) => number >= firstRow)
    .flatMap((found) => {
      const row = rowOf(form, columns.value, found);
      return isEmpty(row) ? [] : [hiddenTold(row, found)];
    });
  return ok({ rows, columnOf: (path) => letters.get(path.split('.')[1] ?? '') });
};

/** What tells one record from another, where all of it is given; names and codes however they are typed. */
export const identityOf = (form: Readonly<Record<string, unknown>>, sameness: readonly string[]): string | undefined => {
  const parts = sameness.map((name) => form[name]);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts.map((part) => nameKey(String(part))));
};

/** The rows with what repeats an earlier row named, and what is a draft already. */
export const withRepeats = (
  rows: readonly ImportRow[],
  sameness: readonly string[],
  drafted: ReadonlySet<string>,
): readonly ImportRow[] => {
  const firstRows = new Map<string, number>();
  const path = `form.${sameness[0] ?? ''}`;
  return rows.map((row) => {
    const identity = identityOf(row.form, sameness);
    if (identity === undefined) return row;
    const earlier = firstRows.get(identity);
    firstRows.set(identity, earlier ?? row.row);
    const repeats = fault(path, 'DUPLICATE_ROW', { zh: `与第${earlier}行重复`, en: `repeats row ${earlier}` });
    const exists = fault(path, 'ALREADY_DRAFTED', { zh: '已有相同的未上报记录', en: 'there is such a draft already' });
    const more = [...(earlier === undefined ? [] : [repeats]), ...(drafted.has(identity) ? [exists] : [])];
    return more.length > 0 ? { ...row, faults: [...row.faults, ...more] } : row;
  });
};
