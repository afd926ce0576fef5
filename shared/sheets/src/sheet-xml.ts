import { type Cell, columnLetters, instantSerialOf, serialOf } from './cell.ts';

/** What a column of a sheet is: its heading, and for one that is to be filled in, its key, format and choices. */
export interface SheetColumn {
  readonly heading: string;
  /** Names the column for a program, in a hidden first row. */
  readonly key?: string;
  readonly format?: 'text' | 'number' | 'date';
  /** The values a person chooses from. */
  readonly choices?: readonly string[];
}

/** Positions in the cell formats of `workbook-parts.ts`. */
const styles = { plain: 0, heading: 1, text: 2, date: 3, instant: 4, quoted: 5, lines: 6, quotedLines: 7 } as const;

const longestText = 32_767;
const illegal = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu;
const special = /[<>&"\r]/g;
/** Most texts have nothing of all this. */
const suspect = /[^\P{Cc}\t\n]|[<>&"\uFFFE\uFFFF]|\p{Cs}|_x/iu;
const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\r': '&#13;' };

/** Text as XML may hold it, without what XML forbids. */
export const xmlEscaped = (text: string): string => text.replace(illegal, '').replace(special, (one) => entities[one] ?? one);

/** The same for a workbook: what Excel would read as a coded character is coded. */
export const xmlText = (text: string): string => {
  if (!suspect.test(text)) return text;
  return xmlEscaped(text.replace(illegal, '').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
};

/** What a spreadsheet might take for a formula when the cell is edited or the sheet saved as CSV. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** Several lines are shown as such. */
const styleOf = (text: string): number => {
  const isQuoted = looksLikeFormula.test(text);
  if (text.includes('\n')) return isQuoted ? styles.quotedLines : styles.lines;
  return isQuoted ? styles.quoted : styles.plain;
};

const textCell = (place: string, text: string, style?: number): string => {
  const cut = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  const kind = style ?? styleOf(cut);
  return `<c r="${place}"${kind ? ` s="${kind}"` : ''} t="inlineStr"><is><t xml:space="preserve">${xmlText(cut)}</t></is></c>`;
};

const valueCell = (place: string, value: number, style: number): string =>
  `<c r="${place}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;

const dateCell = (place: string, date: string): string => {
  const serial = serialOf(date);
  return serial === undefined ? textCell(place, date) : valueCell(place, serial, styles.date);
};

const cellXml = (place: string, cell: Exclude<Cell, null | undefined>): string => {
  if (typeof cell === 'string') return cell === '' ? '' : textCell(place, cell);
  if (typeof cell === 'number') return Number.isFinite(cell) ? valueCell(place, cell, styles.plain) : '';
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  return 'date' in cell ? dateCell(place, cell.date) : valueCell(place, instantSerialOf(cell.instant), styles.instant);
};

export const rowXml = (number: number, cells: readonly Cell[]): string => {
  let inner = '';
  cells.forEach((cell, at) => {
    if (cell !== null && cell !== undefined) inner += cellXml(`${columnLetters(at)}${number}`, cell);
  });
  return `<row r="${number}">${inner}</row>`;
};

const headingXml = (number: number, texts: readonly string[], isHidden: boolean): string => {
  const inner = texts.map((text, at) => textCell(`${columnLetters(at)}${number}`, text, styles.heading));
  return `<row r="${number}"${isHidden ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
};

/** How many rows come before the first row of data: the headings, and the keys where there are any. */
export const headRows = (columns: readonly SheetColumn[]): number => (columns.some(({ key }) => key !== undefined) ? 2 : 1);

const widthOf = ({ heading }: SheetColumn): number => Math.min(40, Math.max(12, [...heading].length * 1.6));

const columnXml = (column: SheetColumn, at: number): string => {
  const style = column.format === 'text' ? styles.text : column.format === 'date' ? styles.date : styles.plain;
  return `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column).toFixed(1)}" customWidth="1"${style ? ` style="${style}"` : ''}/>`;
};

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Everything of a sheet before its first row of data: the head stays in view. */
export const sheetBegin = (columns: readonly SheetColumn[]): string => {
  const rows = headRows(columns);
  const pane = `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const keys =
    rows === 2
      ? headingXml(
          1,
          columns.map(({ key = '' }) => key),
          true,
        )
      : '';
  const headings = headingXml(
    rows,
    columns.map(({ heading }) => heading),
    false,
  );
  return `${declaration}<worksheet ${namespace}><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns
    .map(columnXml)
    .join('')}</cols><sheetData>${keys}${headings}`;
};

/** The sheet, hidden, in whose columns the choices stand. */
export const choicesName = 'choices';

const validationXml = (
  { choices = [] }: SheetColumn,
  column: number,
  of: { readonly rows: readonly [number, number]; readonly list: number },
): string => {
  const letters = columnLetters(column);
  const list = columnLetters(of.list);
  const where = `sqref="${letters}${of.rows[0]}:${letters}${of.rows[1]}"`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" ${where}><formula1>${choicesName}!$${list}$1:$${list}$${choices.length}</formula1></dataValidation>`;
};

/** Everything after the last row; columns with choices get their drop-down lists for so many rows. */
export const sheetEnd = (columns: readonly SheetColumn[], rowsToFill: number): string => {
  const first = headRows(columns) + 1;
  const chosen = columns.flatMap((column, at) => (column.choices ? [{ column, at }] : []));
  const all = chosen.map(({ column, at }, list) => validationXml(column, at, { rows: [first, first + rowsToFill - 1], list }));
  const validations = rowsToFill > 0 && all.length > 0 ? `<dataValidations count="${all.length}">${all.join('')}</dataValidations>` : '';
  return `</sheetData>${validations}</worksheet>`;
};

/** The sheet of choices: a column for each column that has some. */
export const choicesXml = (columns: readonly SheetColumn[]): string => {
  const lists = columns.flatMap(({ choices }) => (choices ? [choices] : []));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, at) =>
    rowXml(
      at + 1,
      lists.map((list) => list[at]),
    ),
  );
  return `${declaration}<worksheet ${namespace}><sheetData>${rows.join('')}</sheetData></worksheet>`;
};
