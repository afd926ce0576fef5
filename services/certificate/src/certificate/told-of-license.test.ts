import { describe, expect, it } from 'vitest';
import { after } from '../../test/editions.ts';
import type { Certificate } from './certificate.ts';
import type { Standing } from './told.ts';
import { toldOfLicense } from './told-of-license.ts';

describe('K2 what events tell of a license', () => {
  it('K2 a license bears its principal and economic type, and the status it was issued with: another principal is another edition, a suspension is none', () => {
    const told = (own: object, standing: Standing = 'VALID') => {
      const data = { licenseId: 'license-1', uscc: '91530102MA6K00014A', number: '(云)JZ安许证字[2026]000001', validUntil: '2029-03-01' };
      const facts = {
        division: '530102',
        unitName: '昆明建工',
        unitAddress: '昆明市五华区1号',
        issuedOn: '2026-03-02',
        validFrom: '2026-03-02',
      };
      return (version: number) =>
        toldOfLicense({ recordversion: version, eventnumber: version }, { ...data, ...facts, status: standing as 'VALID', ...own });
    };
    const whole = { principal: '李强', economicType: '有限责任公司', issuedBy: '530000-JZ' };
    const [first] = after([told(whole)(1)]);
    expect(first?.faceValues).toMatchObject({ principal: '李强', economicType: '有限责任公司', statusAtIssue: '有效' });
    expect(after([told(whole)(1), told(whole, 'SUSPENDED')(2)]).map(({ edition }) => edition)).toEqual([1]);
    expect(after([told(whole)(1), told({ ...whole, principal: '王芳' })(2)]).map(({ edition }) => edition)).toEqual([2, 1]);
    const [from] = after([told(whole)(1)]) as [Certificate];
    const { statusAtIssue, ...without } = from.faceValues;
    const before = [{ ...from, faceValues: without }];
    expect(after([told(whole, 'SUSPENDED')(2)], before)[0]?.faceValues).not.toHaveProperty('statusAtIssue');
    expect(after([told(whole, 'SUSPENDED')(2), told(whole)(3)], before)[0]?.faceValues).toMatchObject({ statusAtIssue });
    const [old] = after([told({})(1)]);
    expect([old?.issuedBy, old?.faceValues['principal']]).toEqual(['530000-JZ', undefined]);
    expect(after([told({ issuedBy: '530100-JZ' })(1), told({})(2)]).map(({ issuedBy }) => issuedBy)).toEqual(['530100-JZ']);
  });
});
