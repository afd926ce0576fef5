import { buffer } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import type { ChineseFont } from './chinese-font.ts';

/** A line of a document, or several parted by line ends: the text and the size it is set in. */
export interface PdfLine {
  readonly text: string;
  readonly size: number;
  /** At the left edge unless said. */
  readonly align?: 'center' | 'right';
  /** Begins a page of its own, unless nothing is before it. */
  readonly startsPage?: true;
}

/** A service that makes no PDF holds neither library nor font. */
const load = async () => {
  const [{ default: Document }, { loadChineseFont }] = await Promise.all([import('pdfkit'), import('./chinese-font.ts')]);
  return { Document, font: await loadChineseFont() };
};

let loading: ReturnType<typeof load> | undefined;

const oneByOne = (lines: readonly PdfLine[]): readonly PdfLine[] =>
  lines.flatMap(({ startsPage, ...line }) =>
    line.text.split(/\r?\n/).map((text, at) => ({ ...line, text, ...(startsPage && at === 0 && { startsPage }) })),
  );

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** After so many characters others have their turn: some milliseconds of drawing. */
const charactersInARow = 1_000;

/** The lines, with a turn for others in between. */
async function* inTurns(lines: readonly PdfLine[]): AsyncGenerator<PdfLine> {
  let passed = 0;
  for (const line of lines) {
    passed += line.text.length + 1;
    if (passed >= charactersInARow) {
      passed = 0;
      await turn();
    }
    yield line;
  }
}

const refuseUndrawable = async ({ lacks }: ChineseFont, lines: readonly PdfLine[]): Promise<void> => {
  for await (const { text } of inTurns(lines)) {
    const lacking = lacks(text);
    if (lacking !== undefined) throw new Error(`The font cannot draw “${lacking}” (${codeOf(lacking)}).`);
  }
};

/** The lines with each character that the font lacks told by its code: for lists of what others wrote, where one name must not stop all. */
export const withCodes = async (lines: readonly PdfLine[]): Promise<readonly PdfLine[]> => {
  loading ??= load();
  const { lacks } = (await loading).font;
  const coded: PdfLine[] = [];
  for await (const line of inTurns(oneByOne(lines)))
    coded.push({ ...line, text: [...line.text].map((one) => (lacks(one) ? `[${codeOf(one)}]` : one)).join('') });
  return coded;
};

/** Documents of the same content are the same, byte by byte. */
const information = { CreationDate: new Date('2000-01-01T00:00:00Z') };

/** The bytes of a PDF with the lines, Chinese and English, and the characters of the font it needs; long lines are broken. Throws on a character that the font lacks, and names it. */
export const textPdf = async (given: readonly PdfLine[]): Promise<Buffer> => {
  const lines = oneByOne(given);
  loading ??= load();
  const { Document, font } = await loading;
  await refuseUndrawable(font, lines);
  const document = new Document({ size: 'A4', margin: 60, info: information });
  document.registerFont('chinese', font.bytes).font('chinese');
  let isFirst = true;
  for await (const { text, size, align = 'left', startsPage } of inTurns(lines)) {
    if (startsPage && !isFirst) document.addPage();
    isFirst = false;
    document.fontSize(size).text(text === '' ? ' ' : text, { lineGap: size * 0.25, align });
  }
  document.end();
  return await buffer(document);
};
