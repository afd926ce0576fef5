import { describe, expect, it } from 'vitest';
import { leave, leaveWorkflow, national, xinjiang } from '../test/leave.ts';
import { actorsOf, stateLabel, statesLeft, variantFor, variantOf } from './table.ts';
import { waitingStates } from './tabs.ts';

describe('variants', () => {
  const kunming = leave.variant('5301', {});
  const newer = leave.variant('53', {}, { version: 2 });
  const older = leave.variant('53', {});
  const all = leave.workflow(national, older, newer, kunming, xinjiang);

  it('C1 the longest prefix of the division wins, then the newest version, else the default', () => {
    expect(variantFor(all, '530102')).toBe(kunming);
    expect(variantFor(all, '532801')).toBe(newer);
    expect(variantFor(all, '650102')).toBe(xinjiang);
    expect(variantFor(all, '440106')).toBe(national);
    expect(variantFor(leave.workflow(xinjiang), '440106')).toBeUndefined();
  });

  it('C1 a running case keeps the version it began with', () => {
    expect(variantOf(all, { code: '53', version: 1 })).toBe(older);
    expect(variantOf(all, { code: '53', version: 3 })).toBeUndefined();
  });

  it('X12 a state is called as its jurisdiction calls it', () => {
    expect(stateLabel(leaveWorkflow, xinjiang, 'SUBMITTED').zh).toBe('流程中');
    expect(stateLabel(leaveWorkflow, national, 'SUBMITTED').zh).toBe('已上报');
    expect(stateLabel(leaveWorkflow, undefined, 'GONE')).toEqual({ zh: 'GONE', en: 'GONE' });
  });

  it('X4 unknown states, actions and asks do not compile', () => {
    // @ts-expect-error no such state
    leave.variant('1', { submit: { from: 'DRAFT', to: 'SUBMITED', by: 'EXAMINER' } });
    // @ts-expect-error no such action
    leave.variant('1', { dance: { from: 'DRAFT', to: 'SUBMITTED', by: 'EXAMINER' } });
    // @ts-expect-error no such ask
    leave.variant('1', { submit: { from: 'DRAFT', to: 'SUBMITTED', by: 'EXAMINER', asks: { colour: 'required' } } });
    // @ts-expect-error no state has this actor
    leave.variant('1', { submit: { to: 'SUBMITTED', by: { DRAFTED: 'EXAMINER' } } });
    expect.assertions(0);
  });

  it('X4 reads the states a move leaves from its actors where it names none', () => {
    const move = { to: 'C', by: { A: 'EXAMINER', B: ['UNIT_CLERK', 'UNIT_ADMIN'] } };
    expect(statesLeft(move)).toEqual(['A', 'B']);
    expect([actorsOf(move, 'A'), actorsOf(move, 'B'), actorsOf(move, 'C')]).toEqual([['EXAMINER'], ['UNIT_CLERK', 'UNIT_ADMIN'], []]);
  });
});

describe('where cases wait', () => {
  it('X1 in the states whose actions the role may take, of a panel by seat', () => {
    expect(waitingStates(leaveWorkflow, ['SAFETY_SUPERVISOR'])).toEqual([
      { variant: 'default', state: 'UNDER_REVIEW', openSeats: ['safety'] },
    ]);
    expect(waitingStates(leaveWorkflow, ['AUDITOR'])).toEqual([]);
  });

  it('X1 found once for the same roles in any order, anew for others', () => {
    const [first] = waitingStates(leaveWorkflow, ['EXAMINER', 'SAFETY_SUPERVISOR']);
    expect(waitingStates(leaveWorkflow, ['SAFETY_SUPERVISOR', 'EXAMINER'])[0]).toBe(first);
    expect(waitingStates(leaveWorkflow, ['SAFETY_SUPERVISOR'])).not.toContain(first);
  });

  it('X1 not for the applicant of what an authority has: it may only be given up', () => {
    const states = waitingStates(leaveWorkflow, ['UNIT_CLERK']).map(({ state }) => state);
    expect(states).toContain('DRAFT');
    expect(states).not.toContain('SUBMITTED');
  });

  it('X1 for the party that a step is bound to, and not for what only takes back', () => {
    expect(waitingStates(leaveWorkflow, ['EXAMINER', 'ACCEPTANCE_CLERK'])).toEqual([
      { variant: 'default', state: 'SUBMITTED', openSeats: [] },
      { variant: '65', state: 'SUBMITTED', openSeats: [] },
      { variant: '65', state: 'GRANTED', openSeats: [], party: 'applicant' },
    ]);
  });
});
