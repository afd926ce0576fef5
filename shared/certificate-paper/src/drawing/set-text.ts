import type { Color, FontName, Place, Text } from './drawing.ts';
import type { Fonts } from './fonts.ts';

export interface Type {
  readonly size: number;
  readonly font: FontName;
  readonly color: Color;
}

/** Marks that begin no line. */
const neverFirst = '，。、；：？！）》」』】〕”’%℃,.;:?!)';

const widthOf = (fonts: Fonts, text: string, { size, font }: Type): number =>
  [...text].reduce((sum, character) => sum + fonts[font].advance(character) * size, 0);

interface Measure {
  readonly type: Type;
  readonly width: number;
  /** Whether a line may end within a word or number, where nothing else fits. */
  readonly breaksWords: boolean;
}

/** What stays in one line: words and numbers, and any other character by itself. */
const piecesOf = (fonts: Fonts, text: string, { type, width, breaksWords }: Measure): readonly string[] =>
  (text.match(/[!-~]+|[^!-~]/gu) ?? []).flatMap((piece) => (breaksWords || widthOf(fonts, piece, type) > width ? [...piece] : [piece]));

/** The text in lines no wider than that; a mark that begins no line takes the character before it along. */
export const linesOf = (fonts: Fonts, text: string, measure: Measure): readonly string[] => {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of piecesOf(fonts, text, measure)) {
    if (line.length > 0 && widthOf(fonts, line.join('') + piece, measure.type) > measure.width) {
      const last = neverFirst.includes(piece) ? line.splice(-1) : [];
      lines.push(line.join(''));
      line = last;
    }
    line.push(piece);
  }
  return [...lines, line.join('')];
};

/** The type, smaller where the text would be wider than that. */
export const noWider = (fonts: Fonts, text: string, { type, width }: { readonly type: Type; readonly width: number }): Type => {
  const own = widthOf(fonts, text, type);
  return own > width ? { ...type, size: (type.size * width) / own } : type;
};

/** The text in one line from there, its characters that far apart. */
export const set = (
  fonts: Fonts,
  text: string,
  { type, at, apart = 0, turned = 0 }: { readonly type: Type; readonly at: Place; readonly apart?: number; readonly turned?: number },
): Text => ({
  shape: 'TEXT',
  text,
  ...type,
  ...at,
  turned,
  apart,
  advances: [...text].map((character) => fonts[type.font].advance(character) * type.size + apart),
});

/** The text with its middle there. */
export const centered = (
  fonts: Fonts,
  text: string,
  { type, at, apart = 0 }: { readonly type: Type; readonly at: Place; readonly apart?: number },
): Text => {
  const width = widthOf(fonts, text, type) + apart * ([...text].length - 1);
  return set(fonts, text, { type, apart, at: { x: at.x - width / 2, y: at.y } });
};
