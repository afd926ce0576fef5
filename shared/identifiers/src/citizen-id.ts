import { isLocalDate, type LocalDate, ok, type Result } from '@anzhu/kernel';
import { canonicalCode } from './canonical.ts';
import { isDivision } from './divisions.ts';
import { type IdentifierFault, refuse } from './fault.ts';
import { remainder } from './text.ts';

/** 公民身份号码 (GB 11643-1999), also of residence permits (81, 82, 83) and foreigners' permanent residence cards (9): 18 characters; one of 15 (GB 11643-1989) is kept as the 18 it became. */
export type CitizenId = string;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const faults = {
  CITIZEN_ID_LENGTH: {
    zh: '身份证号码应为 18 位（旧号码为 15 位数字）',
    en: 'An identity number has 18 characters (an old one 15 digits)',
  },
  CITIZEN_ID_ALPHABET: {
    zh: '身份证号码前 17 位应为数字且不以 0 开头，末位为数字或 X',
    en: 'An identity number has 17 digits, the first not 0, and then a digit or X',
  },
  CITIZEN_ID_PROVINCE: {
    zh: '身份证号码前 2 位（以 9 开头的为第 2–3 位）不是省级行政区划代码',
    en: 'The first two digits of the identity number (behind a leading 9 the second and third) are no province',
  },
  CITIZEN_ID_DATE: { zh: '身份证号码第 7–14 位不是有效的出生日期', en: 'Digits 7–14 of the identity number are no date of birth' },
  CITIZEN_ID_FUTURE: { zh: '身份证号码中的出生日期晚于今天', en: 'The date of birth in the identity number is in the future' },
  CITIZEN_ID_CHECK: { zh: '身份证号码末位（校验码）有误', en: 'The last character (check digit) of the identity number is wrong' },
} as const;

/** The check digit of the first seventeen digits. */
export const citizenIdCheckDigit = (digits: string): string => '10X98765432'.charAt(remainder([...digits].map(Number), weights, 11));

/** Of residents of Taiwan in residence permits. */
const taiwanResidents = '83';

/** Where a number was given: first two digits, of a foreigner's card those behind the 9. */
const isOfProvince = (id: string): boolean => {
  const province = id.startsWith('9') ? id.slice(1, 3) : id.slice(0, 2);
  return province === taiwanResidents || isDivision(`${province}0000`);
};

const birthDate = (id: string): LocalDate => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;

/** Numbers of 15 digits whose serial is one of these are of people who were a hundred years old. */
const centenarians = /99[6-9]$/;

/** The one form of an identity number, so that a person has one whichever it is written in: canonical, and one of 15 digits as the 18 it became. */
export const canonicalCitizenId = (text: string): string => {
  const id = canonicalCode(text);
  if (!/^[1-9]\d{14}$/.test(id)) return id;
  const digits = `${id.slice(0, 6)}${centenarians.test(id) ? '18' : '19'}${id.slice(6)}`;
  return digits + citizenIdCheckDigit(digits);
};

/** Accepts a number in any width and case and gives it back normalized, else says which part is wrong; the first six digits may be of an abolished division. Without `today` a birth in the future is not noticed. */
export const checkCitizenId = (text: string, today?: LocalDate): Result<CitizenId, IdentifierFault> => {
  const id = canonicalCitizenId(text);
  if (id.length !== 18) return refuse(faults, 'CITIZEN_ID_LENGTH');
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return refuse(faults, 'CITIZEN_ID_ALPHABET');
  if (!isOfProvince(id)) return refuse(faults, 'CITIZEN_ID_PROVINCE');
  if (!isLocalDate(birthDate(id)) || birthDate(id) < '1800-01-01') return refuse(faults, 'CITIZEN_ID_DATE');
  if (today !== undefined && birthDate(id) > today) return refuse(faults, 'CITIZEN_ID_FUTURE');
  if (citizenIdCheckDigit(id) !== id.charAt(17)) return refuse(faults, 'CITIZEN_ID_CHECK');
  return ok(id);
};

/** The number as it may be shown: its province and its last two characters; of a foreigner's card the 9 and the first digit of its province, so that no mask shows more than four characters. */
export const maskCitizenId = (id: CitizenId): string => `${id.slice(0, 2)}${'*'.repeat(14)}${id.slice(-2)}`;
