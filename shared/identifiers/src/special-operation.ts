import { type Bilingual, ok, type Result } from '@anzhu/kernel';
import { canonicalCode } from './canonical.ts';
import { isProvinceAbbreviation } from './division-letters.ts';
import { type IdentifierFault, refuse } from './fault.ts';

/** 工种: the kinds of special operation in construction by the code in the certificate number. */
export const specialOperations = {
  '01': { zh: '建筑电工', en: 'Electrician' },
  '02': { zh: '建筑架子工（普通脚手架）', en: 'Scaffolder (ordinary)' },
  '03': { zh: '建筑架子工（附着升降脚手架）', en: 'Scaffolder (attached lifting)' },
  '04': { zh: '建筑起重信号司索工', en: 'Crane signaller and slinger' },
  '05': { zh: '建筑起重机械司机（塔式起重机）', en: 'Operator (tower crane)' },
  '06': { zh: '建筑起重机械司机（施工升降机）', en: 'Operator (construction hoist)' },
  '07': { zh: '建筑起重机械司机（物料提升机）', en: 'Operator (material hoist)' },
  '08': { zh: '建筑起重机械安装拆卸工（塔式起重机）', en: 'Installer (tower crane)' },
  '09': { zh: '建筑起重机械安装拆卸工（施工升降机）', en: 'Installer (construction hoist)' },
  '10': { zh: '建筑起重机械安装拆卸工（物料提升机）', en: 'Installer (material hoist)' },
  '11': { zh: '高处作业吊篮安装拆卸工', en: 'Installer (suspended platform)' },
} as const satisfies Record<string, Bilingual>;

export type SpecialOperation = keyof typeof specialOperations;

export interface SpecialOperationNumber {
  readonly number: string;
  readonly operation: SpecialOperation;
}

const faults = {
  SPECIAL_OPERATION_FORMAT: {
    zh: '特种作业操作资格证编号应为 14 位：省简称、市字母、12 位数字，如 晋A012008000001',
    en: 'A special operation certificate number has 14 characters: province, city letter and 12 digits, such as 晋A012008000001',
  },
  SPECIAL_OPERATION_PROVINCE: {
    zh: '特种作业操作资格证编号首位不是省级行政区简称',
    en: 'The first character of the special operation certificate number is no province',
  },
  SPECIAL_OPERATION_WORK_CODE: {
    zh: '特种作业操作资格证编号第 3–4 位（工种）应为 01–11',
    en: 'Characters 3–4 (kind of work) of the special operation certificate number are 01–11',
  },
  SPECIAL_OPERATION_YEAR: {
    zh: '特种作业操作资格证编号第 5–8 位不是年份',
    en: 'Characters 5–8 of the special operation certificate number are no year',
  },
} as const;

const isSpecialOperation = (code: string): code is SpecialOperation => Object.hasOwn(specialOperations, code);

/** Checks a 特种作业操作资格证编号 and tells the kind of work it is for. */
export const checkSpecialOperationNumber = (text: string): Result<SpecialOperationNumber, IdentifierFault> => {
  const number = canonicalCode(text);
  const operation = number.slice(2, 4);
  if (!/^\p{Script=Han}[A-Z]\d{12}$/u.test(number)) return refuse(faults, 'SPECIAL_OPERATION_FORMAT');
  if (!isProvinceAbbreviation(number.charAt(0))) return refuse(faults, 'SPECIAL_OPERATION_PROVINCE');
  if (!isSpecialOperation(operation)) return refuse(faults, 'SPECIAL_OPERATION_WORK_CODE');
  if (!/^(?:19|20)/.test(number.slice(4))) return refuse(faults, 'SPECIAL_OPERATION_YEAR');
  return ok({ number, operation });
};
