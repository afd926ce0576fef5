import subsetFont from 'subset-font';
import type { FontName, Shape } from './drawing.ts';
import type { Fonts, PaperFont } from './fonts.ts';
import { kept } from './kept.ts';

/** The fonts with nothing but what the page draws. */
export type Subsets = Readonly<Record<FontName, Buffer>>;

/** What a page draws with a font, each character once. */
export const charactersIn = (shapes: readonly Shape[], font: FontName): string =>
  [...new Set(shapes.map((shape) => (shape.shape === 'TEXT' && shape.font === font ? shape.text : '')).join(''))].sort().join('');

const subsetOf = ({ bytes }: PaperFont, characters: string): Promise<Buffer> =>
  subsetFont(bytes, characters, { targetFormat: 'sfnt', noLayoutClosure: true });

/** Only titles are bold, and all papers of a kind have the same. */
const titles = kept<Buffer>();

const ofTitle = async ({ bold }: Fonts, characters: string): Promise<Buffer> =>
  titles.of(characters) ?? titles.keep(characters, await subsetOf(bold, characters));

/** The parts of the fonts that a page needs, without ligatures: each character has a glyph of its own. The same for the same page. */
export const subsetsFor = async (fonts: Fonts, shapes: readonly Shape[]): Promise<Subsets> => ({
  regular: await subsetOf(fonts.regular, charactersIn(shapes, 'regular')),
  bold: await ofTitle(fonts, charactersIn(shapes, 'bold')),
});
