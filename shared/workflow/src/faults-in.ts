import { isPanel, type Move, seatActors, statesLeft, type Variant, type Workflow } from './table.ts';

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

const movesOf = (variant: Variant): readonly (readonly [string, Move<string>])[] =>
  Object.entries(variant.moves).flatMap(([action, move]) => (move ? [[action, move] as const] : []));

/** The states a case can be in under this variant. */
export const reachableStates = (workflow: Workflow, variant: Variant): ReadonlySet<string> => {
  const seen = new Set([workflow.process.initial]);
  for (const state of seen) {
    for (const [, move] of movesOf(variant)) if (statesLeft(move).includes(state)) for (const to of statesReached(move)) seen.add(to);
  }
  return seen;
};

const actorFaults = (action: string, move: Move<string>): readonly string[] => {
  const seats = isPanel(move) ? Object.keys(move.seats).filter((seat) => seatActors(move, seat).length === 0) : [];
  if (seats.length > 0) return [`nobody may take the seats ${seats.join(', ')} of ${action}`];
  if (isPanel(move)) return [];
  return statesLeft(move)
    .filter((state) => actorCount(move, state) === 0)
    .map((state) => `nobody may ${action} from ${state}`);
};

const actorCount = (move: Exclude<Move<string>, { seats: unknown }>, state: string): number => {
  const by = typeof move.by === 'object' && !Array.isArray(move.by) ? (move.by as Readonly<Record<string, string | readonly string[]>>)[state] : move.by;
  return by === undefined ? 0 : typeof by === 'string' ? 1 : (by as readonly string[]).length;
};

const stateFaults = (workflow: Workflow, variant: Variant, state: string): readonly string[] => {
  const definition = workflow.process.states[state];
  const leaving = movesOf(variant).filter(([, move]) => statesLeft(move).includes(state));
  if (!definition) return [`unknown state ${state}`];
  return [
    ...(definition.final && leaving.length > 0 ? [`${leaving.map(([action]) => action).join(', ')} leaves the final state ${state}`] : []),
    ...(!definition.final && leaving.length === 0 ? [`dead end: nothing leaves ${state}`] : []),
    ...(definition.dueInWorkingDays !== undefined && !definition.clock ? [`${state} has a time limit but nobody's clock runs`] : []),
  ];
};

/** Everything wrong with a workflow's tables, as sentences; empty when all variants are sound. Errors, never warnings. */
export const faultsIn = (workflow: Workflow): readonly string[] => {
  const everReached = new Set(workflow.variants.flatMap((variant) => [...reachableStates(workflow, variant)]));
  const used = new Set(workflow.variants.flatMap((variant) => movesOf(variant).map(([action]) => action)));
  return [
    ...Object.keys(workflow.process.states).flatMap((state) => (everReached.has(state) ? [] : [`unreachable state ${state} in every variant`])),
    ...Object.keys(workflow.process.actions).flatMap((action) => (used.has(action) ? [] : [`no variant takes the action ${action}`])),
    ...workflow.variants.flatMap((variant) => {
      const reachable = reachableStates(workflow, variant);
      const stranded = movesOf(variant).flatMap(([action, move]) =>
        statesLeft(move).filter((state) => !reachable.has(state)).map((state) => `${action} leaves ${state}, which is unreachable`),
      );
      return [
        ...[...reachable].flatMap((state) => stateFaults(workflow, variant, state)),
        ...stranded,
        ...movesOf(variant).flatMap(([action, move]) => actorFaults(action, move)),
      ].map((fault) => `variant ${variant.code}: ${fault}`);
    }),
  ];
};
