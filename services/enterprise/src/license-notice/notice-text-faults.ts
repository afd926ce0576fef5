import { idNumberFault } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import { placesOf, runsOf, type Span, type TextBlock } from './notice-text.ts';
import { addressesIn, type WrittenAddress } from './written-address.ts';

/** What is wrong with a text, and where. */
interface TextFault extends Bilingual {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

type Mark = NonNullable<TextBlock['marks']>[number];

const notFound = { code: 'MARK_NOT_FOUND', zh: '本段文字中没有这一处', en: 'do not stand there in the text of the block' };
const repeated = { code: 'MARK_REPEATED', zh: '与前面的标记重复', en: 'are marked so already' };
const linkedTwice = { code: 'LINKED_TWICE', zh: '同一文字有两个链接', en: 'are part of another link already' };
const otherAddress = {
  code: 'OTHER_ADDRESS',
  zh: '文字是网址的,须与链接地址一致',
  en: 'are an address, and not the one that the link leads to',
};
const uneven = { code: 'ROWS_UNEVEN', zh: '各行的单元格数须与表头相同', en: 'must have as many cells as the first row' };

const isRepeated = (mark: Mark, { kind, words, occurrence }: Mark): boolean =>
  mark.kind === kind && mark.words === words && (occurrence === undefined || occurrence === mark.occurrence);

const boldFault = (mark: Mark, earlier: readonly Mark[]) => (earlier.some((other) => isRepeated(mark, other)) ? repeated : undefined);

const isApart = (one: Pick<Span, 'start' | 'end'>, other: Pick<Span, 'start' | 'end'>): boolean =>
  one.end <= other.start || other.end <= one.start;

/** Who sees an address believes that it leads there. */
const isDeceptive = (span: Span, shown: readonly WrittenAddress[]): boolean =>
  shown.some((address) => address.href !== span.mark.address && !isApart(address, span));

/** What is wrong with the links of a text, told of one after the other. */
const linkFaults = (text: string) => {
  const linked = new Array<boolean>(text.length).fill(false);
  const shown = addressesIn(text);
  return (spans: readonly Span[]) => {
    const isOnce = spans.every(({ start, end }) => !linked.slice(start, end).includes(true));
    for (const { start, end } of spans) linked.fill(true, start, end);
    if (!isOnce) return linkedTwice;
    return spans.some((span) => isDeceptive(span, shown)) ? otherAddress : undefined;
  };
};

const markFaults = ({ text, marks = [] }: TextBlock, at: number): readonly TextFault[] => {
  const linkFault = linkFaults(text);
  const faultOf = (mark: Mark, nth: number) => {
    const spans = placesOf(text, mark);
    if (spans.length === 0) return notFound;
    return mark.kind === 'LINK' ? linkFault(spans) : boldFault(mark, marks.slice(0, nth));
  };
  return marks.flatMap((mark, nth) => {
    const fault = faultOf(mark, nth);
    return fault ? [{ path: [at, 'marks', nth, 'words'], ...fault }] : [];
  });
};

/** An ID number that is told in several cells beside each other, and in none of them. */
const splitNumber = (cells: readonly string[]) => {
  if (cells.some(idNumberFault)) return undefined;
  const joined = cells.flatMap((_, from) => cells.map((_cell, to) => cells.slice(from, to + 1).join('')));
  return joined.map(idNumberFault).find((found) => found !== undefined);
};

const rowFaults = ({ rows = [] }: TextBlock, at: number): readonly TextFault[] =>
  rows.flatMap(({ cells }, nth) => {
    const found = [cells.length === rows[0]?.cells.length ? undefined : uneven, splitNumber(cells)];
    return found.flatMap((fault) => (fault ? [{ path: [at, 'rows', nth, 'cells'], ...fault }] : []));
  });

const longest = 100_000;

const lengthOf = ({ text, rows = [] }: TextBlock): number =>
  rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.length, text.length);

const tooLong: TextFault = { path: [], code: 'TOO_LONG', zh: `共超过${longest}个字符`, en: `is longer than ${longest} characters in all` };

const mostRuns = 2_000;

const tooManyRuns: TextFault = {
  path: [],
  code: 'TOO_MANY_RUNS',
  zh: `标记将文字分成超过${mostRuns}处`,
  en: `is cut by its marks in more than ${mostRuns} parts`,
};

const sumOf = (blocks: readonly TextBlock[], of: (block: TextBlock) => number): number => blocks.reduce((sum, block) => sum + of(block), 0);

/** Marks of words that are not there or that are marked so already, words in two links or that show another address than theirs, ID numbers over several cells, rows of other lengths than the first, and more text or more parts of it than anybody reads. */
export const noticeTextFaults = (blocks: readonly TextBlock[]): readonly TextFault[] => [
  ...(sumOf(blocks, lengthOf) > longest ? [tooLong] : []),
  ...(sumOf(blocks, (block) => runsOf(block).length) > mostRuns ? [tooManyRuns] : []),
  ...blocks.flatMap((block, at) => [...markFaults(block, at), ...rowFaults(block, at)]),
];
