import { describe, expect, it } from 'vitest';
import { checkSafetyCertificateNumber } from './safety-certificate.ts';

const read = (letters: Parameters<typeof checkSafetyCertificateNumber>[0], text: string) => {
  const checked = checkSafetyCertificateNumber(letters, text);
  return checked.ok ? checked.value : checked.error;
};

describe('P7 the number of a safety certificate', () => {
  it.each([
    ['A', '云建安A(2020)0000123', '云建安A(2020)0000123'],
    ['A', ' 云 建安ａ（2020）0000123', '云建安A(2020)0000123'],
    ['B', '云建安b〔2021〕0000123', '云建安B(2021)0000123'],
    ['C1', '云建安C1[2022]0000123', '云建安C1(2022)0000123'],
    ['C3', '云建安C(2009)0000123', '云建安C(2009)0000123'],
  ] as const)('P7 of class %s is kept in one form: %s', (letters, typed, kept) => {
    expect(read(letters, typed)).toBe(kept);
  });

  it.each([
    ['B', '云建安A(2020)0000123', /“A”应为“建安B|建安A.*应为/u],
    ['C1', '云建安C2(2020)0000123', /建安C2.*应为“建安C1/u],
    ['A', '某建安A(2020)0000123', /省简称“某”有误/u],
    ['A', '云建安A(20)0000123', /^安全生产考核合格证书编号应如云建安A\(2020\)0000123$/u],
    ['A', '云建安A(2020)0000000', /流水号/u],
  ] as const)('P7 of class %s is refused, with what is wrong: %s', (letters, typed, said) => {
    expect(read(letters, typed)).toMatchObject({ code: 'SAFETY_CERTIFICATE_FORM', zh: expect.stringMatching(said) });
  });
});
