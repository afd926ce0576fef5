import { describe, expect, it } from 'vitest';
import { caseOf, license, paper, penalty, refusalOf, revokedLicense, suspendedLicense, today, unit, uscc, when } from '../../test/cases.ts';
import { emergencyDrillProcess } from '../emergency-drill/emergency-drill.ts';
import type { EmergencyPlan } from '../emergency-plan/emergency-plan.ts';
import { extensionReasons, renewalReasons } from '../license-renewal/renewal-rules.ts';
import { newLicenseReasons } from './applicant.ts';
import { withRemedies } from './remedies.ts';
import { representativeFaults, representativeNotes, reviewedRefs } from './representative.ts';

const cancellation = { caseId: 'c', on: '2026-02-10', reason: '停业' };
const givenUp = (end: string) => suspendedLicense({ status: 'CANCELLED', cancellation, suspension: penalty('SUSPENSION', { end }) });

describe('E3 why a unit may not have a new license', () => {
  it.each([
    ['one in force', license(), '有效', 'is valid'],
    ['one that is suspended', suspendedLicense(), '已被暂扣', 'is suspended'],
    [
      'one revoked within the year',
      revokedLicense({ revocation: penalty('REVOCATION', { start: '2025-03-03' }) }),
      '已于2025-03-03被吊销: 2026-03-03起方可申请',
      'was revoked on 2025-03-03: apply from 2026-03-03 on',
    ],
    [
      'one given up while it was suspended',
      givenUp(today),
      `失效时处于暂扣期: ${today}后方可申请`,
      `ended while it was suspended: apply after ${today}`,
    ],
  ])('E3 %s is told in both languages', (_, held, zh, en) => {
    const facts = { unit: unit(), licenses: [held] };
    expect(newLicenseReasons({}, { facts, today }).map((reason) => [reason.zh, reason.en])).toEqual([
      [`安全生产许可证${held.number}${zh}`, `The license ${held.number} ${en}`],
    ]);
  });

  it('E3 E12 a license that lapsed while it was suspended bars to the end of its suspension', () => {
    const lapsed = (end: string) => suspendedLicense({ validUntil: '2026-02-28', suspension: penalty('SUSPENSION', { end }) });
    const codes = (end: string) =>
      newLicenseReasons({}, { facts: { unit: unit(), licenses: [lapsed(end)] }, today }).map(({ code }) => code);
    expect([codes(today), codes('2026-03-01')]).toEqual([['SUSPENSION_RUNNING'], []]);
  });

  it('E3 a penalty that is not decided bars while its license has not ended otherwise', () => {
    const codes = (own: Parameters<typeof license>[0]) =>
      newLicenseReasons({}, { facts: { unit: unit(), licenses: [license({ reported: ['P1'], ...own })] }, today }).map(({ code }) => code);
    expect(codes({ status: 'EXPIRED', validUntil: '2026-01-31' })).toEqual(['PENALTY_PENDING']);
    expect(codes({ status: 'REVOKED', revocation: penalty('REVOCATION', { start: '2025-03-02' }) })).toEqual([]);
    expect(codes({ status: 'CANCELLED', cancellation })).toEqual([]);
  });

  it('E3 E4 each reason says what is done instead, where anything is', () => {
    const [lifted, stays] = withRemedies(['LICENSE_SUSPENDED', 'PERIOD_OVER'].map((code) => ({ code, zh: '一', en: 'one' })));
    expect(lifted).toMatchObject({ remedy: { process: 'enterprise.license-return' } });
    expect(stays).not.toHaveProperty('remedy');
  });

  it('E3 the day after the suspension a license given up bars nothing', () => {
    expect(newLicenseReasons({}, { facts: { unit: unit(), licenses: [givenUp('2026-03-01')] }, today })).toEqual([]);
  });
});

