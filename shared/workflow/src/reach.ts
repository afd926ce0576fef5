import { isPanel, type Move, movesIn, statesLeft, type Variant, type Workflow } from './table.ts';

const combinations = (seats: readonly string[], verdicts: readonly string[]): readonly Readonly<Record<string, string | undefined>>[] =>
  seats.reduce<readonly Readonly<Record<string, string | undefined>>[]>(
    (made, seat) => made.flatMap((one) => [undefined, ...verdicts].map((verdict) => ({ ...one, [seat]: verdict }))),
    [{}],
  );

/** Every state a move can lead to; a panel's are those of all combinations of verdicts. */
export const statesReached = (move: Move<string>): readonly string[] =>
  isPanel(move)
    ? [...new Set(combinations(Object.keys(move.seats), Object.keys(move.verdicts)).map((verdicts) => move.merge(verdicts)))]
    : [move.to];

/** The states a case can be in under this variant. */
export const reachableStates = (workflow: Workflow, variant: Variant): ReadonlySet<string> => {
  const seen = new Set([workflow.process.initial]);
  for (const state of seen) {
    for (const [, move] of movesIn(variant)) if (statesLeft(move).includes(state)) for (const to of statesReached(move)) seen.add(to);
  }
  return seen;
};
