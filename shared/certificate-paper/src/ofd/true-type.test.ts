import svg2ttf from 'svg2ttf';
import { describe, expect, it } from 'vitest';
import { loadFonts, type PaperFont } from '../drawing/fonts.ts';
import { trueTypeOf } from './true-type.ts';

/** Ideographs of each plane and digits; a dash and a point that look like others of other code points. */
const text = '安全生产许可证备案使用登记𠮷鑫龘〔2026〕QTZ80（TC5610-6）&@8Sg —―·・Ω \u00A0';

/** What the library makes of the outlines, with curves as the source has them. */
const bySvg2ttf = ({ advance, outline }: PaperFont, name: string, characters: readonly string[]): Uint8Array => {
  const glyphs = characters.map((one) => {
    const code = one.codePointAt(0)?.toString(16);
    return `<glyph glyph-name="u${code}" unicode="&#x${code};" horiz-adv-x="${advance(one) * 1_000}" d="${outline(one)}"/>`;
  });
  const face =
    '<font-face font-family="Noto Sans Hans" units-per-em="1000" ascent="880" descent="-120"/><missing-glyph horiz-adv-x="1000"/>';
  const font = `<font id="${name}" horiz-adv-x="1000">${face}${glyphs.join('')}</font>`;
  const said = { ts: 0, copyright: 'Noto Sans Hans, SIL Open Font License 1.1', version: 'Version 1.0' };
  return svg2ttf(`<svg xmlns="http://www.w3.org/2000/svg"><defs>${font}</defs></svg>`, said).buffer;
};

describe('K7 fonts of an OFD', () => {
  it.each(['regular', 'bold'] as const)(
    'K7 put together of glyphs that were made before, they are those of the library, byte by byte: %s',
    async (name) => {
      const font = (await loadFonts())[name];
      const characters = [...new Set([...text].filter(font.draws))].sort();
      expect(characters.length).toBeGreaterThan(30);
      for (const some of [characters, characters.slice(0, 1), characters.slice(7)])
        expect(Buffer.from(trueTypeOf(font, 'NotoSansHans', some.join(''))).equals(bySvg2ttf(font, 'NotoSansHans', some))).toBe(true);
    },
  );
});
