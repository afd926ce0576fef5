import { describe, expect, it } from 'vitest';
import { leaveWorkflow } from '../test/leave.ts';
import { faultsIn } from './faults-in.ts';
import { reachableStates, statesReached } from './reach.ts';
import { defineProcess, type Move, panel, type StateDefinition, type Workflow } from './table.ts';

type Moves = Readonly<Record<string, Move<string>>>;

const label = { zh: '名', en: 'name' };
const sound: Moves = { finish: { from: 'OPEN', to: 'DONE', by: 'EXAMINER' } };

const workflowOf = (moves: Moves, states: Readonly<Record<string, StateDefinition>> = {}): Workflow => {
  const process = defineProcess({
    id: 'test.tiny',
    row: 'X4',
    type: 'Tiny',
    ...label,
    initial: 'OPEN',
    editable: [],
    states: { OPEN: label, DONE: { ...label, final: true, passes: true }, ...states } as Readonly<Record<string, StateDefinition>>,
    actions: Object.fromEntries(Object.keys({ ...sound, ...moves }).map((action) => [action, label])),
  });
  return process.workflow(process.variant('default', moves)) as Workflow;
};

const votes = (overrides: object) =>
  panel({ from: 'OPEN', seats: { one: 'EXAMINER' }, verdicts: { PASS: label }, merge: ({ one }) => (one ? 'DONE' : 'OPEN'), ...overrides });

describe('faults in a table', () => {
  it('X4 has nothing to say of a sound table', () => {
    expect(faultsIn(leaveWorkflow)).toEqual([]);
    expect(faultsIn(workflowOf(sound))).toEqual([]);
  });

  it.each<readonly [string, Workflow, readonly string[]]>([
    ['an unreachable state', workflowOf(sound, { LOST: label }), ['unreachable state LOST in every variant']],
    [
      'a move from an unreachable state',
      workflowOf({ ...sound, wake: { from: 'LOST', to: 'DONE', by: 'EXAMINER' } }, { LOST: label }),
      ['unreachable state LOST in every variant', 'variant default: wake leaves LOST, which is unreachable'],
    ],
    [
      'a dead end',
      workflowOf({ ...sound, park: { from: 'OPEN', to: 'PARKED', by: 'EXAMINER' } }, { PARKED: label }),
      ['variant default: dead end: nothing leaves PARKED'],
    ],
    [
      'an exit from a final state',
      workflowOf({ ...sound, reopen: { from: 'DONE', to: 'OPEN', by: 'EXAMINER' } }),
      ['variant default: reopen leaves the final state DONE'],
    ],
    [
      'an action that nobody may take',
      workflowOf({ finish: { from: 'OPEN', to: 'DONE', by: [] } }),
      ['variant default: nobody may finish from OPEN'],
    ],
    [
      'a state whose actor is not named',
      workflowOf({ ...sound, stop: { from: 'OPEN', to: 'DONE', by: { DONE: 'EXAMINER' } } }),
      ['variant default: nobody may stop from OPEN'],
    ],
    [
      'a seat that nobody may take',
      workflowOf({ finish: votes({ seats: { one: 'EXAMINER', two: [] } }) }),
      ['variant default: nobody may take the seats two of finish'],
    ],
    [
      'a time limit without an owner of the clock',
      workflowOf(sound, { OPEN: { ...label, dueInWorkingDays: 3 } }),
      ["variant default: OPEN has a time limit but nobody's clock runs"],
    ],
    [
      'a procedure in which nothing succeeds',
      workflowOf(
        { finish: { from: 'OPEN', to: 'LEFT', by: 'EXAMINER' } },
        { DONE: { ...label, passes: true }, LEFT: { ...label, final: true } },
      ),
      ['unreachable state DONE in every variant', 'variant default: no case ever passes'],
    ],
    [
      'a process that does not say where it succeeds',
      workflowOf(sound, { DONE: { ...label, final: true } }),
      ['no state is marked as the one in which the review has succeeded (`passes`)'],
    ],
    ['a move from nowhere', workflowOf({ ...sound, drift: { to: 'DONE', by: 'EXAMINER' } }), ['variant default: drift leaves no state']],
    [
      'a state that is not defined',
      workflowOf({ finish: votes({ merge: () => 'DOEN' }), stop: { from: 'OPEN', to: 'DONE', by: 'EXAMINER' } }),
      ['variant default: unknown state DOEN'],
    ],
  ])('X4 names %s', (_, workflow, faults) => {
    expect(faultsIn(workflow)).toEqual(faults);
  });

  it('X4 names an action that no variant takes', () => {
    const { process, variants } = workflowOf(sound);
    const more = { ...process, actions: { ...process.actions, dance: label } };
    expect(faultsIn({ process: more, variants })).toEqual(['no variant takes the action dance']);
  });

  it('X4 names two tables for the same version of a variant', () => {
    const { process, variants } = workflowOf(sound);
    expect(faultsIn({ process, variants: [...variants, ...variants] })).toEqual(['two tables for variant default version 1']);
  });

  it('R3 reaches every outcome of a panel, by all combinations of verdicts', () => {
    const [national] = leaveWorkflow.variants;
    if (!national?.moves['review']) throw new Error('the panel is missing');
    expect(new Set(statesReached(national.moves['review']))).toEqual(new Set(['UNDER_REVIEW', 'REJECTED', 'RETURNED', 'GRANTED']));
    expect(reachableStates(leaveWorkflow, national)).toEqual(new Set(Object.keys(leaveWorkflow.process.states)));
  });
});
