import type { Color, FontName, Place, Text } from './drawing.ts';
import type { Fonts } from './fonts.ts';

export interface Type {
  readonly size: number;
  readonly font: FontName;
  readonly color: Color;
}

/** Marks that begin no line. */
const neverFirst = '，。、；：？！）》」』】〕”’%℃,.;:?!)';

export const widthOf = (fonts: Fonts, text: string, { size, font }: Type): number =>
  [...text].reduce((sum, character) => sum + fonts[font].advance(character) * size, 0);

/** The text in lines no wider than that, broken between any two characters. */
export const linesOf = (
  fonts: Fonts,
  text: string,
  { type, width }: { readonly type: Type; readonly width: number },
): readonly string[] => {
  const lines: string[] = [];
  let [line, taken] = ['', 0];
  for (const character of text) {
    const own = fonts[type.font].advance(character) * type.size;
    if (taken + own > width && line !== '') {
      const last = neverFirst.includes(character) ? ([...line].at(-1) ?? '') : '';
      lines.push(line.slice(0, line.length - last.length));
      [line, taken] = [last, widthOf(fonts, last, type)];
    }
    line += character;
    taken += own;
  }
  return [...lines, line];
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
