import { addDays, type LocalDate, localDate, startOfDay } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { license, penalty, suspendedLicense, today } from '../../test/cases.ts';
import { beginPenalty, giveBack, penalise } from './penalties.ts';
import { cancel, expire, extend, nextPeriod, warn } from './periods.ts';
import { currentOf, type LicenseStatus, statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

const actor = { id: 'u', name: 'U', role: 'EXAMINER' };
const after = (record: WorkSafetyLicense, commit: Commit<WorkSafetyLicense> | null): WorkSafetyLicense =>
  commit ? ({ ...record, ...commit.set, timers: commit.timers ?? record.timers } as WorkSafetyLicense) : record;

describe('the status of a license', () => {
  it.each([
    ['2027-05-30T16:00:00.000Z', 'VALID'],
    ['2027-05-31T15:59:59.999Z', 'VALID'],
    ['2027-05-31T16:00:00.000Z', 'EXPIRED'],
  ])('cases 19 E14 valid to the end of its last day in Shanghai: at %s it is %s, whatever the clock has recorded', (instant, status) => {
    expect(statusOn(license(), localDate(new Date(instant)))).toBe(status);
  });

  it('E12 expired dominates suspended, revoked and cancelled dominate both', () => {
    const lapsed = suspendedLicense({ validUntil: '2026-03-01' });
    expect(statusOn(lapsed, today)).toBe('EXPIRED');
    expect(statusOn(suspendedLicense({ validUntil: today }), today)).toBe('SUSPENDED');
    expect(statusOn({ ...lapsed, revocation: penalty('REVOCATION') }, today)).toBe('REVOKED');
    expect(statusOn({ ...lapsed, cancellation: { caseId: 'c', on: today, reason: '停业' } }, today)).toBe('CANCELLED');
  });

  it('E11 an announced penalty begins on its day, also before the clock has recorded it, and what is done then finds it', () => {
    const announced = license({ announced: penalty('SUSPENSION', { start: '2026-03-10', end: '2026-06-10' }) });
    expect([statusOn(announced, '2026-03-09'), statusOn(announced, '2026-03-10')]).toEqual(['VALID', 'SUSPENDED']);
    expect(giveBack(announced, { actor, today: '2026-06-20' })).toMatchObject({
      set: { status: 'VALID', announced: null, suspension: null },
    });
  });

  it('E14 of several licenses the one in force counts, else the last', () => {
    const old = license({ _id: 'A', status: 'EXPIRED', issuedOn: '2020-01-01' });
    const revoked = license({ _id: 'B', status: 'REVOKED', issuedOn: '2025-01-01' });
    const valid = license({ _id: 'C', issuedOn: '2024-01-01' });
    expect(currentOf([old, revoked, valid])?._id).toBe('C');
    expect(currentOf([old, revoked])?._id).toBe('B');
    expect(currentOf([])).toBeNull();
  });
});

interface Model {
  readonly until: LocalDate;
  readonly suspended: boolean;
  readonly ended: 'REVOKED' | 'CANCELLED' | null;
}

const statusOf = ({ until, suspended, ended }: Model, day: LocalDate): LicenseStatus => {
  if (ended) return ended;
  if (until < day) return 'EXPIRED';
  return suspended ? 'SUSPENDED' : 'VALID';
};

// biome-ignore format: the table reads in columns
/** Each change as the register makes it, and as a plain model has it. */
const changes: Readonly<Record<string, (record: WorkSafetyLicense, day: LocalDate) => readonly [Commit<WorkSafetyLicense>, (model: Model) => Model]>> = {
  suspend: (record, day) => [penalise(record, { penalty: penalty('SUSPENSION', { start: day, end: addDays(day, 30) }), actor, today: day }), (model) => ({ ...model, suspended: true })],
  revoke:  (record, day) => [penalise(record, { penalty: penalty('REVOCATION', { start: day }), actor, today: day }), (model) => ({ ...model, ended: model.ended ?? 'REVOKED' })],
  giveBack:(record, day) => [giveBack(record, { actor, today: day }), (model) => ({ ...model, suspended: false })],
  extend:  (record, day) => [extend(record, { period: nextPeriod(record.validUntil, 'r'), actor, today: day }), (model) => ({ ...model, until: nextPeriod(model.until, 'r').until })],
  cancel:  (record, day) => [cancel(record, { cancellation: { caseId: 'c', on: day, reason: '停业' }, actor, today: day }), (model) => ({ ...model, ended: 'CANCELLED' })],
  expire:  (record, day) => [expire(record, null, startOfDay(day)), (model) => model],
};

describe('the facts of a license', () => {
  it('cases 21 E14 over random histories the status is that of a plain model: a renewal lifts no suspension, a return revives nothing', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.integer({ min: 0, max: 700 })), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (history) => {
        let [record, model, day]: [WorkSafetyLicense, Model, LocalDate] = [
          license(),
          { until: license().validUntil, suspended: false, ended: null },
          today,
        ];
        for (const [change, days] of history) {
          day = addDays(day, days);
          const [commit, told] = changes[change]?.(record, day) ?? [{}, (same: Model) => same];
          [record, model] = [after(record, commit), told(model)];
          expect([record.status, statusOn(record, day)]).toEqual([statusOf(model, day), statusOf(model, day)]);
        }
        expect(record.periods.at(-1)?.until).toBe(record.validUntil);
        for (const [at, period] of record.periods.slice(1).entries()) expect(period.from).toBe(addDays(record.periods[at]?.until ?? '', 1));
      }),
    );
  });

  it('cases 32 E14 its end is called to mind 90, 30 and 7 days before, once when several are due, and anew for a new period', () => {
    const due = license().timers.filter(({ name }) => name === 'expiry-warning');
    expect(due.map(({ at }) => localDate(at))).toEqual(['2027-03-02', '2027-05-01', '2027-05-24']);
    const [first] = due;
    if (!first) throw new Error('no warning');
    const late = warn(license(), first, startOfDay('2027-05-02'));
    expect(late).toMatchObject({
      history: [{ action: 'warnOfExpiry', label: { zh: '还有29日到期,可申请延续' } }],
      events: [{ type: 'enterprise.license.expiring.v1', data: { daysLeft: 29, status: 'VALID' } }],
    });
    expect(warn(license(), first, startOfDay('2027-06-01'))).toEqual({ timers: [{ name: 'expiry', at: startOfDay('2027-06-01') }] });
    expect(late.timers?.map(({ name, at }) => `${name} ${localDate(at)}`)).toEqual(['expiry 2027-06-01', 'expiry-warning 2027-05-24']);
    const renewed = extend(after(license(), late), { period: nextPeriod('2027-05-31', 'r'), actor, today: '2027-05-10' });
    expect(renewed.timers?.map(({ at }) => localDate(at))).toEqual(['2030-06-01', '2030-03-02', '2030-05-01', '2030-05-24']);
  });

  it('E11 an announced penalty is begun once', () => {
    const announced = license({ announced: penalty('SUSPENSION', { start: '2026-03-10' }) });
    const begun = after(
      announced,
      beginPenalty(announced, { name: 'penalty-start', at: startOfDay('2026-03-10') }, startOfDay('2026-03-10')),
    );
    expect(beginPenalty(begun, { name: 'penalty-start', at: startOfDay('2026-03-10') }, startOfDay('2026-03-11'))).toBeNull();
  });
});
