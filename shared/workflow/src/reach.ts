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

/** The states to which moves of a variant lead from some, these among them; through none that ends the way. */
export const statesFrom = (variant: Variant, begun: readonly string[], isEnd = (_: string): boolean => false): ReadonlySet<string> => {
  const seen = new Set(begun);
  for (const state of seen) {
    const moves = movesIn(variant).filter(([, move]) => statesLeft(move).includes(state));
    for (const to of moves.flatMap(([, move]) => statesReached(move))) if (!isEnd(to)) seen.add(to);
  }
  return seen;
};

/** The states a case can be in under this variant. */
export const reachableStates = ({ process }: Workflow, variant: Variant): ReadonlySet<string> => statesFrom(variant, [process.initial]);
