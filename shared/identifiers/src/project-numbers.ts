import { isLocalDate, ok, type Result } from '@anzhu/kernel';
import { canonicalCode } from './canonical.ts';
import { isRegistrationRegion } from './divisions.ts';
import { type IdentifierFault, refuse } from './fault.ts';

const faults = {
  PROJECT_CODE_GROUPS: {
    zh: '项目代码应为五段数字，如 2020-530102-47-03-012345',
    en: 'A project code has five groups of digits, such as 2020-530102-47-03-012345',
  },
  PROJECT_CODE_TIME: {
    zh: '项目代码第一段应为年份（2020）或年月（2111）',
    en: 'The first group of a project code is a year (2020) or a year and month (2111)',
  },
  PERMIT_FORMAT: { zh: '施工许可证编号应为 18 位数字', en: 'A construction permit number has 18 digits' },
  PERMIT_DIVISION: {
    zh: '施工许可证编号第 1–6 位不是行政区划代码',
    en: 'Digits 1–6 of the construction permit number are no division code',
  },
  PERMIT_DATE: { zh: '施工许可证编号第 7–14 位不是有效日期', en: 'Digits 7–14 of the construction permit number are no date' },
  PERMIT_CLASS: {
    zh: '施工许可证编号末两位（类别）应为 01–19',
    en: 'The last two digits (class) of the construction permit number are 01–19',
  },
} as const;

const startsWithTime = (code: string): boolean => /^(?:(?:19|20)\d\d|\d\d(?:0[1-9]|1[0-2]))-/.test(code);

/** Checks the form of a 项目代码 of the old (year) and the new (year and month) style; the algorithm of its check digit is not public. */
export const checkProjectCode = (text: string): Result<string, IdentifierFault> => {
  const code = canonicalCode(text);
  if (!/^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/.test(code)) return refuse(faults, 'PROJECT_CODE_GROUPS');
  return startsWithTime(code) ? ok(code) : refuse(faults, 'PROJECT_CODE_TIME');
};

/** Checks a 施工许可证编号: division, date, serial and class. */
export const checkPermitNumber = (text: string): Result<string, IdentifierFault> => {
  const number = canonicalCode(text);
  if (!/^\d{18}$/.test(number)) return refuse(faults, 'PERMIT_FORMAT');
  if (!isRegistrationRegion(number.slice(0, 6))) return refuse(faults, 'PERMIT_DIVISION');
  if (!isLocalDate(number.slice(6, 14).replace(/^(.{4})(..)(..)$/, '$1-$2-$3'))) return refuse(faults, 'PERMIT_DATE');
  return /(?:0[1-9]|1\d)$/.test(number) ? ok(number) : refuse(faults, 'PERMIT_CLASS');
};
