import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalCode } from './canonical.ts';
import { checkCitizenId } from './citizen-id.ts';
import { checkDivision } from './divisions.ts';
import { parseNumber } from './number-pattern.ts';
import { checkPhone } from './phone.ts';
import { checkPermitNumber, checkProjectCode } from './project-numbers.ts';
import { checkSpecialOperationNumber } from './special-operation.ts';
import { syntheticCitizenId, syntheticUscc } from './synthetic.ts';
import { numberFormat, typedFormat } from './typed-pattern.ts';
import { checkUscc } from './uscc.ts';

const license = { template: '({abbreviation})JZ安许证字[{year}]{serial:6}' };
const filing = { template: '{abbreviation}{city}{county}-{class}{year}{serial:5}' };

const checkLicense = (text: string) => parseNumber(license, text);
const checkFiling = (text: string) => parseNumber(filing, text);

/** Formats of numbers that jurisdictions write by patterns, as those of the other checks. */
const formatOf = (check: unknown) => {
  if (check === checkLicense) return numberFormat([license], '(皖)JZ安许证字[2024]000001');
  return check === checkFiling ? numberFormat([filing], '桂AA-T202500001') : typedFormat(check);
};

/** Each check, a right value, and its shape in the canonical form. */
const shapes = [
  ['USCC', checkUscc, syntheticUscc(7), /^[0-9A-HJ-NP-RTUW-Y]{18}$/],
  ['ID number', checkCitizenId, syntheticCitizenId(7), /^[1-9]\d{14}(?:\d\d[\dX])?$/],
  ['old ID number', checkCitizenId, '530102900307101', /^[1-9]\d{14}(?:\d\d[\dX])?$/],
  ['telephone', checkPhone, '13800138000', /^(?:1[3-9]\d{9}|0\d{2,3}-?[2-9]\d{6,7}(?:-\d{1,6})?)$/],
  ['landline', checkPhone, '0871-6512345-12', /^(?:1[3-9]\d{9}|0\d{2,3}-?[2-9]\d{6,7}(?:-\d{1,6})?)$/],
  ['division', checkDivision, '530102', /^[1-9]\d{5}$/],
  ['project code', checkProjectCode, '2020-530102-47-03-012345', /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/],
  ['permit', checkPermitNumber, '530102202001010101', /^\d{18}$/],
  ['special operation', checkSpecialOperationNumber, '云A082024000001', /^[\u4e00-\u9fff][A-Z](?:0[1-9]|1[01])(?:19|20)\d{8}$/],
  ['license', checkLicense, '(云)JZ安许证字[2024]000012', /^\([\u4e00-\u9fff]\)JZ安许证字\[\d{4}\]\d{6}$/],
  ['filing', checkFiling, '桂AA-T202500001', /^[\u4e00-\u9fff][A-Z]{2}-[A-Z]\d{9}$/],
] as const;

const patternOf = (check: unknown): RegExp => new RegExp(formatOf(check)?.pattern ?? '(?!)', 'v');

const wide = (text: string): string =>
  [...text].map((one) => (/[!-~]/.test(one) ? String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0) : one)).join('');

/** Ways in which people and programs write the same number. */
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['in small letters', (text) => text.toLowerCase()],
  ['in full width', wide],
  ['with blanks', (text) => `\u3000 ${[...text].join(' ')}\t`],
  ['with another dash', (text) => text.replaceAll('-', '—').replaceAll('—', '\u2013')],
  ['with what is invisible', (text) => [...text].join('\u200b')],
  ['in mathematical digits', (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)))],
  ['in circled digits', (text) => text.replace(/[1-9]/g, (digit) => String.fromCodePoint(0x245f + Number(digit)))],
];

const letters = [...'0123456789AXIOxio０９ＡＸｘ- \u3000－–中()[]JZjz'];

describe('what a browser may refuse of a number', () => {
  it.each(shapes.flatMap(([what, check, right]) => ways.map(([way, write]) => [what, way, check, write(right)] as const)))(
    'X13 is no %s %s, which the server accepts',
    (_what, _way, check, typed) => {
      expect(check(canonicalCode(typed)).ok).toBe(true);
      expect(patternOf(check).test(typed)).toBe(true);
    },
  );

  it.each(shapes)('X13 is exactly what has not the shape of a %s, over what people type', (_what, check, right, shape) => {
    const edited = fc
      .tuple(fc.nat(right.length), fc.nat(2), fc.array(fc.constantFrom(...letters), { maxLength: 2 }))
      .map(([at, cut, more]) => right.slice(0, at) + more.join('') + right.slice(at + cut));
    const typed = fc.oneof(
      edited,
      fc.array(fc.constantFrom(...letters), { maxLength: 24 }).map((all) => all.join('')),
    );
    fc.assert(fc.property(typed, (text) => patternOf(check).test(text) === shape.test(canonicalCode(text))));
  });

  it.each(shapes)('X13 is never a %s of any characters that the server accepts', (_what, check) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => !check(canonicalCode(text)).ok || patternOf(check).test(text)),
    );
  });

  it.each(shapes)('X14 is no %s that is masked: sent back it stands for what is stored', (_what, check, right) => {
    expect(patternOf(check).test(`${right.slice(0, 2)}****${right.slice(-2)}`)).toBe(true);
  });

  it.each(shapes)('X13 says of a %s how it is written, by an example too, and compiles in every mode of the browsers', (_what, check) => {
    const { pattern = '', help, example = '' } = formatOf(check) ?? {};
    expect([help?.zh, help?.en].every(Boolean)).toBe(true);
    expect([check(example).ok, new RegExp(pattern, 'u').test(example)]).toEqual([true, true]);
    expect(['', 'u', 'v'].map((mode) => new RegExp(pattern, mode).test(''))).toEqual([false, false, false]);
  });
});
