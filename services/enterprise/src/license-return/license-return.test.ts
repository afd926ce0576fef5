import { addDays } from '@anzhu/kernel';
import { faultsIn } from '@anzhu/workflow';
import { describe, expect, it } from 'vitest';
import { caseOf, license, refusalOf, revokedLicense, suspendedLicense, today, unit, when } from '../../test/cases.ts';
import { giveBack, penalise, remind } from '../work-safety-license/penalties.ts';
import { expire } from '../work-safety-license/periods.ts';
import { earlyNotes, licenseReturnProcess as process } from './license-return.ts';

const form = { principal: '李强', explanation: '已完成整改' };
const penalty = { caseId: 'penalty-1', kind: 'SUSPENSION', start: '2025-12-01', end: '2026-03-01', reason: '事故' } as const;
const examiner = { id: 'u', name: 'U', role: 'EXAMINER' };
const suspended = suspendedLicense({ suspension: penalty });
const facts = { unit: unit(), license: suspended };
const submit = { action: 'submit', role: 'UNIT_CLERK', facts };

describe('return of a license (E12)', () => {
  it('E12 the unit applies, the clerk accepts, the examiner approves with an opinion', () => {
    expect(faultsIn(process.workflow)).toEqual([]);
    expect(when(process, caseOf(process, form), submit)).toMatchObject({
      ok: true,
      value: {
        set: {
          state: 'SUBMITTED',
          outcome: {
            licenseNumber: suspended.number,
            penaltyId: 'penalty-1',
            penaltyKind: 'SUSPENSION',
            penaltyEnd: '2026-03-01',
            penaltyReason: '事故',
          },
        },
      },
    });
    const submitted = caseOf(process, form, { state: 'SUBMITTED' });
    expect(when(process, submitted, { action: 'accept', role: 'ACCEPTANCE_CLERK', facts, opinion: '受理' }).ok).toBe(true);
    const accepted = caseOf(process, form, { state: 'ACCEPTED' });
    expect(refusalOf(when(process, accepted, { action: 'approve', role: 'EXAMINER', facts }))).toEqual(['opinion']);
    expect(when(process, accepted, { action: 'approve', role: 'EXAMINER', facts, opinion: '同意' }).ok).toBe(true);
  });

  it('E12 whoever accepted does not approve', () => {
    const accepted = caseOf(process, form, { state: 'ACCEPTED', lastDecidedBy: 'someone' });
    expect(refusalOf(when(process, accepted, { action: 'approve', role: 'EXAMINER', facts, opinion: '同意' }))).toEqual([
      'ACTION_NOT_ALLOWED',
    ]);
  });

  it.each([
    ['LICENSE_VALID', license()],
    ['LICENSE_REVOKED', revokedLicense()],
    ['LICENSE_EXPIRED', suspendedLicense({ validUntil: '2026-03-01' })],
    ['LICENSE_UNKNOWN', null],
  ])('E12 is refused with %s at submit and again at approval', (code, found) => {
    const other = { unit: unit(), license: found };
    expect(refusalOf(when(process, caseOf(process, form), { ...submit, facts: other }))).toEqual([code]);
    const accepted = caseOf(process, form, { state: 'ACCEPTED' });
    expect(refusalOf(when(process, accepted, { action: 'approve', role: 'EXAMINER', facts: other, opinion: '同意' }))).toEqual([code]);
  });

  describe('is bound to its penalty', () => {
    const outcome = { penaltyId: 'penalty-1', penaltyStart: '2025-12-01' };
    const accepted = (bound: object) => caseOf(process, form, { state: 'ACCEPTED', outcome: bound });
    const approve = (license: typeof suspended, bound: object = outcome) =>
      when(process, accepted(bound), { action: 'approve', role: 'EXAMINER', facts: { unit: unit(), license }, opinion: '同意' });
    const second = { ...suspended, suspension: { ...penalty, caseId: 'penalty-2', start: '2026-02-20', end: '2026-05-20' } };

    it('E12 the application of a first suspension lifts no second', () => {
      expect(refusalOf(approve(second))).toEqual(['OTHER_PENALTY']);
      expect(refusalOf(approve({ ...second, suspension: { ...second.suspension, start: penalty.start } }))).toEqual(['OTHER_PENALTY']);
      expect(approve(suspended).ok).toBe(true);
    });

    it('E12 it is not made one for the second by correcting it', () => {
      const returned = caseOf(process, form, { state: 'RETURNED', outcome });
      expect(refusalOf(when(process, returned, { ...submit, facts: { unit: unit(), license: second } }))).toEqual(['OTHER_PENALTY']);
    });

    it('E12 a license that has expired is refused as expired alone, whatever suspended it', () => {
      expect(refusalOf(approve({ ...second, validUntil: '2026-03-01' }))).toEqual(['LICENSE_EXPIRED']);
    });

    it('E12 one of before penalties were told apart is bound by the first day', () => {
      const { caseId: _, ...old } = penalty;
      expect(approve({ ...suspended, suspension: old }, { penaltyStart: '2025-12-01' }).ok).toBe(true);
      expect(refusalOf(approve(second, { penaltyStart: '2025-12-01' }))).toEqual(['OTHER_PENALTY']);
    });
  });

  it('E12 E11 whoever decides is shown that the suspension has not run out, its last day included', () => {
    const notes = (penaltyEnd: string | null) => earlyNotes({ outcome: { penaltyEnd } }, today).map(({ code }) => code);
    expect([notes(today), notes(addDays(today, -1)), notes(null)]).toEqual([['SUSPENSION_NOT_OVER'], [], []]);
  });

  it('E12 a blacklisted unit may still apply for the return', () => {
    const listed = { unit: unit({ blacklistedFor: '串通投标' }), license: suspended };
    expect(when(process, caseOf(process, form), { ...submit, facts: listed }).ok).toBe(true);
  });

  it('E12 a unit that is not on record has no license to be returned', () => {
    const place = process.place(form, { unit: null, license: null }, { org: 'X', region: '530102' });
    expect(place).toMatchObject({ code: 'UNIT_UNKNOWN' });
  });

  it('E12 the returned license is valid again and says so', () => {
    const commit = giveBack(suspended, { actor: examiner, today });
    expect(commit).toMatchObject({ set: { status: 'VALID', suspension: null } });
    expect(new Set(commit.timers?.map(({ name }) => name))).toEqual(new Set(['expiry', 'expiry-warning']));
    expect(commit.events).toMatchObject([{ type: 'enterprise.license.returned.v1', data: { status: 'VALID' } }]);
    expect(JSON.stringify(commit.events)).not.toContain('suspendedUntil');
  });
});

