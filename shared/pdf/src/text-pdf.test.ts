import { describe, expect, it } from 'vitest';
import { drawnIn } from '../fixtures/drawn.ts';
import { wronglyDrawnIn } from '../fixtures/outlines.ts';
import { type PdfLine, textPdf, withCodes } from './text-pdf.ts';

const plain = (lines: readonly PdfLine[]): string => lines.map(({ text }) => text.replaceAll(/[\r\n]/g, '')).join('');

describe('X16 a PDF of text', () => {
  it.each<readonly [string, readonly PdfLine[]]>([
    ['Chinese and English', [{ text: '样例 Sample: QTZ80', size: 12 }]],
    ['names with rare characters, units and numerals', [{ text: '㛃堃喆镕龘 ℃ ㎡ Ⅱ ① “引号”', size: 11 }]],
    [
      '400 characters of names and addresses',
      [{ text: Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e_00 + at * 37)).join(''), size: 12 }],
    ],
    ['several lines in one', [{ text: '存在问题：一、临边\n二、洞口\r\n', size: 12 }]],
    ['lines too long for the page', [{ text: '安全技术交底'.repeat(40), size: 11 }]],
    ['a word too long for the page', [{ text: 'x'.repeat(300), size: 11 }]],
    ['more lines than fit a page', Array.from({ length: 80 }, (_, at) => ({ text: `第${at}行`, size: 14 }))],
  ])('X16 draws %s with glyphs of an embedded font, and loses nothing', async (_, lines) => {
    const pdf = await textPdf(lines);
    expect(pdf.toString('latin1', 0, 8)).toMatch(/^%PDF-1\.\d$/);
    expect(pdf.toString('latin1')).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansHans-Regular/);
    expect(pdf.toString('latin1')).toContain('/FontFile3');
    const { glyphs, text } = drawnIn(pdf);
    expect(text.replaceAll(' ', '')).toBe(plain(lines).replaceAll(' ', ''));
    expect(glyphs).not.toContain(0);
    expect(await wronglyDrawnIn(pdf)).toEqual([]);
  });

  it.each([
    ['𠮷', 'The font cannot draw “𠮷” (U+20BB7).'],
    ['\u200B', 'The font cannot draw “\u200B” (U+200B).'],
    ['\u0007', 'The font cannot draw “\u0007” (U+0007).'],
  ])('X16 names the character %j, which its font lacks', async (character, message) => {
    await expect(textPdf([{ text: `李${character}`, size: 12 }])).rejects.toThrow(message);
  });

  it('R15 characters that the font lacks are told by their codes where what others wrote is listed', async () => {
    const lines = await withCodes([{ text: '李𠮷\u200B.pdf', size: 12 }]);
    expect(lines).toEqual([{ text: '李[U+20BB7][U+200B].pdf', size: 12 }]);
    expect(drawnIn(await textPdf(lines)).text).toBe('李[U+20BB7][U+200B].pdf');
  });

  it('R15 a line begins a page where it is told to, but for the first', async () => {
    const line = { text: '通知书', size: 12 } as const;
    const pagesOf = async (lines: readonly PdfLine[]) => (await textPdf(lines)).toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect(await pagesOf([{ ...line, startsPage: true }, line])).toBe(1);
    expect(await pagesOf([line, { text: '计划书\n编号', size: 12, startsPage: true }, line])).toBe(2);
  });

  it('R15 reliability: others have their turn while many and long lines are drawn', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => ({ text: `${at}${'脚手架连墙件缺失。'.repeat(30)}`, size: 10 }));
    for (const work of [textPdf, withCodes]) {
      let [turns, isOver] = [0, false];
      const others = (): void => {
        turns += 1;
        if (!isOver) setImmediate(others);
      };
      others();
      await work(lines);
      isOver = true;
      expect(turns).toBeGreaterThan(50);
    }
  });

  it('X16 is small, and the same for the same lines', async () => {
    const lines = [{ text: '承诺书', size: 12 }];
    const [one, other] = [await textPdf(lines), await textPdf(lines)];
    expect([one.equals(other), one.length < 100_000]).toEqual([true, true]);
  });
});
