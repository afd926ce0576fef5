import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, take } from '../../../test/cases.ts';
import { notices } from '../../../test/notices.ts';
import { org } from '../../../test/world.ts';

const actions = ['requestCheck', 'check', 'noteSilence', 'revise', 'submit', 'approve', 'returnForCorrection', 'withdraw'] as const;
const people = ['UNIT_CLERK', 'UNIT_CLERK@contractor', 'UNIT_CLERK@consultant', 'UNIT_CLERK@owner', 'EXAMINER', 'SYSTEM'] as const;

/** Somebody tries something, so many hours later than what was tried before. */
const any = fc.record({
  action: fc.constantFrom(...actions),
  by: fc.constantFrom(...people),
  verdict: fc.constantFrom('CONFIRM', 'OBJECT'),
  hours: fc.constantFrom(0, 1, 20, 70),
});
type Try = typeof any extends fc.Arbitrary<infer T> ? T : never;

/** What leads on, by whom it may be, so that the end is reached now and then. */
const onward = fc.record({
  step: fc.constantFrom(
    { action: 'requestCheck', by: 'UNIT_CLERK' } as const,
    { action: 'check', by: 'UNIT_CLERK@contractor' } as const,
    { action: 'check', by: 'UNIT_CLERK@consultant' } as const,
    { action: 'submit', by: 'UNIT_CLERK' } as const,
    { action: 'returnForCorrection', by: 'EXAMINER' } as const,
  ),
  verdict: fc.constantFrom('CONFIRM', 'CONFIRM', 'CONFIRM', 'OBJECT'),
  hours: fc.constantFrom(0, 0, 1, 20),
});
const likely = onward.map(({ step, ...more }): Try => ({ ...step, ...more }));

const tries = fc.array(fc.oneof({ weight: 1, arbitrary: any }, { weight: 4, arbitrary: likely }), {
  minLength: 5,
  maxLength: 30,
  size: 'max',
});

const start = new Date('2026-09-14T02:00:00Z').getTime();

describe.each(notices)('$row whatever anybody tries, in whatever order', ({ row, process, form, facts, applicant }) => {
  const parties = { applicant, contractor: org.contractor, consultant: org.consultant, owner: org.owner };
  const planned = { plannedFrom: '2026-10-20', plannedUntil: '2026-10-25' };
  const fresh = caseOf(process, { applicant, parties, form: { ...form, ...planned }, state: 'DRAFT' } as never);
  let submitted = 0;

  /** What each has said of the version that is put before them now. */
  const heard = new Map<string, 'CONFIRM' | 'OBJECT'>();
  let askedAt = 0;

  const note = ({ action, by, verdict }: Try, at: number): void => {
    if (action === 'requestCheck') heard.clear();
    if (action === 'requestCheck') askedAt = at;
    if (action === 'check') heard.set(by, verdict as 'CONFIRM' | 'OBJECT');
  };

  const expectChecked = (at: number): void => {
    submitted += 1;
    const objections = [...heard.values()].filter((verdict) => verdict === 'OBJECT');
    const daysOver = at >= askedAt + 48 * 3_600_000;
    expect([heard.size === 2 || daysOver, objections]).toEqual([true, []]);
  };

  type Record = typeof fresh;
  const tried = (record: Record, one: Try, at: number): Record => {
    const { action, by, verdict } = one;
    const taken = { by, facts, opinion: '意见', at: new Date(at), ...(action === 'check' && { verdict }) };
    const decided = take(process, record, [action, taken] as never);
    if (!decided.ok) return record;
    note(one, at);
    if (action === 'submit') expectChecked(at);
    return { ...record, ...(decided.value.set as object) };
  };

  const play = (steps: readonly Try[]): void => {
    let at = start;
    steps.reduce((record, one) => {
      at += one.hours * 3_600_000;
      return tried(record, one, at);
    }, fresh);
  };

  it(`${row} nothing is submitted that both have not confirmed or had two working days for, and nothing objected to`, {}, () => {
    fc.assert(fc.property(tries, play), { numRuns: 400 });
    expect(submitted).toBeGreaterThan(50);
  });
});
