import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, license, paper, penalty, refusalOf, revokedLicense, suspendedLicense, today, unit, when } from '../../test/cases.ts';
import { cancel } from '../work-safety-license/periods.ts';
import { type LicenseCancellationFacts, licenseCancellationProcess as process } from './license-cancellation.ts';

const form = { cause: 'CLOSED', explanation: '终止经营' } as const;
const papers = ['CANCELLATION_APPLICATION', 'WORK_SAFETY_LICENSE'].map(paper);
const facts: LicenseCancellationFacts = { unit: unit(), licenses: [license()] };
const drafted = (own: object = {}) => caseOf(process, form, { papers, ...own });
const submit = (other: Partial<LicenseCancellationFacts> = {}) =>
  when(process, drafted(), { action: 'submit', role: 'UNIT_CLERK', facts: { ...facts, ...other } });
const approve = (other: Partial<LicenseCancellationFacts> = {}) =>
  when(process, drafted({ state: 'ACCEPTED', outcome: { licenseId: 'L1' } }), {
    ...{ action: 'approve', role: 'EXAMINER', opinion: '同意', facts: { ...facts, ...other } },
  });

describe('cancellation of a license (E6)', () => {
  it('E6 the unit gives it up, two persons decide, and it is cancelled', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(submit()).toMatchObject({ value: { set: { state: 'SUBMITTED', outcome: { licenseId: 'L1' } } } });
    expect(approve()).toMatchObject({ value: { set: { state: 'APPROVED', outcome: { cancelledOn: today } } } });
    const accepted = drafted({ state: 'ACCEPTED', lastDecidedBy: 'someone', outcome: { licenseId: 'L1' } });
    expect(refusalOf(when(process, accepted, { action: 'approve', role: 'EXAMINER', opinion: '同意', facts }))).toEqual([
      'ACTION_NOT_ALLOWED',
    ]);
  });

  it('E6 E15 sets free: neither a listing nor a suspension nor the end of its validity bars it', () => {
    const listed = unit({ blacklistedFor: '转包', status: 'REGISTERED' });
    for (const licenses of [[license()], [suspendedLicense()], [license({ validUntil: '2026-03-01' })]])
      expect([submit({ unit: listed, licenses }).ok, approve({ unit: listed, licenses }).ok]).toEqual([true, true]);
  });

  it('E6 E11 a suspension that has begun, recorded or not, bars it no more than any other', () => {
    const begun = license({ announced: penalty('SUSPENSION', { start: today, end: '2026-06-10' }) });
    expect([submit({ licenses: [begun] }).ok, approve({ licenses: [begun] }).ok]).toEqual([true, true]);
  });

  it.each([
    ['LICENSE_REVOKED', revokedLicense()],
    ['LICENSE_CANCELLED', license({ cancellation: { caseId: 'c', on: '2026-01-01', reason: '停业' } })],
    ['PENALTY_PENDING', license({ reported: ['P1'] })],
    ['PENALTY_ANNOUNCED', license({ announced: penalty('REVOCATION', { start: '2026-03-10' }) })],
  ])('E6 is refused with %s at submit and again at approval', (code, found) => {
    expect(refusalOf(submit({ licenses: [found] }))).toEqual([code]);
    expect(refusalOf(approve({ licenses: [found] }))).toEqual([code]);
  });

  it('E6 E14 others are told, no timer is left, and the suspension stays on record', () => {
    const commit = cancel(suspendedLicense(), {
      ...{ cancellation: { caseId: 'c', on: today, reason: '停业' }, actor: { id: 'u', name: 'U', role: 'EXAMINER' }, today },
    });
    expect(commit).toMatchObject({ set: { status: 'CANCELLED' }, timers: [], events: [{ type: 'enterprise.license.cancelled.v1' }] });
    expect(commit.set).not.toHaveProperty('suspension');
  });
});
