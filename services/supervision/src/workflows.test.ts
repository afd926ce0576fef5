import { faultsIn, reachableStates, statesLeft, statesReached, type Workflow } from '@anzhu/workflow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processes } from './sdl.ts';

const workflows = processes.map(({ workflow }) => workflow as Workflow);

/** The states passed through when the chosen moves that are possible are made one after another. */
const play = (workflow: Workflow, code: string, choices: readonly number[]): readonly string[] => {
  const variant = workflow.variants.find((one) => one.code === code);
  const moves = Object.values(variant?.moves ?? {}).flatMap((move) => move ?? []);
  const path = [workflow.process.initial];
  for (const choice of choices) {
    const here = path.at(-1) ?? '';
    const next = moves.filter((move) => statesLeft(move).includes(here)).flatMap(statesReached);
    path.push(...next.slice(choice % Math.max(next.length, 1)).slice(0, 1));
  }
  return path;
};

const anyPlay = fc.array(fc.nat({ max: 20 }), { maxLength: 25 });
const of = (type: string): Workflow => workflows.find(({ process }) => process.type === type) ?? ({} as Workflow);

describe('the tables of supervision', () => {
  it.each(workflows.map((workflow) => [workflow.process.row, workflow.process.en, workflow] as const))(
    '%s %s: the table is sound',
    (_, __, workflow) => {
      expect(faultsIn(workflow)).toEqual([]);
      for (const variant of workflow.variants) expect(reachableStates(workflow, variant).size).toBeGreaterThan(1);
    },
  );

  it.each([
    [
      'R3 an approved registration was reviewed and its team locked',
      'SupervisionRegistration',
      'APPROVED',
      ['UNDER_REVIEW', 'LOCKING_PERSONNEL'],
    ],
    ['R9 R10 a resumed suspension was in effect', 'SupervisionSuspension', 'RESUMED', ['PLANNED', 'IN_EFFECT', 'RESUMPTION_PLANNED']],
    ['R13 an accepted completion had its cranes checked', 'CompletionAcceptance', 'ACCEPTED', ['CHECKING_EQUIPMENT']],
    ['R13 an annulled acceptance was accepted', 'CompletionAcceptance', 'ANNULLED', ['CHECKING_EQUIPMENT', 'ACCEPTED']],
    ['R14 an approved filing was submitted', 'CompletionFiling', 'APPROVED', ['SUBMITTED']],
  ])('%s', (_, type, state, before) => {
    const workflow = of(type);
    for (const { code } of workflow.variants)
      fc.assert(
        fc.property(anyPlay, (choices) => {
          const path = play(workflow, code, choices);
          if (path.includes(state)) for (const stage of before) expect(path.slice(0, path.indexOf(state))).toContain(stage);
        }),
      );
  });
});
