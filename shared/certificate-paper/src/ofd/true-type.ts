import svg2ttf from 'svg2ttf';
import type { FontName, Shape } from '../drawing/drawing.ts';
import type { Fonts, PaperFont } from '../drawing/fonts.ts';
import { charactersIn } from '../drawing/subsets.ts';

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16);

const glyph = (font: PaperFont, character: string): string =>
  `<glyph glyph-name="u${codeOf(character)}" unicode="&#x${codeOf(character)};" horiz-adv-x="${font.advance(character) * 1_000}" d="${font.quadratic(character)}"/>`;

const face = '<font-face font-family="Noto Sans Hans" units-per-em="1000" ascent="880" descent="-120"/><missing-glyph horiz-adv-x="1000"/>';

/** The characters of a font with outlines of TrueType, which is what readers of OFD take; always of the same time. */
const trueTypeOf = (font: PaperFont, name: string, characters: string): Uint8Array => {
  const glyphs = [...characters].map((character) => glyph(font, character)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><defs><font id="${name}" horiz-adv-x="1000">${face}${glyphs}</font></defs></svg>`;
  return svg2ttf(svg, { ts: 0, copyright: 'Noto Sans Hans, SIL Open Font License 1.1', version: 'Version 1.0' }).buffer;
};

/** The parts of the fonts that a page of an OFD needs; the same for the same page. */
export const trueTypeFor = (fonts: Fonts, shapes: readonly Shape[]): Readonly<Record<FontName, Uint8Array>> => ({
  regular: trueTypeOf(fonts.regular, 'NotoSansHans-Regular', charactersIn(shapes, 'regular')),
  bold: trueTypeOf(fonts.bold, 'NotoSansHans-Bold', charactersIn(shapes, 'bold')),
});
