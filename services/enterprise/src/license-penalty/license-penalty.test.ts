import { startOfDay } from '@anzhu/kernel';
import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import {
  authority,
  caseOf,
  license,
  paper,
  refusalOf,
  revokedLicense,
  suspendedLicense,
  today,
  unit,
  uscc,
  when,
} from '../../test/cases.ts';
import { beginPenalty, penalise, recallPenalty } from '../work-safety-license/penalties.ts';
import { expire } from '../work-safety-license/periods.ts';
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
const examiner = { id: 'u', name: 'U', role: 'EXAMINER' };
const warned = ['expiry-warning', 'expiry-warning', 'expiry-warning'];
const namesOf = ({ timers = [] }: ReturnType<typeof penalise>) => timers.map(({ name }) => name);
const at = (day: string) => [{ name: 'penalty-start', at: startOfDay(day) }, startOfDay(day)] as const;
const submit = { action: 'submit', role: 'DEPARTMENT_OFFICER', facts };
const approve = { action: 'approve', role: 'EXAMINER', facts, opinion: '同意' };
const draft = (over: Partial<LicensePenaltyForm> = {}) => caseOf(process, { ...form, ...over }, own);
const reported = (over: Partial<LicensePenaltyForm> = {}) => caseOf(process, { ...form, ...over }, { ...own, state: 'REPORTED' });

