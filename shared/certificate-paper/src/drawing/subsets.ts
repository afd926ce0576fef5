import subsetFont from 'subset-font';
import type { FontName, Shape } from './drawing.ts';
import type { Fonts } from './fonts.ts';

/** The fonts with nothing but what the page draws. */
export type Subsets = Readonly<Record<FontName, Buffer>>;

/** What a page draws with a font, each character once. */
export const charactersIn = (shapes: readonly Shape[], font: FontName): string =>
  [...new Set(shapes.map((shape) => (shape.shape === 'TEXT' && shape.font === font ? shape.text : '')).join(''))].sort().join('');

/** The parts of the fonts that a page needs, without ligatures: each character has a glyph of its own. The same for the same page. */
export const subsetsFor = async (fonts: Fonts, shapes: readonly Shape[]): Promise<Subsets> => {
  const subset = (name: FontName): Promise<Buffer> =>
    subsetFont(fonts[name].bytes, charactersIn(shapes, name), { targetFormat: 'sfnt', noLayoutClosure: true });
  return { regular: await subset('regular'), bold: await subset('bold') };
};
