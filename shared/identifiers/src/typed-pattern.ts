import type { Bilingual } from '@anzhu/kernel';
import { checkCitizenId } from './citizen-id.ts';
import { checkDivision } from './divisions.ts';
import type { NumberPart, NumberPattern } from './number-pattern.ts';
import { checkPhone } from './phone.ts';
import { checkPermitNumber, checkProjectCode } from './project-numbers.ts';
import { checkSpecialOperationNumber } from './special-operation.ts';
import { syntheticCitizenId, syntheticUscc } from './synthetic.ts';
import { checkUscc } from './uscc.ts';

/** How a number is typed: what a browser may refuse at once, and how it is written. */
export interface TypedFormat {
  /** Of ECMAScript, for the whole text. Accepts whatever the check accepts before it is brought into its canonical form. */
  readonly pattern: string;
  readonly help: Bilingual;
  /** A made-up one that the check accepts. */
  readonly example: string;
}

const wide = (character: string): string => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

const between = (from: string, until: string): string => `${escaped(from)}-${escaped(until)}`;

/** Blanks, which may stand anywhere. */
const blanks = '[\\s\\u3000]*';

/** One of the characters of ranges such as `0-9A-H`, in either width and either case, and the blanks behind it. */
const oneOf = (ranges: string): string => {
  const pairs = (ranges.match(/.-.|./g) ?? []).map((range) => [range.charAt(0), range.at(-1) ?? ''] as const);
  const cased = pairs.flatMap(([a, z]) =>
    /[A-Z]/.test(a) ? [[a, z] as const, [a.toLowerCase(), z.toLowerCase()] as const] : [[a, z] as const],
  );
  const classes = cased.flatMap(([a, z]) => [between(a, z), between(wide(a), wide(z))]);
  return `(?:[${classes.join('')}]${blanks})`;
};

const dash = `(?:[\\u002d\\uff0d\\u2010-\\u2015\\u2212]${blanks})`;
const digit = oneOf('0-9');
const capital = oneOf('A-Z');
const han = `(?:[\\u4e00-\\u9fff]${blanks})`;

/** What people type: Latin letters, digits and signs of either width, blanks, dashes, common Chinese characters. The star is left out: masked data sent back stand for what is stored. */
const common = '\\u0009-\\u0029\\u002b-\\u007e\\u00a0\\u2010-\\u2015\\u2212\\u3000\\u4e00-\\u9fff\\uff01-\\uff09\\uff0b-\\uff5e';

/** Exact over what people type; a text with any other character is left to the server, which knows all that Unicode holds equal. */
const typed = (pattern: string): string => `^(?:${blanks}(?:${pattern})|[\\s\\S]*[^${common}][\\s\\S]*)$`;

const formats: ReadonlyMap<unknown, TypedFormat> = new Map<unknown, TypedFormat>([
  [
    checkUscc,
    {
      pattern: typed(`${oneOf('0-9A-HJ-NP-RTUW-Y')}{18}`),
      help: { zh: '18位数字或大写字母(不含I、O、S、V、Z)', en: '18 digits or capital letters except I, O, S, V, Z' },
      example: syntheticUscc(1),
    },
  ],
  [
    checkCitizenId,
    {
      pattern: typed(`${oneOf('1-9')}${digit}{14}(?:${digit}{2}${oneOf('0-9X')})?`),
      help: { zh: '18位,末位为数字或X(旧号码为15位数字)', en: '18 characters, the last a digit or X (an old number has 15 digits)' },
      example: syntheticCitizenId(1),
    },
  ],
  [
    checkPhone,
    {
      pattern: typed(
        [
          `${oneOf('1')}${oneOf('3-9')}${digit}{9}`,
          `${oneOf('0')}${digit}{2,3}${dash}?${oneOf('2-9')}${digit}{6,7}(?:${dash}${digit}{1,6})?`,
        ].join('|'),
      ),
      help: {
        zh: '手机号码,或带区号的固定电话,如0871-6512345',
        en: 'A mobile number, or a landline with its area code, such as 0871-6512345',
      },
      example: '13800138000',
    },
  ],
  [
    checkDivision,
    {
      pattern: typed(`${oneOf('1-9')}${digit}{5}`),
      help: { zh: '6位行政区划代码', en: 'Division code of 6 digits' },
      example: '530102',
    },
  ],
  [
    checkProjectCode,
    {
      pattern: typed([4, 6, 2, 2, 6].map((count) => `${digit}{${count}}`).join(dash)),
      help: { zh: '五段数字,如2020-530102-47-03-012345', en: 'Five groups of digits, such as 2020-530102-47-03-012345' },
      example: '2020-530102-47-03-012345',
    },
  ],
  [
    checkSpecialOperationNumber,
    {
      pattern: typed(
        `${han}${capital}(?:${oneOf('0')}${oneOf('1-9')}|${oneOf('1')}${oneOf('01')})(?:${oneOf('1')}${oneOf('9')}|${oneOf('2')}${oneOf('0')})${digit}{8}`,
      ),
      help: {
        zh: '14位: 省简称、市字母、12位数字,其第1–2位为工种',
        en: '14 characters: province, city letter and 12 digits, of which the first two are the kind of work',
      },
      example: '云A082024000001',
    },
  ],
  [checkPermitNumber, { pattern: typed(`${digit}{18}`), help: { zh: '18位数字', en: '18 digits' }, example: '530102202001010101' }],
]);

const partTyped: Readonly<Record<NumberPart, (width: number) => string>> = {
  abbreviation: () => han,
  city: () => capital,
  county: () => capital,
  division: () => `${digit}{6}`,
  class: () => capital,
  year: () => `${digit}{4}`,
  serial: (width) => `${digit}{${width}}`,
};

const literal = (character: string): string => {
  if (character === '-') return dash;
  return /[!-~]/.test(character) ? oneOf(character) : `(?:${escaped(character)}${blanks})`;
};

const numberTyped = ({ template }: NumberPattern): string =>
  template
    .normalize('NFKC')
    .replace(/\{(\w+)(?::(\d))?\}|[\s\S]/gu, (one, part?: NumberPart, width?: string) =>
      part ? partTyped[part](Number(width)) : literal(one),
    );

/** How a number of one of these patterns is typed. */
export const numberFormat = (patterns: readonly NumberPattern[], example: string): TypedFormat => ({
  pattern: typed(patterns.map(numberTyped).join('|')),
  help: { zh: `如${example}`, en: `Such as ${example}` },
  example,
});

/** How what a check accepts is typed, where that is known. */
export const typedFormat = (check: unknown): TypedFormat | undefined => formats.get(check);
