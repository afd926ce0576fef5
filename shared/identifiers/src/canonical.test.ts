import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalCode, canonicalName, canonicalUrl, nameKey, personNameKey, searchKey, tidyName } from './canonical.ts';
import { foreignFault, freeTextFault, linesFault, tidyLines } from './free-text.ts';
import { searchable, searchWords } from './search-text.ts';
import { checkUscc } from './uscc.ts';

const folds = { canonicalCode, canonicalName, canonicalUrl, nameKey, personNameKey, searchKey, tidyName };

/** Any character of Unicode, and often those that fold in more than one way. */
const traps = fc.constantFrom(
  '\u200B',
  '\u202D',
  '\u3000',
  ' ',
  '　',
  '（',
  '－',
  '\u2013',
  'ß',
  'ŉ',
  'ΐ',
  '\u0345',
  '\u1FB3',
  '\u115F',
  'ﬁ',
  '㈱',
  '〔',
  '́',
  'İ',
  '·',
  '塔',
  'a',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.oneof(traps, fc.string({ unit: 'binary', maxLength: 1 })), { maxLength: 10 }).map((parts) => parts.join('')),
);

describe('canonical forms', () => {
  it.each(Object.entries(folds))('X13 %s of a canonical form is the form itself', (_, fold) => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2_000 },
    );
  });

  it('X13 a code has nothing invisible, no blank and no small letter, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(canonicalCode(text)).not.toMatch(/[\p{Cc}\p{Cf}\s\u2010-\u2015\u2212\uFF0D]/u);
        expect(canonicalCode(text)).toBe(canonicalCode(text).toUpperCase());
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['full-width', 'ＷＦ－１Ａ２Ｂ３Ｃ４Ｄ'],
    ['an en dash', 'WF–1A2B3C4D'],
    ['a minus sign', 'WF\u22121A2B3C4D'],
    ['a zero-width space', 'WF-1\u200BA2B3C4D'],
    ['marks of direction', '\u202DWF-1A2B3C4D\u202C'],
    ['blanks', ' WF - 1A2B\u30003C4D\t'],
    ['small letters', 'wf-1a2b3c4d'],
  ])('X13 a serial number with %s is the same number', (_, typed) => {
    expect(canonicalCode(typed)).toBe('WF-1A2B3C4D');
  });

  it.each(Object.entries(folds))('X13 security: %s of a text longer than any code or name is the text itself, at once', (_, fold) => {
    const marks = '\u0334\u0321'.repeat(450_000);
    const began = performance.now();
    expect(fold(marks) === marks && searchWords(marks).length).toBe(1);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each([
    'https://partner.example/events',
    ' HTTPS://Partner.Example/events\n',
    'https://partner.example:443/events',
    'https://partner.example/a/../events',
    'https://partner.example/events?',
    'https://partner.example/events#',
    'https://@partner.example/events',
    'https://partner.example\\events',
  ])('X13 a web address written as %s is the same address', (typed) => {
    expect(canonicalUrl(typed)).toBe('https://partner.example/events');
  });

  it('X13 other web addresses are others, and what is none is left to be refused', () => {
    const others = [
      'https://partner.example/Events',
      'https://partner.example/events/',
      'http://partner.example/events',
      'https://partner.example/events?a',
    ];
    expect(others.map(canonicalUrl)).toEqual(others);
    for (const typed of ['https://user@partner.example/', 'https://partner.example/#x', 'ftp://partner.example/', 'partner.example'])
      expect(canonicalUrl(typed)).toBe(typed);
  });

  it('X13 brackets around a year are the same in every kind', () => {
    for (const typed of ['(云)JZ安许证字〔2023〕000123', '（云）JZ安许证字【2023】000123', '(云)JZ 安许证字［2023］000123'])
      expect(canonicalCode(typed)).toBe('(云)JZ安许证字[2023]000123');
  });

  it('X13 full- and half-width brackets make one name of a maker, and tidying keeps them as typed', () => {
    expect(canonicalName('示例机械（集团）有限公司')).toBe('示例机械(集团)有限公司');
    expect(nameKey('示例机械 (集团)\u200B有限公司 ')).toBe(nameKey('示例机械（集团）有限公司'));
    expect(tidyName(' 示例机械 （集团）\u200B有限公司 ')).toBe('示例机械（集团）有限公司');
  });

  it('X13 blanks stay between Latin words only', () => {
    expect(canonicalName('Liebherr  Cranes 中国 有限公司')).toBe('Liebherr Cranes中国有限公司');
    expect(nameKey('LIEBHERR cranes')).toBe(nameKey('Liebherr Cranes'));
    expect(nameKey('Lieb herr')).not.toBe(nameKey('Liebherr'));
    expect(tidyName('张 三')).toBe('张三');
  });

  it('X13 names of persons are compared without regard to the kind of dot in them', () => {
    for (const typed of ['买买提•艾力', '买买提・艾力', '买买提．艾力', '买买提 · 艾力']) expect(personNameKey(typed)).toBe('买买提·艾力');
  });

  it('X13 checks see through what copying brings along', () => {
    expect(checkUscc('\u202D91530102ma6k00014a\u202C')).toEqual({ ok: true, value: '91530102MA6K00014A' });
  });
});