describe('the clock of a license', () => {
  const timers = penalise(license(), { penalty, actor: examiner, today: '2026-02-20' }).timers ?? [];
  const timed = suspendedLicense({ suspension: penalty, timers });
  const timer = (name: string) => {
    const found = timed.timers.find((one) => one.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  it('E12 the end of a suspension is a reminder and changes no status, and is said once', () => {
    const due = timer('suspension-end');
    expect(due.at).toEqual(new Date('2026-03-01T16:00:00Z'));
    const commit = remind(timed, due, due.at);
    expect(commit).toMatchObject({ history: [{ action: 'remindOfReturn', to: 'SUSPENDED' }] });
    expect(commit.timers?.map(({ name }) => name)).toEqual(['expiry', 'expiry-warning', 'expiry-warning', 'expiry-warning']);
    expect(commit).not.toHaveProperty('set');
    expect(commit).not.toHaveProperty('events');
  });

  it('E14 a license expires at the end of its last day, also while suspended', () => {
    const due = timer('expiry');
    expect(due.at).toEqual(new Date('2027-05-31T16:00:00Z'));
    expect(expire(timed, due, due.at)).toMatchObject({
      set: { status: 'EXPIRED' },
      timers: [],
      events: [{ type: 'enterprise.license.expired.v1', data: { status: 'EXPIRED' } }],
    });
  });
});
