import { err, ok, type Result } from '@anzhu/kernel';
import { canonicalCode } from './canonical.ts';
import type { IdentifierFault } from './fault.ts';
import { type NumberPattern, parseNumber } from './number-pattern.ts';

/** Classes of 安全生产考核合格证书; certificates of before the class C was divided say C alone. */
export type SafetyCertificateClass = 'A' | 'B' | 'C' | 'C1' | 'C2' | 'C3';

const patternOf = (letters: SafetyCertificateClass): NumberPattern => ({ template: `{abbreviation}建安${letters}({year}){serial:7}` });

/** How the numbers of a class are written; of a divided class C with or without the digit. */
const written: Readonly<Record<SafetyCertificateClass, readonly NumberPattern[]>> = {
  A: [patternOf('A')],
  B: [patternOf('B')],
  C: [patternOf('C')],
  C1: [patternOf('C1'), patternOf('C')],
  C2: [patternOf('C2'), patternOf('C')],
  C3: [patternOf('C3'), patternOf('C')],
};

const formFault = (letters: SafetyCertificateClass): IdentifierFault => {
  const example = `云建安${letters}(2020)0000123`;
  return {
    code: 'SAFETY_CERTIFICATE_FORM',
    zh: `安全生产考核合格证书编号应如${example}`,
    en: `The number of a safety certificate is written like ${example}`,
  };
};

/** With the brackets of the one written form, of whatever kind they were. */
const inRoundBrackets = (text: string): string => canonicalCode(text).replace('[', '(').replace(']', ')');

/** Checks the number of a 安全生产考核合格证书 of a class and gives its one written form, whatever brackets and widths were typed. */
export const checkSafetyCertificateNumber = (letters: SafetyCertificateClass, text: string): Result<string, IdentifierFault> => {
  const read = written[letters].map((pattern) => parseNumber(pattern, inRoundBrackets(text)));
  const right = read.find((one) => one.ok);
  if (right?.ok) return ok(right.value.number);
  const [first] = read;
  const said = formFault(letters);
  if (!first || first.ok || first.error.code === 'NUMBER_LENGTH') return err(said);
  const { zh, en } = first.error;
  return err({ code: said.code, zh: `${zh},${said.zh}`, en: `${en}: ${said.en}` });
};
