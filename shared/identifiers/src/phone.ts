import { ok, type Result } from '@anzhu/kernel';
import { canonicalCode } from './canonical.ts';
import { type IdentifierFault, refuse } from './fault.ts';

const mobile = /^1[3-9]\d{9}$/;
const landline = /^0\d{2,3}-?[2-9]\d{6,7}(?:-\d{1,6})?$/;

const faults = {
  MOBILE_FORMAT: { zh: '手机号码应为 11 位数字，以 13–19 开头', en: 'A mobile number has 11 digits and begins with 13–19' },
  PHONE_FORMAT: {
    zh: '联系电话应为手机号码或带区号的固定电话，如 0871-6512345',
    en: 'A telephone number is a mobile number or a landline with its area code, such as 0871-6512345',
  },
} as const;

export const checkMobile = (text: string): Result<string, IdentifierFault> => {
  const number = canonicalCode(text);
  return mobile.test(number) ? ok(number) : refuse(faults, 'MOBILE_FORMAT');
};

/** Accepts a mobile number or a landline with area code. */
export const checkPhone = (text: string): Result<string, IdentifierFault> => {
  const number = canonicalCode(text);
  return mobile.test(number) || landline.test(number) ? ok(number) : refuse(faults, 'PHONE_FORMAT');
};

/** The number as it may be shown: its last four digits, of every number behind as many stars. */
export const maskPhone = (number: string): string => `${'*'.repeat(7)}${number.slice(-4)}`;