describe('searching', () => {
  const finds = (stored: string, typed: string): boolean => {
    const { searchText } = searchable(stored);
    return searchWords(typed).every((word) => searchText.includes(word));
  };

  it.each([
    ['阿卜杜拉·买买提', '阿卜杜拉•买买提'],
    ['阿卜杜拉·买买提', '拉・买'],
    ['示例机械（集团）有限公司', '(集团)'],
    ['(云)JZ安许证字〔2023〕000123', '〔2023〕'],
    ['(云)JZ安许证字〔2023〕000123', '（2023）0001'],
    ['云AA-T202600018', '云aa－t 2026'],
    ['样例工程', '样\u200b例'],
    ['QTZ63.5 塔式起重机', '塔式 ｑｔｚ63．5'],
  ])('X2 %s is found by %s', (stored, typed) => {
    expect(finds(stored, typed)).toBe(true);
  });

  it.each([
    ['样例工程', '样品'],
    ['QTZ63.5', 'QTZ63 7'],
    ['一号 二号', '号二'],
  ])('X2 %s is not found by %s', (stored, typed) => {
    expect(finds(stored, typed)).toBe(false);
  });
});

describe('free text', () => {
  it.each([
    ['an invisible character, with its place', '塔\u200B机', { code: 'INVISIBLE_CHARACTER', en: 'character 2 is invisible (U+200B)' }],
    ['a mark that turns the order', '\u202E机塔', { code: 'TURNING_CHARACTER', zh: '第1个字符会颠倒文字顺序(U+202E)' }],
    ['a character that was lost', '塔\ufffd机', { code: 'BROKEN_CHARACTER', en: 'character 2 is broken or lost (U+FFFD)' }],
    ['a private character', '塔\ue000', { code: 'PRIVATE_CHARACTER' }],
    ['no character at all', '塔\uffff', { code: 'BROKEN_CHARACTER' }],
    ['a control character', '塔\u0007机', { code: 'CONTROL_CHARACTER', en: 'character 2 is a control character (U+0007)' }],
    ['the end of a line', '一\n二', { code: 'CONTROL_CHARACTER', en: 'character 2 is a control character (U+000A)' }],
    ['a separator of lines', '一\u2028二', { code: 'CONTROL_CHARACTER', en: 'character 2 is a control character (U+2028)' }],
    ['a separator of paragraphs', '一\u2029二', { code: 'CONTROL_CHARACTER' }],
    ['half a character', '塔𠮷\ud842机', { code: 'BROKEN_CHARACTER', zh: '第3个字符不完整或已丢失(U+D842)' }],
    ['an ID number', '张三530102199003071019。', { code: 'ID_NUMBER' }],
    ['an ID number in groups', '证件530102 19900307-1019', { code: 'ID_NUMBER' }],
    ['an ID number behind another number', '2026 5 3 0 1 0 2 1 9 9 0 0 3 0 7 1 0 1 9', { code: 'ID_NUMBER' }],
    ['an ID number parted by what nobody sees', '5301021990\ufe0f03071019', { code: 'ID_NUMBER' }],
    ['an ID number in full width', '５３０１０２１９９００３０７１０１９', { code: 'ID_NUMBER' }],
  ])('X13 must not hold %s', (_, text, fault) => {
    expect(freeTextFault(text)).toMatchObject(fault);
  });

  it.each(['塔机 QTZ80', '𠮷林', '施工许可证530102202401010101', '合同2024-530102199003071019A', '530102199003071018'])(
    'X13 may be %s',
    (text) => {
      expect(freeTextFault(text)).toBeUndefined();
    },
  );

  it('X13 a name or code may not hold what would be kept as another than was seen', () => {
    for (const typed of ['\u202E丰三张', '张\ue000', '张\ufffd', '张\ud800']) expect(foreignFault(typed)).toBeDefined();
    for (const typed of ['\u202DWF-1\u202C', '张\u200b三', '\ufeff张三']) expect(foreignFault(typed)).toBeUndefined();
  });

  it('X13 an opinion may have lines, and no other controls', () => {
    expect(linesFault('一\n二\r\n三')).toBeUndefined();
    expect(linesFault('一\r\n二\u0000')).toMatchObject({ en: 'character 5 is a control character (U+0000)' });
    for (const typed of ['\u001b[31m同意', '一\r二', '一\u2028二', '一\t二'])
      expect(linesFault(typed)).toMatchObject({ code: 'CONTROL_CHARACTER' });
    expect(tidyLines(' \r\n一\r\n\r\n 二\n\n')).toBe('一\n\n 二');
  });
});
