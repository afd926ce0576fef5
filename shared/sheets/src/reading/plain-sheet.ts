import { columnLetters, columnNumber, type Found } from '../cell.ts';
import { type Attributes, type Listener, parseXml } from './parse.ts';
import { type CellContext, plainCell } from './plain-cell.ts';
import { textCollector } from './plain-texts.ts';
import { damaged, tooLarge, tooManyRows } from './unreadable.ts';

/** A row that holds anything. */
export interface PlainRow {
  readonly number: number;
  readonly isHidden: boolean;
  /** What is known of its cells already: those that cannot be read. */
  readonly known: ReadonlyMap<number, Found>;
}

export interface PlainSheet {
  readonly xml: string;
  readonly rows: readonly PlainRow[];
  /** Ranges of columns that a person who looks at the sheet does not see, counted from 0. */
  readonly hidden: readonly ColumnRange[];
}

export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: string;
  value: string | undefined;
  isFormula: boolean;
}

/** Where the reading stands. */
interface Place {
  row: number;
  isHidden: boolean;
  column: number;
  cells: string[];
  known: Map<number, Found>;
  cell: OpenCell | undefined;
  isValue: boolean;
  /** What the texts of all cells have together: a shared one counts for each. */
  characters: number;
}

const mostRows = 1_048_576;
const mostColumns = 16_384;
const mostCharacters = 16_000_000;

/** The next place, which is behind the last one: a file with two cells in one place is damaged. */
const placed = (given: number | undefined, last: number, most: number): number => {
  const next = given ?? last + 1;
  if (!(Number.isInteger(next) && next > last && next <= most)) throw damaged('a cell out of its place');
  return next;
};

const isUnseen = (hidden: string, size: string | undefined): boolean => ['1', 'true'].includes(hidden) || Number(size ?? 1) === 0;

const hiddenColumns = ({ min, max, hidden = '', width }: Attributes): readonly ColumnRange[] =>
  isUnseen(hidden, width) ? [{ from: Number(min) - 1, to: Number(max) - 1 }] : [];

const beginRow = (place: Place, { r, hidden = '', ht }: Attributes): void => {
  place.row = placed(r === undefined ? undefined : Number(r), place.row, mostRows);
  place.isHidden = isUnseen(hidden, ht);
  place.column = -1;
  place.cells = [];
  place.known = new Map();
};

const beginCell = (place: Place, { r, t = 'n', s = '0' }: Attributes): void => {
  const [, letters, row] = /^([A-Z]{1,3})(\d+)$/.exec(r ?? '') ?? [];
  if (r !== undefined && Number(row) !== place.row) throw damaged('a cell of another row');
  place.column = placed(letters === undefined ? undefined : columnNumber(letters), place.column, mostColumns - 1);
  place.cell = { column: place.column, type: t, style: s, value: undefined, isFormula: false };
};

const endCell = (place: Place, text: string, context: CellContext): void => {
  const { cell, row } = place;
  if (!cell) return;
  const plain = plainCell({ ...cell, text }, context);
  place.characters += (cell.type === 's' ? context.texts[Number(cell.value)] : (cell.value ?? text))?.length ?? 0;
  if (place.characters > mostCharacters) throw tooLarge('texts of cells');
  if (plain && 'known' in plain) place.known.set(cell.column, plain.known);
  else if (plain) place.cells.push(`<c r="${columnLetters(cell.column)}${row}"${plain.xml}</c>`);
  place.cell = undefined;
};

const mergeOf = ({ ref = '' }: Attributes): string => {
  if (!/^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/.test(ref)) throw damaged('merged cells nowhere');
  return `<mergeCell ref="${ref}"/>`;
};

/** Listens to what stands in cells. */
const cellListener = (place: Place, context: CellContext): Required<Listener> => {
  const collector = textCollector();
  return {
    open: (name) => {
      if (!place.cell) return;
      collector.open(name);
      place.isValue = name === 'v';
      if (place.isValue) place.cell.value = '';
      if (name === 'f') place.cell.isFormula = true;
    },
    text: (piece) => {
      if (!place.cell) return;
      if (place.isValue) place.cell.value += piece;
      collector.text(piece);
    },
    close: (name) => {
      place.isValue = false;
      collector.close(name);
      if (name === 'c') endCell(place, collector.take(), context);
    },
  };
};

interface Context extends CellContext {
  readonly rows: number;
}

/** Collects rows that hold anything, as they end. */
const rowCollector = (place: Place, most: number) => {
  const rows: PlainRow[] = [];
  const data: string[] = [];
  const end = (): void => {
    if (place.cells.length + place.known.size === 0) return;
    if (rows.length >= most) throw tooManyRows('rows');
    rows.push({ number: place.row, isHidden: place.isHidden, known: place.known });
    data.push(`<row r="${place.row}">${place.cells.join('')}</row>`);
  };
  return { rows, data, end };
};

/** A sheet with nothing in it but places, values, styles and merged cells, each written in one way: so the library, which looks for patterns in the text, finds what a reader of XML finds. */
export const plainSheet = (xml: string, { rows: most, ...context }: Context): PlainSheet => {
  const place: Place = { row: 0, isHidden: false, column: -1, cells: [], known: new Map(), cell: undefined, isValue: false, characters: 0 };
  const inCells = cellListener(place, context);
  const { rows, data, end } = rowCollector(place, most);
  const merges: string[] = [];
  const hidden: ColumnRange[] = [];
  parseXml(xml, {
    open: (name, attributes) => {
      inCells.open(name, attributes);
      if (name === 'row') beginRow(place, attributes);
      if (name === 'c') beginCell(place, attributes);
      if (name === 'mergeCell') merges.push(mergeOf(attributes));
      if (name === 'col') hidden.push(...hiddenColumns(attributes));
    },
    text: inCells.text,
    close: (name) => {
      inCells.close(name);
      if (name === 'row') end();
    },
  });
  return { xml: `<sheetData>${data.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`, rows, hidden };
};