describe('E4 what a renewal is decided on', () => {
  const on = (validUntil: string) => ({ facts: { licenses: [license({ validUntil })] }, today });
  const renewal = (validUntil: string, appliedOn?: string) => ({
    _id: 'r',
    outcome: appliedOn === undefined ? {} : { licenseId: 'L1', renewedFrom: validUntil, appliedOn },
  });
  const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

  it.each([
    ['before three months before the end', '2026-06-03', undefined, ['TOO_EARLY']],
    ['so early, when it was applied for already', '2026-06-03', '2026-03-01', []],
    ['within three months', '2026-06-02', undefined, []],
  ])('E4 asked for %s', (_, validUntil, appliedOn, expected) => {
    expect(codes(renewalReasons(renewal(validUntil, appliedOn), on(validUntil)))).toEqual(expected);
  });

  it('E4 the announcement extends none whose period has changed since it was applied for', () => {
    expect(codes(extensionReasons(renewal('2026-06-02', '2026-03-01'), on('2029-06-02')))).toEqual(['PERIOD_CHANGED']);
  });

  it.each([
    ['is valid', license({ validUntil: '2026-06-02' }), []],
    ['is suspended', suspendedLicense({ validUntil: '2026-06-02' }), []],
    ['was revoked', revokedLicense({ validUntil: '2026-06-02' }), ['LICENSE_REVOKED']],
  ])('E4 the announcement extends one that %s, or not', (_, held, expected) => {
    expect(codes(extensionReasons(renewal('2026-06-02', '2026-03-01'), { facts: { licenses: [held] }, today }))).toEqual(expected);
  });
});

describe('E3 S3 the class A certificate of the legal representative', () => {
  const form = { legalRepresentative: '李强', legalRepresentativeIdNumber: { sealed: 's', ref: 'ref-1', masked: 'm' } };
  const person = (own: object = {}, certificate: object = {}) => ({
    facts: {
      representative: {
        ...{ _id: 'ref-1', isCalled: (name: string) => name === '李强', uscc, employed: true },
        qualifications: { q: { kind: 'SAFETY_CERTIFICATE_A', number: 'A1', validUntil: today, status: 'VALID', ...certificate } },
        ...own,
      } as never,
    },
    today,
  });
  const inShaanxi = { applicant: uscc, division: '610102', form };
  const inYunnan = { ...inShaanxi, division: '530102' };

  it.each([
    ['holds it to its last day', person(), []],
    ['has left the unit', person({ employed: false }), ['PERSON_NOT_FOUND']],
    ['holds class B alone', person({}, { kind: 'SAFETY_CERTIFICATE_B' }), ['CERTIFICATE_A_MISSING']],
    ['held it until yesterday', person({}, { validUntil: '2026-03-01' }), ['CERTIFICATE_A_MISSING']],
  ])('E3 who %s is refused where it is demanded, elsewhere shown to whoever decides', (_, on, codes) => {
    expect(representativeFaults(inShaanxi, on).map(({ code }) => code)).toEqual(codes);
    expect(representativeFaults(inYunnan, on)).toEqual([]);
    expect(representativeNotes(inYunnan, on).map(({ code }) => code)).toEqual(codes);
    expect(representativeNotes(inShaanxi, on)).toEqual([]);
  });

  it('E3 S3 who decides is shown it of the person that is named; the applicant is not', () => {
    const named = { form: { legalRepresentativeIdNumber: { sealed: 's', ref: 'ref-1', masked: 'm' } } };
    expect(reviewedRefs(named, { orgKind: 'AUTHORITY' })).toEqual(['ref-1']);
    expect(reviewedRefs({ form: {} }, { orgKind: 'AUTHORITY' })).toEqual([]);
    expect(reviewedRefs(named, { orgKind: 'UNIT' })).toEqual([]);
  });

  it('E3 of a number that is not given nothing is said', () => {
    expect(representativeFaults({ ...inShaanxi, form: { legalRepresentative: '李强' } }, person({ employed: false }))).toEqual([]);
  });
});

describe('E2 the days of a drill', () => {
  const form = {
    planId: 'plan-1',
    drilledOn: '2026-03-01',
    method: 'TABLETOP',
    place: '项目部',
    participants: 24,
    summary: '可行',
  } as const;
  const plan = (validUntil: string) =>
    ({
      ...{ applicant: uscc, division: '530102', form: { name: '综合应急预案', signedOn: '2026-01-12' } },
      outcome: { approvedOn: '2026-02-01', validUntil },
    }) as EmergencyPlan;

  it.each([
    ['on the last day of its plan', plan('2026-03-01'), []],
    ['the day after', plan('2026-02-28'), ['form.drilledOn']],
    ['under a plan that is told not to be on record by the field that names it', null, []],
  ])('E2 it was held %s', (_, of, faults) => {
    const drill = caseOf(emergencyDrillProcess, form, { papers: [paper('DRILL_RECORD')] });
    expect(refusalOf(when(emergencyDrillProcess, drill, { action: 'record', role: 'UNIT_CLERK', facts: { plan: of } }))).toEqual(faults);
  });
});
