import { describe, expect, it } from 'vitest';
import type { Certificate } from './certificate.ts';
import { problemsOf } from './problem-remedies.ts';

const reason = (code: string, field: string | null = null) => ({ code, field, zh: '有误', en: 'wrong' });
const troubled = (own: Partial<Certificate>) =>
  problemsOf({ kind: 'CRANE_OWNERSHIP_FILING', division: '652301', problem: null, paperReasons: [], ...own });
const coding = (own: Partial<Certificate>, code = 'DATA') =>
  troubled({ problem: { step: 'CODE', reasons: [reason(code, 'model')] }, ...own });

describe('K4 what is done about a certificate that was not made', () => {
  it.each([
    ['WORK_SAFETY_LICENSE', '530102', 'enterprise.license-change', 'submit', '持证单位'],
    ['CRANE_OWNERSHIP_FILING', '530102', 'equipment.certificate-reissue', 'submit', '产权单位'],
    ['CRANE_OWNERSHIP_FILING', '150102', 'equipment.ownership-filing', 'submit', '产权单位'],
    ['CRANE_OWNERSHIP_FILING', '442000', 'equipment.reissue-tagging', 'record', '主管部门'],
    ['CRANE_USE_REGISTRATION', '652301', 'equipment.use-correction', 'submit', '使用单位'],
  ] as const)('K4 C15 E5 the face of %s in %s is corrected by a process', (kind, division, process, action, who) => {
    const [problem] = coding({ kind, division });
    expect(problem).toMatchObject({ code: 'DATA', field: 'model', label: { zh: '有误' }, remedy: { process, action } });
    expect(problem?.next.zh).toContain(who);
  });

  it.each(['WRONG_NUMBER', 'NO_NUMBER', 'NUMBER_TAKEN'])('K4 of %s it is the authority that asks the platform', (code) => {
    expect(coding({}, code)).toMatchObject([{ remedy: null, next: { zh: expect.stringMatching(/^由发证机关与赋码平台核对.*待办/) } }]);
  });

  it('K3 K6 K7 a seal, a collection and files are the authority’s, and it is said where they wait', () => {
    const of = (step: 'SEAL' | 'COLLECT') => troubled({ problem: { step, reasons: [reason('X')] } });
    const all = [...of('SEAL'), ...of('COLLECT'), ...troubled({ paperReasons: [reason('UNDRAWABLE', 'holder')] })];
    expect(all.map(({ remedy }) => remedy)).toEqual([null, null, null]);
    for (const { next } of all) expect(next).toEqual({ zh: expect.stringMatching(/发证机关.*待办/), en: expect.stringMatching(/WAITING/) });
  });

  it('K4 without a problem there is nothing to do', () => {
    expect(troubled({})).toEqual([]);
  });
});
