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

/** A place where the words of a mark stand. */
export interface Span {
  readonly mark: Partial<TextMark>;
  readonly start: number;
  readonly end: number;
}

/** The places of a mark, from the first to the last; they are apart. */
export const placesOf = (text: string, mark: Partial<TextMark>): readonly Span[] => {
  const spans: Span[] = [];
  const { words = '', occurrence } = mark;
  for (let start = text.indexOf(words); words !== '' && start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ mark, start, end: start + words.length });
  return occurrence === undefined ? spans : spans.slice(occurrence - 1, occurrence);
};

/** A block as a draft may have it. */
type DraftBlock = Partial<Pick<TextBlock, 'text'>> & { readonly marks?: readonly Partial<TextMark>[] | undefined };

type Look = Omit<TextRun, 'text'>;

const plain: Look = { isBold: false, address: null };

/** How each place of the text is shown: the work grows with the text times its marks, whatever they say. */
const looksOf = ({ text = '', marks = [] }: DraftBlock): readonly Look[] => {
  const bold = new Array<boolean>(text.length).fill(false);
  const linked = new Array<string | null>(text.length).fill(null);
  for (const mark of marks)
    for (const { start, end } of placesOf(text, mark)) {
      if (mark.kind === 'BOLD') bold.fill(true, start, end);
      if (mark.kind === 'LINK') linked.fill(mark.address ?? null, start, end);
    }
  return bold.map((isBold, at) => ({ isBold, address: linked[at] ?? null }));
};

const isAlike = (one: Look, other: Look): boolean => one.isBold === other.isBold && one.address === other.address;

/** The text of a block cut where it begins to be shown in another way: put together again it is the text. */
export const runsOf = (block: DraftBlock): readonly TextRun[] => {
  const { text = '' } = block;
  const looks = looksOf(block);
  const starts = looks.flatMap((look, at) => (at > 0 && isAlike(look, looks[at - 1] ?? plain) ? [] : [at]));
  return starts.map((start, nth) => ({ text: text.slice(start, starts[nth + 1]), ...(looks[start] ?? plain) }));
};
