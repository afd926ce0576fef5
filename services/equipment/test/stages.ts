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

/** Whatever anybody tries, a case is done only after every stage its table demands; and it is done now and then. */
export const expectEveryStage = <F, X, Facts>(process: Process<F, X, Facts>, demand: Demanded<F, X, Facts>): void => {
  const { fresh, facts, done, demanded, asked = {} } = demand;
  const step = fc.tuple(fc.constantFrom(...Object.keys(process.workflow.process.actions)), fc.constantFrom(...people));
  const after = ({ record, passed }: Played<F, X>, [action, by]: readonly [string, (typeof people)[number]]): Played<F, X> => {
    const told = asked[action] ? { asked: asked[action] } : {};
    const decided = take(process, record, [action, { by, facts, opinion: '意见', serial: 1, ...told }]);
    if (!decided.ok) return { record, passed };
    return { record: { ...record, ...decided.value.set }, passed: action === 'submit' ? [] : [...passed, by] };
  };
  let reached = 0;
  const play = (steps: readonly (readonly [string, (typeof people)[number]])[]): void => {
    let played: Played<F, X> = { record: fresh, passed: [] };
    for (const one of steps) if (played.record.state !== done) played = after(played, one);
    if (played.record.state !== done) return;
    reached += 1;
    expect(played.passed).toEqual(demanded);
  };
  fc.assert(fc.property(fc.array(step, { size: 'max', maxLength: 100 }), play), { numRuns: 500 });
  expect(reached).toBeGreaterThan(0);
};
