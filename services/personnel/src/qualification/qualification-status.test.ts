import { addDays, type LocalDate, localDate, startOfDay } from '@anzhu/kernel';
import type { Commit } from '@anzhu/store';
import { subject } from '@anzhu/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examiner as actor, holder, qualification, stated, timersIn, today } from '../../test/qualifications.ts';
import { type Qualification, statusOn } from './qualification.ts';
import { expire, granted, warn } from './qualification-change.ts';
import { decideStatus, isIssuer, type SettableStatus } from './qualification-status.ts';
import { decideRecording } from './recording.ts';

const issuer = subject({ org: '530000-JZ', orgKind: 'AUTHORITY', unitKinds: [], region: '530000', roles: ['EXAMINER'] });

const after = (record: Qualification, commit: Commit<Qualification>): Qualification =>
  ({ ...record, ...commit.set, timers: commit.timers ?? record.timers }) as Qualification;

describe('P7 the end of a qualification', () => {
  const ending = '2026-05-31';
  const running = qualification({
    validUntil: ending,
    timers: granted(qualification({ validUntil: ending }), { actor, today }).timers ?? [],
  });

  it.each([
    ['2026-05-31T15:59:59.999Z', 'VALID'],
    ['2026-05-31T16:00:00.000Z', 'EXPIRED'],
  ])('cases 19 P7 is the end of its last day in Shanghai: at %s it is %s', (instant, status) => {
    const day = localDate(new Date(instant));
    expect(statusOn(running, day)).toBe(status);
  });

  it('cases 32 P7 is called to mind 90, 30 and 7 days before, once when several are due after the clock stood still', () => {
    expect(timersIn(running)).toEqual([
      'expiry 2026-06-01',
      'expiry-warning 2026-03-02',
      'expiry-warning 2026-05-01',
      'expiry-warning 2026-05-24',
    ]);
    const [, first] = running.timers;
    if (!first) throw new Error('no warning');
    const late = warn(running, first, startOfDay('2026-05-25'));
    expect(late).toMatchObject({ events: [{ type: 'personnel.qualification.expiring.v1', data: { daysLeft: 6, status: 'VALID' } }] });
    expect(timersIn(late)).toEqual(['expiry 2026-06-01']);
    const over = warn(running, first, startOfDay('2026-06-02'));
    expect([over.events, timersIn(over)]).toEqual([undefined, ['expiry 2026-06-01']]);
  });

  it('P7 is told once, also of one that was suspended meanwhile, and never of one that was revoked', () => {
    const expired = expire(running, null, startOfDay('2026-06-03'));
    expect(expired).toMatchObject({ set: { status: 'EXPIRED' }, timers: [], events: [{ type: 'personnel.qualification.expired.v1' }] });
    const setting = (status: SettableStatus) =>
      decideStatus(running, { subject: issuer, stated: { status, on: '2026-06-02', reason: '核查' }, today: '2026-06-02' });
    const suspended = setting('SUSPENDED');
    expect(suspended.ok && timersIn(suspended.value)).toContain('expiry 2026-06-01');
    const revoked = setting('REVOKED');
    expect(revoked).toMatchObject({ value: { timers: [] } });
  });
});

const acts = ['SUSPENDED', 'REVOKED', 'CANCELLED', 'VALID', 'EXTEND', 'EXPIRE'] as const;
type Act = (typeof acts)[number];

interface Model {
  readonly until: LocalDate;
  readonly suspended: boolean;
  readonly ended: string | null;
}

const later = (until: LocalDate, day: LocalDate): LocalDate => addDays(day > until ? day : until, 30);

/** What an act makes of a qualification; what is refused leaves it as it is. */
const played = (act: Act, one: Qualification, day: LocalDate): Qualification => {
  if (act === 'EXPIRE') return after(one, expire(one, null, startOfDay(day)));
  if (act === 'EXTEND') {
    const asked = { id: 'x', person: holder, actor, issuedIn: '530100', today: day };
    const done = decideRecording(one, { ...asked, stated: { ...stated, validUntil: later(one.validUntil, day) } });
    return done.ok ? after(one, done.value.commit) : one;
  }
  const done = decideStatus(one, { subject: issuer, stated: { status: act, on: day, reason: 'x' }, today: day });
  return done.ok ? after(one, done.value) : one;
};