describe('suspension and revocation of a license (E11)', () => {
  it('E11 an officer reports, an examiner approves', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(when(process, draft(), submit)).toMatchObject({ ok: true, value: { set: { state: 'REPORTED' } } });
    expect(when(process, reported(), approve)).toMatchObject({
      ok: true,
      value: { set: { state: 'EFFECTIVE', outcome: { licenseNumber: license().number } } },
    });
    expect(refusalOf(when(process, draft(), { ...submit, role: 'EXAMINER' }))).toEqual(['ACTION_NOT_ALLOWED']);
  });

  it('E11 whoever reported does not approve', () => {
    const record = { ...reported(), lastDecidedBy: 'someone' };
    expect(refusalOf(when(process, record, approve))).toEqual(['ACTION_NOT_ALLOWED']);
    expect(when(process, record, { ...approve, by: 'another' }).ok).toBe(true);
  });

  it('E11 what is reported stays with its license, also where it is returned and reported again', () => {
    const returned = caseOf(process, form, { ...own, state: 'RETURNED', outcome: { licenseId: 'L1' } });
    expect(refusalOf(when(process, returned, submit))).toEqual([]);
    expect(refusalOf(when(process, returned, { ...submit, facts: { ...facts, license: license({ _id: 'L2' }) } }))).toEqual(['form.uscc']);
  });

  it('E11 one that was reported and names no unit is asked for the unit alone', () => {
    const { uscc: _, ...nobody } = form;
    const returned = caseOf(process, nobody, { ...own, state: 'RETURNED', outcome: { licenseId: 'L1' } });
    expect(refusalOf(when(process, returned, { ...submit, facts: { earlier: [], unit: null, license: null } }))).toEqual(['form.uscc']);
  });

  it('X3 the approval needs an opinion', () => {
    expect(refusalOf(when(process, reported(), { action: 'approve', role: 'EXAMINER', facts }))).toEqual(['opinion']);
  });

  it('E11 names a missing end and missing material together', () => {
    const { end: _, ...endless } = form;
    expect(refusalOf(when(process, caseOf(process, endless, { applicant: authority }), submit))).toEqual([
      'form.end',
      'papers.PENALTY_MATERIAL',
    ]);
  });

  it('E11 refuses dates out of order, and an end of a revocation', () => {
    expect(refusalOf(when(process, draft({ end: '2026-03-09' }), submit))).toEqual(['form.end']);
    expect(refusalOf(when(process, draft({ kind: 'REVOCATION' }), submit))).toEqual(['form.end']);
  });

  it('E11 a suspension that is over suspends nothing, at the report and at the approval', () => {
    const over = { start: '2026-01-10', end: '2026-02-10' };
    expect(refusalOf(when(process, draft(over), submit))).toEqual(['PENALTY_OVER']);
    expect(refusalOf(when(process, reported(over), approve))).toEqual(['PENALTY_OVER']);
    expect(when(process, draft({ ...over, end: today }), submit).ok).toBe(true);
  });

  it.each([
    ['LICENSE_UNKNOWN', null],
    ['LICENSE_EXPIRED', license({ validUntil: '2026-03-01' })],
    ['LICENSE_EXPIRED', license({ validUntil: '2026-03-09' })],
    ['LICENSE_EXPIRED', license({ status: 'EXPIRED', validUntil: '2026-01-31' })],
    ['LICENSE_SUSPENDED', suspendedLicense()],
    ['LICENSE_REVOKED', revokedLicense()],
  ])('E11 is refused with %s at submit and again at approval', (code, found) => {
    const other = { earlier: [], unit: unit(), license: found };
    expect(refusalOf(when(process, draft(), { ...submit, facts: other }))).toEqual([code]);
    expect(refusalOf(when(process, reported(), { ...approve, facts: other }))).toEqual([code]);
  });

  it('E11 E3 a revocation is not dated back, so that its year is never over before it is decided', () => {
    const { end: _, ...revocation } = { ...form, kind: 'REVOCATION' as const };
    const from = (start: string) => refusalOf(when(process, caseOf(process, { ...revocation, start }, own), submit));
    expect([from('2026-03-01'), from(today)]).toEqual([['form.start'], []]);
  });

  it('E11 a suspended license may be revoked', () => {
    const { end: _, ...revocation } = { ...form, kind: 'REVOCATION' as const };
    const other = { earlier: [], unit: unit(), license: suspendedLicense() };
    expect(when(process, caseOf(process, revocation, { ...own, state: 'REPORTED' }), { ...approve, facts: other }).ok).toBe(true);
  });

  it('E11 the suspended license says until when and why', () => {
    const commit = penalise(license(), { penalty: penaltyOf(reported() as never), actor: examiner, today: form.start });
    expect(commit.set).toMatchObject({ status: 'SUSPENDED' });
    expect(namesOf(commit)).toEqual(['expiry', ...warned, 'suspension-end']);
    expect(commit.events).toMatchObject([
      { type: 'enterprise.license.suspended.v1', data: { status: 'SUSPENDED', suspendedUntil: '2026-06-10', reason: '发生较大事故' } },
    ]);
  });

  it('X9 an officer penalises units of the own jurisdiction only', () => {
    const place = (region: string, found = facts.unit as typeof facts.unit | null) =>
      process.place(form, { earlier: [], unit: found, license: null }, { org: authority, region });
    expect(place('530100')).toBe('530102');
    expect(place('652300')).toMatchObject({ code: 'OUTSIDE_REGION' });
    expect(place('')).toMatchObject({ code: 'OUTSIDE_REGION' });
    expect(place('530100', null)).toMatchObject({ code: 'UNIT_UNKNOWN' });
    expect(process.place({}, { earlier: [], unit: null, license: null }, { org: authority, region: '530100' })).toMatchObject({
      code: 'REQUIRED',
    });
  });

  it('E11 the penalised unit is a party of its penalty', () => {
    expect(process.parties?.(form, facts)).toEqual({ unit: uscc });
  });

  describe('a penalty that begins later', () => {
    const decided = { penalty: penaltyOf({ ...reported(), _id: 'case-1' } as never), actor: examiner, today };
    const commit = penalise(license(), decided);
    const announced = license({ announced: decided.penalty, timers: commit.timers ?? [] });

    it('E11 is announced: until its first day the license is valid and nobody is told otherwise', () => {
      expect(commit).toMatchObject({ set: { announced: { start: '2026-03-10', caseId: 'case-1' } }, events: [] });
      expect(commit.set).toMatchObject({ status: 'VALID' });
      expect(namesOf(commit)).toEqual(['expiry', ...warned, 'penalty-start']);
      expect(commit.timers?.at(-1)?.at).toEqual(new Date('2026-03-09T16:00:00Z'));
    });

    it('E11 takes effect on its first day, by the clock', () => {
      const begun = beginPenalty(announced, ...at('2026-03-10'));
      expect(begun).toMatchObject({
        set: { status: 'SUSPENDED', announced: null, suspension: { caseId: 'case-1' } },
        events: [{ type: 'enterprise.license.suspended.v1', data: { suspendedUntil: '2026-06-10' } }],
      });
      expect(begun && namesOf(begun)).toEqual(['expiry', ...warned, 'suspension-end']);
    });

    it('E11 a revocation waits for its day too', () => {
      const revocation = { ...decided.penalty, kind: 'REVOCATION' as const, end: null };
      expect(penalise(license(), { ...decided, penalty: revocation })).toMatchObject({ set: { announced: revocation }, events: [] });
      expect(beginPenalty(license({ announced: revocation }), ...at('2026-03-10'))).toMatchObject({
        set: { status: 'REVOKED' },
        timers: [],
      });
    });

    it('E11 never begins where the license has ended before', () => {
      const lapsed = { ...announced, validUntil: '2026-03-05' };
      expect(expire(lapsed, null, startOfDay('2026-03-06'))).toMatchObject({ set: { status: 'EXPIRED', announced: null }, timers: [] });
      expect(beginPenalty(lapsed, ...at('2026-03-10'))).toBeNull();
      expect(beginPenalty(revokedLicense({ announced: decided.penalty }), ...at('2026-03-10'))).toBeNull();
    });

    it('E11 no second penalty is decided beside it, but for a revocation of today', () => {
      const other = { earlier: [], unit: unit(), license: announced };
      expect(refusalOf(when(process, draft(), { ...submit, facts: other }))).toEqual(['LICENSE_SUSPENDED', 'PENALTY_ANNOUNCED']);
      expect(refusalOf(when(process, draft({ start: today }), { ...submit, facts: other }))).toEqual(['PENALTY_ANNOUNCED']);
      const { end: _, ...revocation } = { ...form, kind: 'REVOCATION' as const };
      const of = (start: string) => when(process, caseOf(process, { ...revocation, start }, own), { ...submit, facts: other });
      expect(refusalOf(of('2026-03-09'))).toEqual(['PENALTY_ANNOUNCED']);
      expect(of(today).ok).toBe(true);
    });

    it('E11 is recalled by its department before its day, and not after', () => {
      const effective = { ...reported(), _id: 'case-1', state: 'EFFECTIVE' };
      const recall = { action: 'recall', role: 'DEPARTMENT_OFFICER', opinion: '误报' };
      expect(when(process, effective, { ...recall, facts: { earlier: [], unit: unit(), license: announced } })).toMatchObject({
        value: { set: { state: 'RECALLED' } },
      });
      const begun = suspendedLicense({ suspension: decided.penalty });
      expect(refusalOf(when(process, effective, { ...recall, facts: { earlier: [], unit: unit(), license: begun } }))).toEqual([
        'PENALTY_IN_EFFECT',
      ]);
      const recalled = recallPenalty(announced, { actor: examiner, today });
      expect(recalled).toMatchObject({ set: { announced: null, status: 'VALID' }, events: [] });
      expect(namesOf(recalled)).toEqual(['expiry', ...warned]);
      const late = { ...announced, announced: { ...decided.penalty, start: today } };
      expect(refusalOf(when(process, effective, { ...recall, facts: { earlier: [], unit: unit(), license: late } }))).toEqual([
        'PENALTY_IN_EFFECT',
      ]);
    });
  });

  it('X5 a reported penalty is withdrawn by its own authority', () => {
    expect(when(process, reported(), { action: 'withdraw', role: 'DEPARTMENT_OFFICER', facts }).ok).toBe(true);
  });

  it('E11 a license in force may be revoked, which has no end', () => {
    const { end: _, ...revocation } = { ...form, kind: 'REVOCATION' as const };
    expect(when(process, caseOf(process, revocation, own), submit).ok).toBe(true);
    expect(when(process, caseOf(process, revocation, { ...own, state: 'REPORTED' }), approve).ok).toBe(true);
  });

  it('E11 a penalty that began earlier finds the license as it is today', () => {
    const expired = { earlier: [], unit: unit(), license: license({ validUntil: '2026-02-20' }) };
    expect(refusalOf(when(process, draft({ start: '2026-02-01' }), { ...submit, facts: expired }))).toEqual(['LICENSE_EXPIRED']);
  });
});
