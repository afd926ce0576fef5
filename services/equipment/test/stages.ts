import type { CaseRecord, Process } from '@anzhu/casework';
import fc from 'fast-check';
import { expect } from 'vitest';
import { take } from './cases.ts';

/** Who decides on filings, by a division of each province (the table of procedures by province). */
export const stagesByProvince: readonly (readonly [string, readonly string[]])[] = [
  ['450103', ['ACCEPTANCE_CLERK', 'EXAMINER']],
  ['530102', ['PRELIMINARY_REVIEWER', 'ACCEPTANCE_CLERK', 'EXAMINER']],
  ['650102', ['EXAMINER']],
  ['150102', ['EXAMINER']],
  ['442000', ['EXAMINER']],
];

const people = ['UNIT_CLERK', 'UNIT_CLERK@formerOwner', 'PRELIMINARY_REVIEWER', 'ACCEPTANCE_CLERK', 'EXAMINER'] as const;

interface Demanded<F, X, Facts> {
  readonly fresh: CaseRecord<F, X>;
  readonly facts: Facts;
  /** The state that must not be reached without every stage. */
  readonly done: string;
  /** The roles that must have decided since the last submission, in their order. */
  readonly demanded: readonly string[];
  /** What actions are told, by action. */
  readonly asked?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Played<F, X> {
  readonly record: CaseRecord<F, X>;
  readonly passed: readonly string[];
}

type Step = readonly [action: string, by: (typeof people)[number]];

/** Whatever leads on from where a case is, by whoever may. */
const onward: readonly Step[] = ['submit', 'confirm', 'passPreliminaryReview', 'accept', 'approve'].flatMap((action) =>
  people.map((by) => [action, by] as const),
);

/** Whatever anybody tries, a case is done only after every stage its table demands; and it is done now and then. */
export const expectEveryStage = <F, X, Facts>(process: Process<F, X, Facts>, demand: Demanded<F, X, Facts>): void => {
  const { fresh, facts, done, demanded, asked = {} } = demand;
  const any = fc.tuple(fc.constantFrom(...Object.keys(process.workflow.process.actions)), fc.constantFrom(...people));
  const tries = fc.oneof(
    any.map((one) => [one]),
    fc.constant(onward),
  );
  const after = ({ record, passed }: Played<F, X>, [action, by]: Step): Played<F, X> | undefined => {
    const told = asked[action] ? { asked: asked[action] } : {};
    const decided = take(process, record, [action, { by, facts, opinion: '意见', serial: 1, ...told }]);
    return decided.ok ? { record: { ...record, ...decided.value.set }, passed: action === 'submit' ? [] : [...passed, by] } : undefined;
  };
  const tried = (played: Played<F, X>, steps: readonly Step[]): Played<F, X> => {
    for (const one of played.record.state === done ? [] : steps) {
      const moved = after(played, one);
      if (moved) return moved;
    }
    return played;
  };
  let reached = 0;
  const play = (steps: readonly (readonly Step[])[]): void => {
    const { record, passed } = steps.reduce(tried, { record: fresh, passed: [] });
    if (record.state !== done) return;
    reached += 1;
    expect(passed).toEqual(demanded);
  };
  fc.assert(fc.property(fc.array(tries, { size: 'max', maxLength: 40 }), play), { numRuns: 500 });
  expect(reached).toBeGreaterThan(20);
};
