import { isLocalDate } from '@anzhu/kernel';
import type { Found } from '../cell.ts';
import { shownText } from './number-format.ts';
import { xmlText } from './plain-xml.ts';

/** A cell as the file has it. */
export interface SourceCell {
  readonly type: string;
  readonly style: string;
  /** What stands in its `v`; none without one. */
  readonly value: string | undefined;
  readonly isFormula: boolean;
  /** The text that stands in the cell itself. */
  readonly text: string;
}

/** Attributes and content for the library, or what is known without it; nothing of a cell that holds nothing. */
export type PlainCell = { readonly xml: string } | { readonly known: Found } | undefined;

const decimal = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;
const dateAndTime = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[-+]\d\d:\d\d)?)?$/;
const longestShown = 40;

const broken = (value: string): PlainCell => ({ known: { error: value.slice(0, longestShown) } });
const valued = (type: string, style: string, value: string): PlainCell => ({
  xml: ` t="${type}"${/^\d{1,5}$/.test(style) ? ` s="${style}"` : ''}><v>${value}</v>`,
});
const seen = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** A spreadsheet has no longer text in a cell. */
const longestText = 32_767;

/** What is known of a text that its format shows as another, or that no cell can hold. */
const misshown = (format: string, text: string): PlainCell => {
  if (text.length > longestText) return broken(text);
  const shown = shownText(format, text);
  return seen(shown) === seen(text) ? undefined : { known: { text, shown } };
};

const inline = (format: string, text: string): PlainCell =>
  text === '' ? undefined : (misshown(format, text) ?? { xml: ` t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is>` });

const booleans = new Map([
  ['1', '1'],
  ['true', '1'],
  ['0', '0'],
  ['false', '0'],
]);

const dateIn = (value: string): string | undefined => {
  const date = dateAndTime.exec(value)?.[1];
  return date !== undefined && isLocalDate(date) ? date : undefined;
};

/** What a cell goes by beside itself. */
export interface CellContext {
  /** The shared texts, in their order. */
  readonly texts: readonly string[];
  readonly formatOf: (style: string) => string;
}

type Kind = (cell: { readonly value: string; readonly style: string }, context: CellContext) => PlainCell;

const shared: Kind = ({ value, style }, { texts, formatOf }) => {
  const text = /^\d+$/.test(value) ? texts[Number(value)] : undefined;
  return text === undefined ? broken(value) : (misshown(formatOf(style), text) ?? valued('s', '', value));
};

/** The values a type may have, in the one spelling that the library reads right: it takes `12abc` for 12, an unknown flag for false, 30 February for 2 March. */
const kinds = new Map<string, Kind>(
  Object.entries<Kind>({
    n: ({ value, style }) => (decimal.test(value) && Number.isFinite(Number(value)) ? valued('n', style, value) : broken(value)),
    s: shared,
    b: ({ value }) => {
      const flag = booleans.get(value);
      return flag === undefined ? broken(value) : valued('b', '', flag);
    },
    d: ({ value, style }) => {
      const date = dateIn(value);
      return date === undefined ? broken(value) : valued('d', style, date);
    },
  }),
);

/** One cell in the spelling that the library reads right, or as what it is when it cannot be read. */
export const plainCell = ({ type, style, value, isFormula, text }: SourceCell, context: CellContext): PlainCell => {
  if (type === 'inlineStr') return inline(context.formatOf(style), text);
  if (type === 'str' && value !== undefined) return inline(context.formatOf(style), value);
  const trimmed = value?.trim() ?? '';
  if (trimmed === '') return isFormula ? { known: { isNotComputed: true } } : undefined;
  const kind = kinds.get(type);
  return kind ? kind({ value: trimmed, style }, context) : broken(trimmed);
};
