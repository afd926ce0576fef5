import { describe, expect, it } from 'vitest';
import { authority, caseOf, license, paper, penalty, refusalOf, today, unit, uscc, when } from '../../test/cases.ts';
import { newLicenseReasons } from '../licensing/applicant.ts';
import { toldOfLicense } from '../work-safety-license/license-change.ts';
import { penalise } from '../work-safety-license/penalties.ts';
import type { WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import type { LicensePenaltyForm } from './license-penalty.form.ts';
import { penaltyOf, licensePenaltyProcess as process } from './license-penalty.ts';

const form: LicensePenaltyForm = {
  uscc,
  kind: 'SUSPENSION',
  ground: 'OTHER',
  start: '2026-03-10',
  end: '2026-06-10',
  reason: '发生较大事故',
};
const own = { applicant: authority, papers: [paper('PENALTY_MATERIAL')] };
const facts = { earlier: [], unit: unit(), license: license() };
const submit = { action: 'submit', role: 'DEPARTMENT_OFFICER', facts };
const approve = { action: 'approve', role: 'EXAMINER', facts, opinion: '同意' };
const reported = caseOf(process, form, { ...own, state: 'REPORTED' });
const examiner = { id: 'u', name: 'U', role: 'EXAMINER' };

describe('E11 a penalty that is decided after the last day of its license', () => {
  const { end: _, ...endless } = form;
  const suspending = { ...form, start: '2026-02-20' };
  const revoking: LicensePenaltyForm = { ...endless, kind: 'REVOCATION', start: '2026-02-20' };
  const lapsed = (over: Partial<WorkSafetyLicense> = {}) =>
    license({ validUntil: '2026-03-01', status: 'EXPIRED', reported: ['case-1'], ...over });
  const decided = (asked: LicensePenaltyForm, state: string, found = lapsed()) =>
    refusalOf(
      when(
        process,
        { ...caseOf(process, asked, { ...own, _id: 'case-1', state, outcome: { licenseId: 'L1' } }) },
        { ...(state === 'REPORTED' ? approve : submit), facts: { earlier: [], unit: unit(), license: found } },
      ),
    );

  it.each([
    ['a suspension', suspending],
    ['a revocation', revoking],
  ])('E11 E3 %s is approved, and its report keeps a new license waiting until then', (_what, asked) => {
    expect(newLicenseReasons({}, { facts: { unit: null, licenses: [lapsed()] }, today }).map(({ code }) => code)).toEqual([
      'PENALTY_PENDING',
    ]);
    expect(decided(asked, 'REPORTED')).toEqual([]);
    expect(decided(asked, 'REPORTED', lapsed({ reported: [] }))).toEqual(['LICENSE_EXPIRED']);
  });

  it('E11 returned for correction it is reported again, to begin on that day', () => {
    expect(decided(suspending, 'RETURNED')).toEqual([]);
    expect(decided({ ...revoking, start: today }, 'RETURNED')).toEqual([]);
    expect(decided({ ...revoking, start: '2026-03-03' }, 'RETURNED')).toEqual(['LICENSE_EXPIRED']);
  });

  it('E11 returned after that day it stays what it was reported as, and no suspension begins that never touches the license', () => {
    const returned = (asked: LicensePenaltyForm, found: WorkSafetyLicense) => {
      const outcome = { licenseId: 'L1', reportedKind: 'SUSPENSION' as const };
      return when(process, caseOf(process, asked, { ...own, _id: 'case-1', state: 'RETURNED', outcome }), {
        ...submit,
        facts: { earlier: [], unit: unit(), license: found },
      });
    };
    const running = license({ reported: ['case-1'] });
    expect(refusalOf(returned({ ...revoking, start: today }, lapsed()))).toEqual(['form.kind']);
    expect(refusalOf(returned({ ...suspending, start: today }, lapsed()))).toEqual(['LICENSE_EXPIRED']);
    expect(refusalOf(returned({ ...suspending, start: '2026-03-01' }, lapsed()))).toEqual([]);
    expect(returned({ ...revoking, start: today }, running)).toMatchObject({ value: { set: { outcome: { reportedKind: 'REVOCATION' } } } });
    expect(returned(suspending, lapsed())).toMatchObject({ value: { set: { outcome: { reportedKind: 'SUSPENSION' } } } });
    expect(
      refusalOf(
        when(process, caseOf(process, { ...suspending, start: today }, { ...own, _id: 'case-1', state: 'REPORTED' }), {
          ...approve,
          facts: { earlier: [], unit: unit(), license: lapsed() },
        }),
      ),
    ).toEqual(['LICENSE_EXPIRED']);
  });

  it('E11 it is judged as on the last day of the license: what was suspended then is revoked and not suspended again', () => {
    const suspended = lapsed({ suspension: penalty('SUSPENSION') });
    expect([decided(suspending, 'REPORTED', suspended), decided(revoking, 'REPORTED', suspended)]).toEqual([['LICENSE_SUSPENDED'], []]);
    expect(decided(revoking, 'REPORTED', lapsed({ status: 'CANCELLED', cancellation: { caseId: 'c', on: today, reason: '' } }))).toEqual([
      'LICENSE_CANCELLED',
    ]);
  });

  it.each([
    ['REVOKED', 'REVOKED_WITHIN_YEAR', revoking],
    ['EXPIRED', 'SUSPENSION_RUNNING', suspending],
  ])('E11 E3 decided, the license is %s and bars a new one by its own time: %s', (status, code, asked) => {
    const { set } = penalise(lapsed(), { penalty: penaltyOf({ ...reported, form: asked } as never), actor: examiner, today });
    const barring = { ...lapsed(), ...set, reported: [] };
    expect(barring.status).toBe(status);
    expect(toldOfLicense(barring)).toMatchObject(status === 'EXPIRED' ? { suspendedUntil: asked.end } : {});
    expect(newLicenseReasons({}, { facts: { unit: null, licenses: [barring] }, today }).map((reason) => reason.code)).toEqual([code]);
  });

  it('E11 one that was reported before licenses knew of it penalises no other license', () => {
    const old = { ...reported, outcome: { licenseId: 'L0' } };
    expect(refusalOf(when(process, old, approve))).toEqual(['OTHER_LICENSE']);
  });
});
