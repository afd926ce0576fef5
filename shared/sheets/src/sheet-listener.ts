import { columnNumber, type Found } from './cell.ts';
import type { Listener } from './parse.ts';

/** A row that holds anything: its number as a person sees it, its cells by their column counted from 0. */
export interface FoundRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Found>;
}

/** Columns beyond it are not looked at. */
const mostColumns = 512;

const coded = /_x([0-9a-f]{4})_/gi;
const decoded = (text: string): string => text.replace(coded, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Collects the texts that cells refer to by number; readings of Chinese characters (`rPh`) are no part of them. */
export const textListener = (found: string[]): Listener => {
  let text: string | undefined;
  let isText = false;
  let isReading = false;
  return {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (piece) => {
      if (isText && text !== undefined) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isReading = false;
      if (name === 'si') found.push(decoded(text ?? ''));
    },
  };
};

interface OpenCell {
  readonly column: number;
  readonly type: string;
  value: string;
}

const numberIn = (value: string): Found => {
  const number = Number(value);
  return Number.isNaN(number) ? { error: value } : number;
};

const valueIn = ({ type, value }: OpenCell, texts: readonly string[]): Found => {
  if (type === 's') return texts[Number(value)] ?? { error: value };
  if (type === 'b') return value === '1';
  if (type === 'e') return { error: value };
  return type === 'n' ? numberIn(value) : decoded(value);
};

interface Place {
  row: number;
  cells: Map<number, Found>;
  cell: OpenCell | undefined;
  lastColumn: number;
  isValue: boolean;
}

const beginRow = (place: Place, { r }: Readonly<Record<string, string>>): void => {
  place.row = r === undefined ? place.row + 1 : Number(r);
  place.cells = new Map();
  place.lastColumn = -1;
};

const beginCell = (place: Place, { r, t = 'n' }: Readonly<Record<string, string>>): void => {
  const letters = /^[A-Z]+/.exec(r ?? '')?.[0];
  place.lastColumn = letters === undefined ? place.lastColumn + 1 : columnNumber(letters);
  place.cell = { column: place.lastColumn, type: t, value: '' };
};

const endCell = ({ cell, cells }: Place, texts: readonly string[]): void => {
  if (cell && cell.value !== '' && cell.column < mostColumns) cells.set(cell.column, valueIn(cell, texts));
};

/** Tells of each row of a sheet that holds anything. Formulas are not looked at, only the values they had. */
export const sheetListener = (texts: readonly string[], onRow: (row: FoundRow) => void): Listener => {
  const place: Place = { row: 0, cells: new Map(), cell: undefined, lastColumn: -1, isValue: false };
  return {
    open: (name, attributes) => {
      if (name === 'row') beginRow(place, attributes);
      if (name === 'c') beginCell(place, attributes);
      place.isValue = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (place.isValue && place.cell) place.cell.value += piece;
    },
    close: (name) => {
      place.isValue = false;
      if (name === 'c') endCell(place, texts);
      if (name === 'c') place.cell = undefined;
      if (name === 'row' && place.cells.size > 0) onRow({ number: place.row, cells: place.cells });
    },
  };
};
