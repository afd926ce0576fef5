import { checkCitizenId } from './citizen-id.ts';
import type { IdentifierFault } from './fault.ts';

interface Kind {
  readonly pattern: RegExp;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What no stored text may hold, whatever form it is kept in: it is not what the sender saw or meant. */
const foreign: readonly Kind[] = [
  { pattern: /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/u, code: 'BROKEN_CHARACTER', zh: '不完整或已丢失', en: 'is broken or lost' },
  { pattern: /\p{Co}/u, code: 'PRIVATE_CHARACTER', zh: '是他人无法显示的自造字', en: 'is a private one that others cannot show' },
  {
    pattern: /[\u200f\u061c\u202b\u202e\u2067\u2068]/u,
    code: 'TURNING_CHARACTER',
    zh: '会颠倒文字顺序',
    en: 'turns the order of the text',
  },
];

/** Separators of lines and paragraphs break a line as well as the controls do. */
const control: Kind = { pattern: /[\p{Cc}\p{Zl}\p{Zp}]/u, code: 'CONTROL_CHARACTER', zh: '是控制字符', en: 'is a control character' };

/** What a text that is kept as it was typed may not hold either. */
const hidden: readonly Kind[] = [control, { pattern: /\p{Cf}/u, code: 'INVISIBLE_CHARACTER', zh: '不可见', en: 'is invisible' }];

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of the first kind that the text holds, with its place. */
const faultOf = (text: string, kinds: readonly Kind[]): IdentifierFault | undefined => {
  const characters = [...text];
  return kinds
    .map(({ pattern, code, zh, en }): IdentifierFault | undefined => {
      const at = characters.findIndex((character) => pattern.test(character));
      const point = codePoint(characters[at] ?? '');
      return at === -1 ? undefined : { code, zh: `第${at + 1}个字符${zh}(${point})`, en: `character ${at + 1} ${en} (${point})` };
    })
    .find((found) => found !== undefined);
};

/** What people part the digits of a long number with, and what nobody sees between them. */
const parted = '[\\p{Zs}\\t\\p{Pd}.·\\u2800\\p{Cf}\\p{Default_Ignorable_Code_Point}]{0,3}';

/** Eighteen digits from each place where a number may begin, parted or not: also where another stands before it. */
const eighteen = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Nd}])(?=(\\p{Nd}(?:${parted}\\p{Nd}){16}${parted}[\\p{Nd}XxＸｘ])(?![\\p{Script=Latin}\\p{Nd}]))`,
  'gu',
);

const unparted = /[^\p{Nd}XxＸｘ]/gu;

/** Construction permit numbers have 18 digits with a date in the same place since 2015; nobody born then works on a site yet. */
const permitsBegin = '2015';

const isIdNumber = (number: string): boolean => {
  const id = checkCitizenId(number);
  return id.ok && id.value.slice(6, 10) < permitsBegin;
};

/** The ID numbers in a text, however they are typed. */
export const idNumbersIn = (text: string): readonly string[] =>
  [...text.matchAll(eighteen)].flatMap(([, number = '']) => (isIdNumber(number.replace(unparted, '')) ? [number] : []));

/** What no text may tell: an ID number. */
export const idNumberFault = (text: string): IdentifierFault | undefined =>
  idNumbersIn(text).length > 0 ? { code: 'ID_NUMBER', zh: '此处不得填写身份证号码', en: 'write no ID numbers here' } : undefined;

/** What a code or name may not hold even before it is brought into the form in which it is kept: characters that are broken, private or turn what is seen. */
export const foreignFault = (text: string): IdentifierFault | undefined => faultOf(text, foreign);

/** What a search may not hold: such characters and controls. */
export const searchFault = (text: string): IdentifierFault | undefined => faultOf(text, [...foreign, control]);

/** What no stored text may hold: such characters, controls and what is invisible, with their place. */
export const characterFault = (text: string): IdentifierFault | undefined => faultOf(text, [...foreign, ...hidden]);

/** What must not stand in a line of free text, a name or a code: such characters, and ID numbers. */
export const freeTextFault = (text: string): IdentifierFault | undefined => characterFault(text) ?? idNumberFault(text);

/** A text of several lines in the form in which it is kept: its lines end with a line feed, and nothing blank stands before or after them. */
export const tidyLines = (text: string): string => text.replaceAll('\r\n', '\n').trim();

/** The same for a text of several lines. */
export const linesFault = (text: string): IdentifierFault | undefined =>
  freeTextFault(text.replace(/\r?\n/gu, (end) => ' '.repeat(end.length)));
