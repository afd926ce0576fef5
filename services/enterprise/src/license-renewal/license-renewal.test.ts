import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, license, paper, refusalOf, revokedLicense, suspendedLicense, unit, when } from '../../test/cases.ts';
import type { ApplicantFacts } from '../licensing/applicant.ts';
import { licenseRenewalProcess as process } from './license-renewal.ts';

const form = {
  ...{
    legalRepresentative: '李强',
    legalRepresentativeIdNumber: { sealed: 's', ref: 'r', masked: 'm' },
    principal: '李强',
    contactName: '王芳',
  },
  ...{ contactPhone: { sealed: 'p', ref: 'p', masked: '*******0000' }, hadFatalAccident: false },
};
const papers = ['RENEWAL_APPLICATION', 'WORK_SAFETY_LICENSE', 'ACCIDENT_STATEMENT', 'SAFETY_CONDITIONS'].map(paper);
const staff = { a: 1, b: 1, c: 1, specialWorkers: 1 };
const ending = (validUntil: string, own: object = {}) => license({ validUntil, ...own });
const factsOf = (licenses: ApplicantFacts['licenses']): ApplicantFacts => ({ unit: unit(), licenses, staff, representative: null });
const drafted = (own: object = {}) => caseOf(process, form, { papers, ...own });
const submit = (licenses: ApplicantFacts['licenses'], own: object = {}) =>
  when(process, drafted(own), { action: 'submit', role: 'UNIT_CLERK', facts: factsOf(licenses) });
const bound = { licenseId: 'L1', renewedFrom: '2026-02-20', appliedOn: '2026-02-10' };
const approve = (licenses: ApplicantFacts['licenses'], outcome: object = bound) =>
  when(process, drafted({ state: 'ACCEPTED', outcome }), {
    action: 'approve',
    role: 'EXAMINER',
    opinion: '合格',
    facts: factsOf(licenses),
  });
const issue = (licenses: ApplicantFacts['licenses'], outcome: object = bound) =>
  when(process, drafted({ state: 'PASSED', outcome }), { action: 'issue', role: 'SYSTEM', facts: factsOf(licenses) });

describe('renewal of a license (E4)', () => {
  it('E4 the unit applies within three months before the end, is bound to its license and its period, and passes into its batch', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    const submitted = submit([ending('2026-06-02')]);
    expect(submitted).toMatchObject({
      value: {
        set: { state: 'SUBMITTED', outcome: { licenseId: 'L1', renewedFrom: '2026-06-02', appliedOn: '2026-03-02', certificatesA: 1 } },
      },
    });
    expect(approve([ending('2026-06-02')], { ...bound, renewedFrom: '2026-06-02' })).toMatchObject({ value: { set: { state: 'PASSED' } } });
  });

  it.each([
    ['a day before three months', ending('2026-06-03'), ['TOO_EARLY']],
    ['on the first of three months', ending('2026-06-02'), []],
    ['on the last day', ending('2026-03-02'), []],
    ['a day after', ending('2026-03-01'), ['LICENSE_EXPIRED']],
    ['400 days after', ending('2025-01-26'), ['LICENSE_EXPIRED']],
    ['while it is suspended', suspendedLicense({ validUntil: '2026-06-02' }), ['LICENSE_SUSPENDED']],
    ['after it was revoked', revokedLicense({ validUntil: '2026-06-02' }), ['LICENSE_REVOKED']],
  ] as const)('cases 20 E4 asked for %s', (_, found, codes) => {
    expect(refusalOf(submit([found]))).toEqual(codes);
  });

  it('E4 a refusal says what to do instead', () => {
    const refused = submit([ending('2026-03-01')]);
    expect(refused).toMatchObject({ error: { reasons: [{ remedy: { process: 'enterprise.license-application' } }] } });
    expect(submit([suspendedLicense()])).toMatchObject({ error: { reasons: [{ remedy: { process: 'enterprise.license-return' } }] } });
    expect(refusalOf(submit([]))).toEqual(['LICENSE_UNKNOWN']);
  });

  it('E4 what was applied for in time is corrected and decided also after the last day, and continues the old period', () => {
    const lapsed = [ending('2026-02-20')];
    const returned = { state: 'RETURNED', outcome: bound, submittedAt: new Date('2026-02-10T02:00:00Z') };
    expect(submit(lapsed, returned)).toMatchObject({ value: { set: { outcome: { appliedOn: '2026-02-10', renewedFrom: '2026-02-20' } } } });
    expect(approve(lapsed).ok).toBe(true);
    expect(issue(lapsed)).toMatchObject({ value: { set: { state: 'ISSUED', outcome: { renewedUntil: '2029-02-20' } } } });
    expect(refusalOf(approve(lapsed, { ...bound, appliedOn: '2026-02-21' }))).toEqual(['LICENSE_EXPIRED']);
  });

  it('cases 20 E4 a period that would be over already is refused, and one that was continued by another renewal', () => {
    const long = { licenseId: 'L1', renewedFrom: '2023-02-20', appliedOn: '2023-02-10' };
    expect(refusalOf(approve([ending('2023-02-20')], long))).toEqual(['PERIOD_OVER']);
    expect(refusalOf(approve([ending('2029-02-20')]))).toEqual(['PERIOD_CHANGED']);
  });

  it('cases 21 E4 suspended since the submission it does not pass; passed, it is extended and stays suspended; revoked, nothing revives it', () => {
    const suspended = [suspendedLicense({ validUntil: '2026-06-02' })];
    const outcome = { ...bound, renewedFrom: '2026-06-02' };
    expect(refusalOf(approve(suspended, outcome))).toEqual(['LICENSE_SUSPENDED']);
    expect(issue(suspended, outcome).ok).toBe(true);
    expect(refusalOf(issue([revokedLicense({ validUntil: '2026-06-02' })], outcome))).toEqual(['LICENSE_REVOKED']);
  });

  it.each([
    ['UNIT_MERGED', { successor: '91530102MA6K00014A' }],
    ['UNIT_BLACKLISTED', { blacklistedFor: '转包' }],
  ] as const)('E4 E15 nothing is extended of a unit that is barred with %s meanwhile', (code, own) => {
    const known = { ...factsOf([ending('2026-02-20')]), unit: unit(own) };
    const passed = drafted({ state: 'PASSED', outcome: bound });
    expect(refusalOf(when(process, passed, { action: 'issue', role: 'SYSTEM', facts: known }))).toEqual([code]);
  });

  it('E4 is bound to its own license, whatever else the unit has by then', () => {
    const other = license({ _id: 'L2', issuedOn: '2026-02-25', validUntil: '2029-02-24' });
    expect(issue([ending('2026-02-20'), other])).toMatchObject({ value: { set: { outcome: { renewedUntil: '2029-02-20' } } } });
  });
});