const modelled = (act: Act, model: Model, day: LocalDate): Model => {
  switch (act) {
    case 'EXPIRE':
      return model;
    case 'EXTEND':
      return model.ended ? model : { ...model, until: later(model.until, day) };
    case 'VALID':
      return { ...model, suspended: false, ended: null };
    case 'SUSPENDED':
      return { ...model, suspended: true, ended: null };
    case 'REVOKED':
    case 'CANCELLED':
      return { ...model, ended: act };
  }
};

const statusIn = ({ until, suspended, ended }: Model, day: LocalDate): string => {
  if (ended) return ended;
  if (until < day) return 'EXPIRED';
  return suspended ? 'SUSPENDED' : 'VALID';
};

describe('P7 the status that the issuer sets', () => {
  const set = (status: SettableStatus, record = qualification({}), on: LocalDate = today) =>
    decideStatus(record, { subject: issuer, stated: { status, on, reason: '核查' }, today });

  it.each([
    ['SUSPENDED', 'SUSPENDED'],
    ['REVOKED', 'REVOKED'],
    ['CANCELLED', 'CANCELLED'],
  ] as const)('P7 is %s with its day and reason, told to others, and taken back', (status, said) => {
    const done = set(status);
    expect(done).toMatchObject({
      value: {
        set: { status: said },
        events: [{ type: 'personnel.qualification.changed.v1', data: { status: said } }],
        history: [{ action: 'setStatus', opinion: '核查', from: 'VALID', to: said }],
      },
    });
    const back = done.ok ? set('VALID', after(qualification({}), done.value)) : done;
    expect(back).toMatchObject({ value: { set: { status: 'VALID', suspension: null, ending: null } } });
  });

  it('P7 is refused in the future, before the issue, and where it is so already', () => {
    expect(set('SUSPENDED', qualification({}), '2026-03-02')).toMatchObject({ error: { faults: [{ path: 'on', code: 'IN_FUTURE' }] } });
    expect(set('SUSPENDED', qualification({}), '2020-01-01')).toMatchObject({ error: { faults: [{ path: 'on', code: 'BEFORE_ISSUE' }] } });
    expect(set('VALID')).toMatchObject({ error: { reasons: [{ code: 'STATUS_UNCHANGED' }] } });
  });

  it.each([
    ['the authority itself', { region: '530100' }, true],
    ['one above', { region: '530000' }, true],
    ['one below', { region: '530102' }, false],
    ['one elsewhere', { region: '530300' }, false],
    ['a supervisor of it', { region: '530100', roles: ['SAFETY_SUPERVISOR'] }, false],
    ['a unit', { region: '530100', orgKind: 'UNIT' }, false],
  ] as const)('P7 is set by %s: %j, %s', (_, who, may) => {
    expect(isIssuer(subject({ ...issuer, ...who } as never), qualification({ issuedIn: '530100' }))).toBe(may);
  });

  it('cases 21 P7 over random histories the status is that of a plain model, and no renewal lifts a suspension', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...acts), fc.integer({ min: 0, max: 400 })), { maxLength: 12 });
    fc.assert(
      fc.property(steps, (history) => {
        let [one, model, day]: [Qualification, Model, LocalDate] = [
          qualification({ validUntil: '2026-12-31' }),
          { until: '2026-12-31', suspended: false, ended: null },
          today,
        ];
        for (const [act, days] of history) {
          day = addDays(day, days);
          [one, model] = [played(act, one, day), modelled(act, model, day)];
          expect([statusOn(one, day), one.validUntil]).toEqual([statusIn(model, day), model.until]);
        }
      }),
    );
  });
});
