import { ok, type Result } from '@anzhu/kernel';
import { canonicalCode } from './canonical.ts';
import { isRegistrationRegion } from './divisions.ts';
import { type IdentifierFault, refuse } from './fault.ts';
import { remainder } from './text.ts';

/** 统一社会信用代码 (GB 32100-2015): 18 capital characters whose parts and check digits agree. */
export type Uscc = string;

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organizationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Registering department and class of organization, with the later additions A (military) and N (village economy). */
const prefix = /^(?:[15][1239]|[2468A][19]|3[123459]|6[129]|7[129]|9[123]|N[1239]|Y1)/;

const faults = {
  USCC_LENGTH: { zh: '统一社会信用代码应为 18 位', en: 'A unified social credit code has 18 characters' },
  USCC_ALPHABET: {
    zh: '统一社会信用代码只含数字和大写字母，不含 I、O、S、V、Z',
    en: 'A unified social credit code has digits and capital letters except I, O, S, V, Z',
  },
  USCC_PREFIX: {
    zh: '统一社会信用代码第 1–2 位（登记管理部门、机构类别）有误',
    en: 'Characters 1–2 (registering department and class) of the unified social credit code are wrong',
  },
  USCC_DIVISION: {
    zh: '统一社会信用代码第 3–8 位（登记管理机关行政区划）有误',
    en: 'Characters 3–8 (division of the registering authority) of the unified social credit code are wrong',
  },
  USCC_ORGANIZATION_CHECK: {
    zh: '统一社会信用代码第 9–17 位（组织机构代码）的校验码有误',
    en: 'The check digit of characters 9–17 (organization code) of the unified social credit code is wrong',
  },
  USCC_CHECK: { zh: '统一社会信用代码第 18 位（校验码）有误', en: 'Character 18 (check digit) of the unified social credit code is wrong' },
} as const;

/** The check digit of the first eight characters of an organization code (GB 11714). */
export const organizationCheckDigit = (code: string): string => {
  const check =
    11 -
    remainder(
      [...code].map((character) => Number.parseInt(character, 36)),
      organizationWeights,
      11,
    );
  return check === 10 ? 'X' : String(check % 11);
};

/** The check digit of the first seventeen characters. */
export const usccCheckDigit = (code: string): string =>
  alphabet.charAt(
    (31 -
      remainder(
        [...code].map((character) => alphabet.indexOf(character)),
        weights,
        31,
      )) %
      31,
  );

/** Accepts a code in any case and width and gives it back in capitals, else says which part is wrong; a code of an abolished county passes. */
export const checkUscc = (text: string): Result<Uscc, IdentifierFault> => {
  const code = canonicalCode(text);
  if (code.length !== 18) return refuse(faults, 'USCC_LENGTH');
  if (![...code].every((character) => alphabet.includes(character))) return refuse(faults, 'USCC_ALPHABET');
  if (organizationCheckDigit(code.slice(8, 16)) !== code.charAt(16)) return refuse(faults, 'USCC_ORGANIZATION_CHECK');
  if (!prefix.test(code)) return refuse(faults, 'USCC_PREFIX');
  if (!isRegistrationRegion(code.slice(2, 8))) return refuse(faults, 'USCC_DIVISION');
  if (usccCheckDigit(code) !== code.charAt(17)) return refuse(faults, 'USCC_CHECK');
  return ok(code);
};
