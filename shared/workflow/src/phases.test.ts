import { describe, expect, it } from 'vitest';
import { leaveWorkflow, national, xinjiang } from '../test/leave.ts';
import { phaseOf, stagesOf, statesInPhase } from './phases.ts';
import { isPanel } from './table.ts';

const stages = (...asked: Parameters<typeof stagesOf>) => stagesOf(...asked).map(({ state, zh }) => `${state} ${zh}`);

describe('phases of a review', () => {
  it.each([
    ['TO_INITIATE', ['DRAFT', 'RETURNED']],
    ['IN_PROGRESS', ['SUBMITTED', 'UNDER_REVIEW']],
    ['PASSED', ['GRANTED', 'CLOSED']],
    ['TERMINATED', ['REJECTED', 'WITHDRAWN']],
  ] as const)('X12 %s holds what the table says', (phase, states) => {
    expect(statesInPhase(leaveWorkflow, national, phase)).toEqual(states);
  });

  it('X12 a phase holds no state that cases of a procedure never come into', () => {
    expect(statesInPhase(leaveWorkflow, xinjiang, 'IN_PROGRESS')).toEqual(['SUBMITTED']);
  });

  it('X12 what takes a success back ends the case without it', () => {
    const annul = { from: 'GRANTED', to: 'REJECTED', by: 'EXAMINER', undoes: true } as const;
    expect(phaseOf(leaveWorkflow, { ...national, moves: { ...national.moves, annul } }, 'REJECTED')).toBe('TERMINATED');
    const reject = { ...annul, undoes: undefined } as never;
    expect(phaseOf(leaveWorkflow, { ...national, moves: { ...national.moves, reject } }, 'REJECTED')).toBe('PASSED');
  });
});

describe('stages of a review', () => {
  it('X12 follow the procedure of the place', () => {
    expect(stages(leaveWorkflow, national, 'SUBMITTED')).toEqual(['DRAFT 上报', 'SUBMITTED 受理', 'UNDER_REVIEW 审核']);
    expect(stages(leaveWorkflow, xinjiang, 'SUBMITTED')).toEqual(['DRAFT 上报', 'SUBMITTED 受理']);
  });

  it('X12 lead through the state the case is in, also where a shorter way leaves it out', () => {
    const accept = { from: 'SUBMITTED', to: 'GRANTED', by: 'EXAMINER' } as const;
    const both = { ...national, moves: { ...national.moves, close: accept } };
    expect(stages(leaveWorkflow, both, 'SUBMITTED')).toEqual(['DRAFT 上报', 'SUBMITTED 关闭']);
    expect(stages(leaveWorkflow, both, 'UNDER_REVIEW')).toEqual(['DRAFT 上报', 'SUBMITTED 受理', 'UNDER_REVIEW 审核']);
  });

  it('X12 say who decides, of a panel by seat', () => {
    expect(stagesOf(leaveWorkflow, national, 'DRAFT').map(({ actors }) => actors)).toEqual([
      [{ roles: ['UNIT_ADMIN', 'UNIT_CLERK'] }],
      [{ roles: ['ACCEPTANCE_CLERK'] }],
      [
        { seat: 'quality', roles: ['QUALITY_SUPERVISOR'] },
        { seat: 'safety', roles: ['SAFETY_SUPERVISOR'] },
      ],
    ]);
  });
});

describe('the graph of a procedure', () => {
  const { process } = leaveWorkflow;

  it('is read from its tables once, not for every case', () => {
    let merges = 0;
    const { review } = national.moves;
    if (!review || !isPanel(review)) throw new Error('leave is reviewed by a panel');
    const merge: typeof review.merge = (verdicts) => {
      merges += 1;
      return review.merge(verdicts);
    };
    const variant = { ...national, moves: { ...national.moves, review: { ...review, merge } } };
    for (const state of Object.keys(process.states)) stagesOf(leaveWorkflow, variant, state);
    const once = merges;
    for (const state of Object.keys(process.states)) [stagesOf(leaveWorkflow, variant, state), phaseOf(leaveWorkflow, variant, state)];
    expect([once > 0, merges]).toEqual([true, once]);
  });

  it('is another for another process with the same moves', () => {
    const started = { ...leaveWorkflow, process: { ...process, editable: ['DRAFT'] as const } };
    expect(phaseOf(leaveWorkflow, national, 'RETURNED')).toBe('TO_INITIATE');
    expect(phaseOf(started as typeof leaveWorkflow, national, 'RETURNED')).toBe('IN_PROGRESS');
    expect(phaseOf(leaveWorkflow, national, 'RETURNED')).toBe('TO_INITIATE');
  });

  it('leads a state that no table knows along the usual way', () => {
    expect(stagesOf(leaveWorkflow, national, 'NOWHERE')).toEqual(stagesOf(leaveWorkflow, national, 'DRAFT'));
  });
});
