import { subject } from '@anzhu/testing';
import { describe, expect, it } from 'vitest';
import type { Certificate } from './certificate.ts';
import { correctionFor, correctorOf, problemsOf } from './problem-remedies.ts';

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

  const holder = '91530102MA6K00014A';
  const owner = '91650100572536759H';
  const about = {
    subjectId: 's-1',
    number: '新BA-T202600001',
    holderUscc: holder,
    orgs: [holder, owner],
    craneId: 'crane-1',
    d6: '442000',
  };
  const unit = subject({ org: holder });
  const officer = subject({ org: '442000-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '442000', roles: ['EXAMINER'] });

  it.each([
    ['WORK_SAFETY_LICENSE', '530102', {}],
    ['CRANE_OWNERSHIP_FILING', '530102', { craneId: 'crane-1', cause: 'CORRECTION' }],
    ['CRANE_OWNERSHIP_FILING', '150102', { filingKind: 'REPLACEMENT', originalFilingNumber: about.number }],
    ['CRANE_USE_REGISTRATION', '652301', { registrationId: 's-1' }],
  ] as const)('K4 C15 E5 the holder of %s in %s begins its correction with the record named, and nobody else', (kind, division, begins) => {
    const [{ remedy = null } = {}] = coding({ kind, division });
    const correction = correctionFor(remedy, { ...about, kind, division }, unit);
    expect(correction?.process).toBe(remedy?.process);
    expect(Object.fromEntries(correction?.prefill.map(({ path, value }) => [path, value]) ?? [])).toEqual(begins);
    for (const other of [officer, subject({ org: owner })]) expect(correctionFor(remedy, { ...about, kind, division }, other)).toBeNull();
  });

  it('K4 C15 where the authority tags first it is the authority’s; a machine that no event has told is not named', () => {
    const tagged = { ...about, kind: 'CRANE_OWNERSHIP_FILING', division: '442000' } as const;
    const [{ remedy = null } = {}] = coding(tagged);
    expect(correctionFor(remedy, tagged, unit)).toBeNull();
    expect(correctionFor(remedy, tagged, officer)?.prefill).toEqual([
      { path: 'kind', value: 'TAG' },
      { path: 'filingNumbers', value: about.number },
    ]);
    const { craneId: _, ...untold } = { ...tagged, division: '530102' };
    const [reissue] = coding(untold);
    expect(correctionFor(reissue?.remedy ?? null, untold, unit)?.prefill).toEqual([{ path: 'cause', value: 'CORRECTION' }]);
    expect(correctionFor(null, tagged, unit)).toBeNull();
  });

  it.each(['WRONG_NUMBER', 'NO_NUMBER', 'WRONG_CERTIFICATE_NUMBER', 'NUMBER_TAKEN'])(
    'K4 of %s it is the authority that asks the platform',
    (code) => {
      expect(coding({}, code)).toMatchObject([{ remedy: null, next: { zh: expect.stringMatching(/^由发证机关与赋码平台核对.*待办/) } }]);
    },
  );

  it('K4 K7 of a number that our font cannot draw, right as it may be, both ways are told: the font, and the platform where it is wrong', () => {
    const next = {
      zh: expect.stringMatching(/用字无误的.*补充字库.*有误的.*赋码平台.*待办/),
      en: expect.stringMatching(/font.*platform.*Waiting/),
    };
    expect(coding({}, 'NUMBER_NOT_SHOWN')).toMatchObject([{ remedy: null, isOffices: true, next }]);
  });

  it('K3 K6 K7 a seal, a collection and files are the authority’s, and it is said where they wait', () => {
    const of = (step: 'SEAL' | 'COLLECT') => troubled({ problem: { step, reasons: [reason('X')] } });
    const all = [...of('SEAL'), ...of('COLLECT'), ...troubled({ paperReasons: [reason('UNDRAWABLE', 'holder')] })];
    expect(all.map(({ remedy }) => remedy)).toEqual([null, null, null]);
    for (const { next } of all) expect(next).toEqual({ zh: expect.stringMatching(/发证机关.*待办/), en: expect.stringMatching(/Waiting/) });
  });

  it('C1 K4 what tells a machine is corrected by no re-issue: the owner is led to file it anew, and no user instead of the owner', () => {
    const of = (kind: Certificate['kind'], division: string, field: string) => {
      const [problem] = troubled({ kind, division, problem: { step: 'CODE', reasons: [reason('DATA', field)] } });
      return [problem?.remedy ?? null, correctionFor(problem?.remedy ?? null, { ...about, kind, division }, unit)?.prefill] as const;
    };
    const [refiled, begins] = of('CRANE_OWNERSHIP_FILING', '530102', 'serialNumber');
    expect(refiled?.process).toBe('equipment.filing-cancellation');
    expect(begins).toEqual([
      { path: 'craneId', value: 'crane-1' },
      { path: 'cause', value: 'OTHER' },
    ]);
    const [ofUse, beginsUse] = of('CRANE_USE_REGISTRATION', '652301', 'serialNumber');
    expect([ofUse?.process, beginsUse]).toEqual(['equipment.filing-cancellation', undefined]);
    const registration = { ...about, kind: 'CRANE_USE_REGISTRATION', division: '652301' } as const;
    expect(correctionFor(ofUse, registration, subject({ org: owner }))?.prefill).toEqual(begins);
    expect(correctorOf({ remedy: ofUse }, { holderUscc: holder, orgs: [holder] })).toBe(holder);
    expect(of('CRANE_OWNERSHIP_FILING', '150102', 'category')[0]?.process).toBe('equipment.ownership-filing');
    expect(of('WORK_SAFETY_LICENSE', '530102', 'validUntil')).toEqual([null, undefined]);
  });

  it('K7 of a character that no font has both are told: the holder, and the office where it is right as it is', () => {
    expect(coding({}, 'UNDRAWABLE')).toMatchObject([{ remedy: { process: 'equipment.certificate-reissue' }, isOffices: true }]);
    expect(coding({}, 'TOO_LONG')).toMatchObject([{ isOffices: false }]);
  });

  it.each(['MISSING', 'TOO_LONG', 'UNDRAWABLE'])(
    'K4 of %s in what is given with the issue nobody asks a platform that has not seen it',
    (code) => {
      const [problem] = troubled({ problem: { step: 'CODE', reasons: [reason(code, 'number')] } });
      expect(problem).toMatchObject({
        remedy: null,
        isOffices: true,
        next: { zh: expect.stringMatching(/发证机关核对.*平台管理员.*待办/) },
      });
      expect(problem?.next).not.toMatchObject({ zh: expect.stringContaining('与赋码平台核对') });
      expect(problem?.next.zh.includes('补充字库')).toBe(code === 'UNDRAWABLE');
    },
  );

  it.each([
    ['MISSING', 'equipment.certificate-reissue'],
    ['TOO_LONG', undefined],
    ['UNDRAWABLE', undefined],
    ['DATA', undefined],
  ])('K4 who issued it is brought by the next approval where it lacks (%s), and is the office’s otherwise', (code, process) => {
    const [problem] = troubled({ division: '530102', problem: { step: 'CODE', reasons: [reason(code, 'issuedBy')] } });
    expect(problem?.remedy?.process).toBe(process);
  });

  it('K4 without a problem there is nothing to do', () => {
    expect(troubled({})).toEqual([]);
  });
});
