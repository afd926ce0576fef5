import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveWorkflow } from '../test/leave.ts';
import { faultsIn } from './faults-in.ts';
import type { Actor, CasePosition } from './position.ts';
import { defineProcess, type Move, type Variant, type Workflow } from './table.ts';
import { availableActions, transition } from './transition.ts';

const states = ['A', 'B', 'C', 'END'] as const;
const actions = ['one', 'two', 'three', 'four'] as const;
const roles = ['UNIT_CLERK', 'EXAMINER', 'SAFETY_SUPERVISOR', 'SYSTEM'] as const;
const parties = ['applicant', 'contractor'] as const;
const label = { zh: '名', en: 'name' };

const state = fc.constantFrom(...states);
const some = <T>(from: readonly T[]) => fc.subarray([...from], { minLength: 1 });

const step = fc.record(
  {
    from: some(states),
    to: state,
    by: some(roles),
    party: fc.constantFrom(...parties),
    opinion: fc.constant('required' as const),
    undoes: fc.constant(true as const),
  },
  { requiredKeys: ['from', 'to', 'by'] },
);
const panelMove = fc
  .record({ from: some(states), one: some(roles), other: some(roles), next: state })
  .map(({ from, one, other, next }) => ({
    from,
    seats: { one, other },
    verdicts: { PASS: label },
    merge: (verdicts: Readonly<Record<string, string | undefined>>) => (verdicts['one'] && verdicts['other'] ? next : (from[0] ?? 'A')),
  }));
const moves = fc.dictionary(fc.constantFrom(...actions), fc.oneof({ weight: 3, arbitrary: step }, panelMove), { maxKeys: 4 });

const table = moves.map((made): { workflow: Workflow; variant: Variant } => {
  const process = defineProcess({
    id: 'test.random',
    row: 'X4',
    type: 'Random',
    ...label,
    initial: 'A',
    editable: ['A'],
    states: { A: label, B: label, C: label, END: { ...label, final: true } },
    actions: Object.fromEntries(actions.map((action) => [action, label])),
  });
  const variant: Variant = { code: 'default', version: 1, moves: made as Readonly<Record<string, Move<string>>>, labels: {} };
  return { workflow: { process, variants: [variant] } as Workflow, variant };
});

const people = ['li', 'zhao', 'wang'] as const;
const actor = fc
  .record({
    id: fc.constantFrom(...people),
    roles: some(roles),
    parties: fc.subarray([...parties]),
    isAuthority: fc.boolean(),
    held: fc.subarray(['one', 'other']),
  })
  .map(({ held, ...who }): Actor => ({ ...who, holdsSeat: (seat) => held.includes(seat) }));
const position = fc.record({
  state,
  verdicts: fc.dictionary(fc.constantFrom('one', 'other'), fc.constant('PASS')),
  lastDecidedBy: fc.option(fc.constantFrom(...people), { nil: undefined }),
  papers: fc.constant([]),
  isOutOfProvince: fc.boolean(),
});

const denied = (outcome: ReturnType<typeof transition>): boolean => !outcome.ok && outcome.error.code === 'ACTION_NOT_ALLOWED';

const allowedBy = (outcome: ReturnType<typeof transition>): readonly string[] | undefined =>
  !outcome.ok && outcome.error.code === 'ACTION_NOT_ALLOWED' ? outcome.error.allowed.map(({ action }) => action) : undefined;

interface Tried {
  readonly action: string;
  readonly id: string;
  readonly verdict: string;
}

const everyone: Actor = {
  id: '',
  roles: ['UNIT_CLERK', 'ACCEPTANCE_CLERK', 'EXAMINER', 'QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR', 'SYSTEM'],
  parties: ['applicant', 'contractor'],
  isAuthority: true,
  holdsSeat: () => true,
};

/** The positions a case passes through when these people try these actions. */
const play = (variant: Variant, tried: readonly Tried[]): readonly CasePosition[] =>
  tried.reduce<readonly CasePosition[]>(
    (passed, { action, id, verdict }) => {
      const at = passed.at(-1) as CasePosition;
      const asked = action === 'accept' ? { [variant.code === '65' ? 'number' : 'days']: '1' } : {};
      const command = { action, verdict, opinion: '可', asked };
      const outcome = transition({ workflow: leaveWorkflow, variant }, at, { command, actor: { ...everyone, id } });
      return outcome.ok ? passed.concat({ ...at, state: outcome.value.to, verdicts: outcome.value.verdicts, lastDecidedBy: id }) : passed;
    },
    [{ state: 'DRAFT', verdicts: {}, papers: ['APPLICATION'], isOutOfProvince: false }],
  );

describe('any table', () => {
  it('X4 offers exactly what it does not refuse: buttons and refusals come from one function', () => {
    fc.assert(
      fc.property(table, position, actor, (any, at, who) => {
        const offered = availableActions(any, at, who).map(({ action }) => action);
        const outcomes = actions.map((action) => transition(any, at, { command: { action, verdict: 'PASS' }, actor: who }));
        expect(actions.filter((_, index) => !denied(outcomes[index] as (typeof outcomes)[0]))).toEqual(
          actions.filter((action) => offered.includes(action)),
        );
        expect(outcomes.flatMap((outcome) => allowedBy(outcome) ?? []).every((action) => offered.includes(action))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('X4 lets people act in a role they have, on a panel in a seat they hold', () => {
    fc.assert(
      fc.property(table, position, actor, (any, at, who) => {
        const done = actions.flatMap((action) => {
          const outcome = transition(any, at, { command: { action, verdict: 'PASS', opinion: '可' }, actor: who });
          return outcome.ok ? [outcome.value] : [];
        });
        expect(who.roles).toEqual(expect.arrayContaining(done.map(({ role }) => role)));
        expect(done.flatMap(({ seat }) => seat ?? []).filter((seat) => !who.holdsSeat(seat) || at.verdicts[seat])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('X4 no play of a sound table leaves a final state, and every state it reaches is defined', () => {
    expect(faultsIn(leaveWorkflow)).toEqual([]);
    const action = fc.constantFrom(...Object.keys(leaveWorkflow.process.actions));
    const tried = fc.record({ action, id: fc.constantFrom(...people), verdict: fc.constantFrom('PASS', 'RETURN', 'REJECT') });
    fc.assert(
      fc.property(fc.constantFrom(...leaveWorkflow.variants), fc.array(tried, { maxLength: 30 }), (variant, all) => {
        const passed = play(variant, all).map(({ state: reached }) => leaveWorkflow.process.states[reached]);
        expect(passed).not.toContain(undefined);
        expect(passed.slice(0, -1).filter((reached) => reached?.final)).toEqual([]);
      }),
    );
  });
});
