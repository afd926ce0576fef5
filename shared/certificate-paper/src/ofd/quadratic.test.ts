import svg2ttf from 'svg2ttf';
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../drawing/fonts.ts';

const text = '安全生产许可证备案使用登记𠮷鑫龘〔2026〕QTZ80（TC5610-6）&@8Sg';

describe('K7 outlines of an OFD', () => {
  it('K7 looked for once and kept, they make the same font, byte by byte', async () => {
    const { regular } = await loadFonts();
    const characters = [...text].filter(regular.draws);
    const fontOf = (outline: (character: string) => string) => {
      const glyphs = characters.map((one, nth) => `<glyph unicode="&#x${(0x4e_00 + nth).toString(16)};" d="${outline(one)}"/>`).join('');
      const face = '<font-face font-family="N" units-per-em="1000" ascent="880" descent="-120"/>';
      return svg2ttf(`<svg xmlns="http://www.w3.org/2000/svg"><defs><font id="N" horiz-adv-x="1000">${face}${glyphs}</font></defs></svg>`, {
        ts: 0,
      }).buffer;
    };
    expect(Buffer.from(fontOf(regular.quadratic)).equals(Buffer.from(fontOf(regular.outline)))).toBe(true);
    expect([regular.quadratic('全').includes('C'), regular.outline('全').includes('C')]).toEqual([false, true]);
  });
});
