import type { Bilingual } from '@anzhu/kernel';

/** Some words of a block, wherever they stand in it or at one place. */
interface TextMark {
  readonly kind: 'BOLD' | 'LINK';
  readonly words: string;
  readonly occurrence?: number | undefined;
  readonly address?: string | undefined;
}

interface TextRow {
  readonly cells: readonly string[];
}

/** A part of a text as its editor lays it out. */
export interface TextBlock {
  readonly kind: 'HEADING' | 'PARAGRAPH' | 'ITEM' | 'TABLE';
  readonly text: string;
  readonly marks?: readonly TextMark[] | undefined;
  readonly rows?: readonly TextRow[] | undefined;
}

/** A part of a block that is shown in one way. */
export interface TextRun {
  readonly text: string;
  readonly isBold: boolean;
  readonly address: string | null;
}

interface Span {
  readonly mark: Partial<TextMark>;
  readonly start: number;
  readonly end: number;
}

const placesOf = (text: string, mark: Partial<TextMark>): readonly Span[] => {
  const spans: Span[] = [];
  const { words = '', occurrence } = mark;
  for (let start = text.indexOf(words); words !== '' && start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ mark, start, end: start + words.length });
  return occurrence === undefined ? spans : spans.slice(occurrence - 1, occurrence);
};

const spansOf = ({ text = '', marks = [] }: DraftBlock): readonly Span[] => marks.flatMap((mark) => placesOf(text, mark));

/** A block as a draft may have it. */
type DraftBlock = Partial<Pick<TextBlock, 'text'>> & { readonly marks?: readonly Partial<TextMark>[] | undefined };

/** The text of a block cut where its marks begin and end: put together again it is the text, and each part is shown in one way. */
export const runsOf = (block: DraftBlock): readonly TextRun[] => {
  const { text = '' } = block;
  const spans = spansOf(block);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const marks = spans.filter((span) => span.start <= start && end <= span.end).map(({ mark }) => mark);
    const link = marks.find(({ kind }) => kind === 'LINK');
    return { text: text.slice(start, end), isBold: marks.some(({ kind }) => kind === 'BOLD'), address: link?.address ?? null };
  });
};

/** What is wrong with a text, and where. */
interface TextFault extends Bilingual {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

const notFound = { code: 'MARK_NOT_FOUND', zh: '本段文字中没有这一处', en: 'do not stand there in the text of the block' };
const linkedTwice = { code: 'LINKED_TWICE', zh: '同一文字有两个链接', en: 'are part of another link already' };
const uneven = { code: 'ROWS_UNEVEN', zh: '各行的单元格数须与表头相同', en: 'must have as many cells as the first row' };

const isApart = (one: Span, other: Span): boolean => one.end <= other.start || other.end <= one.start;

const markFaults = (block: TextBlock, at: number): readonly TextFault[] => {
  const { text, marks = [] } = block;
  const linked: Span[] = [];
  return marks.flatMap((mark, nth) => {
    const path = [at, 'marks', nth, 'words'];
    const spans = placesOf(text, mark);
    if (spans.length === 0) return [{ path, ...notFound }];
    if (mark.kind !== 'LINK') return [];
    const isOnce = spans.every((span) => linked.every((other) => isApart(span, other)));
    linked.push(...spans);
    return isOnce ? [] : [{ path, ...linkedTwice }];
  });
};

const rowFaults = ({ rows = [] }: TextBlock, at: number): readonly TextFault[] =>
  rows.flatMap(({ cells }, nth) => (cells.length === rows[0]?.cells.length ? [] : [{ path: [at, 'rows', nth, 'cells'], ...uneven }]));

const longest = 100_000;

const lengthOf = ({ text, rows = [] }: TextBlock): number =>
  rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell.length, text.length);

const tooLong: TextFault = { path: [], code: 'TOO_LONG', zh: `共超过${longest}个字符`, en: `is longer than ${longest} characters in all` };

/** Marks of words that are not there, words in two links, rows of other lengths than the first, and more text than anybody reads. */
export const noticeTextFaults = (blocks: readonly TextBlock[]): readonly TextFault[] => [
  ...(blocks.reduce((sum, block) => sum + lengthOf(block), 0) > longest ? [tooLong] : []),
  ...blocks.flatMap((block, at) => [...markFaults(block, at), ...rowFaults(block, at)]),
];
