import { describe, expect, it } from 'vitest';
import { quoted, shownText, showsWholeDate } from './number-format.ts';

describe('X15 what a format shows', () => {
  it.each([
    ['General', '001'],
    ['@', '001'],
    ['0.00', '001'],
    ['0.00;[Red]-0.00', '001'],
    ['yyyy\\-mm\\-dd;@', '001'],
    ['[Red][$-804]* @_)', '001'],
    ['"SN-"@', 'SN-001'],
    ['SN\\-@号', 'SN-001号'],
    ['@@', '001001'],
    ['0;0;0;"无"', '无'],
    [';;;', ''],
    ['"a;b@"@', 'a;b@001'],
  ])('X15 of a text: %s', (format, shown) => {
    expect(shownText(format, '001')).toBe(shown);
  });

  it.each([
    ...['yyyy-mm-dd', 'm/d/yy', 'yyyy"年"m"月"d"日"', '[DBNum1][$-804]yyyy"年"m"月"d"日";@', 'e/m/d', 'd-mmm-yy', 'm/d/yy h:mm'].map(
      (format) => [format, true] as const,
    ),
    ...['yyyy', 'yyyy"年"m"月"', 'm"月"d"日"', 'd-mmm', 'dddd', 'yyyy-mm dddd', 'h:mm', '[h]:mm "day ye"', '"yyyy-mm-dd"', '\\y\\d\\m'].map(
      (format) => [format, false] as const,
    ),
  ])('X15 the whole of a date: %s, %s', (format, isWhole) => {
    expect(showsWholeDate(format)).toBe(isWhole);
  });

  it.each([
    ['yyyy年MM月dd日', 'yyyy"年"MM"月"dd"日"'],
    ['0.00亿;"亏"0', '0.00"亿";"亏"0'],
    ['上午/下午h:mm', 'AM/PMh:mm'],
    ['[$¥-804]0.00', '[$¥-804]0.00'],
  ])('X15 with Chinese signs: %s', (format, marked) => {
    expect(quoted(format)).toBe(marked);
  });
});
