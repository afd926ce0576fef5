import { actorsOf, isPanel, type Move, movesIn, seatActors, statesLeft, type Variant, type Workflow } from './table.ts';

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

const actorFaults = (action: string, move: Move<string>): readonly string[] => {
  if (statesLeft(move).length === 0) return [`${action} leaves no state`];
  if (isPanel(move)) {
    const seats = Object.keys(move.seats).filter((seat) => seatActors(move, seat).length === 0);
    return seats.length > 0 ? [`nobody may take the seats ${seats.join(', ')} of ${action}`] : [];
  }
  return statesLeft(move)
    .filter((state) => actorsOf(move, state).length === 0)
    .map((state) => `nobody may ${action} from ${state}`);
};

const stateFaults = (workflow: Workflow, variant: Variant, state: string): readonly string[] => {
  const definition = workflow.process.states[state];
  const leaving = movesIn(variant).filter(([, move]) => statesLeft(move).includes(state));
  if (!definition) return [`unknown state ${state}`];
  return [
    ...(definition.final && leaving.length > 0 ? [`${leaving.map(([action]) => action).join(', ')} leaves the final state ${state}`] : []),
    ...(!definition.final && leaving.length === 0 ? [`dead end: nothing leaves ${state}`] : []),
    ...(definition.dueInWorkingDays !== undefined && !definition.clock ? [`${state} has a time limit but nobody's clock runs`] : []),
  ];
};

const variantFaults = (workflow: Workflow, variant: Variant): readonly string[] => {
  const reachable = reachableStates(workflow, variant);
  const stranded = movesIn(variant).flatMap(([action, move]) =>
    statesLeft(move)
      .filter((state) => !reachable.has(state))
      .map((state) => `${action} leaves ${state}, which is unreachable`),
  );
  const faults = [
    ...[...reachable].flatMap((state) => stateFaults(workflow, variant, state)),
    ...stranded,
    ...movesIn(variant).flatMap(([action, move]) => actorFaults(action, move)),
  ];
  return faults.map((fault) => `variant ${variant.code}: ${fault}`);
};

const repeatedVariants = ({ variants }: Workflow): readonly string[] => {
  const names = variants.map(({ code, version }) => `variant ${code} version ${version}`);
  return [...new Set(names.filter((name, at) => names.indexOf(name) < at))].map((name) => `two tables for ${name}`);
};

/** Everything wrong with a workflow's tables, as sentences; empty when all variants are sound. Errors, never warnings. */
export const faultsIn = (workflow: Workflow): readonly string[] => {
  const { process, variants } = workflow;
  const everReached = new Set(variants.flatMap((variant) => [...reachableStates(workflow, variant)]));
  const used = new Set(variants.flatMap((variant) => movesIn(variant).map(([action]) => action)));
  const unreached = Object.keys(process.states).filter((state) => !everReached.has(state));
  const unused = Object.keys(process.actions).filter((action) => !used.has(action));
  return [
    ...unreached.map((state) => `unreachable state ${state} in every variant`),
    ...unused.map((action) => `no variant takes the action ${action}`),
    ...repeatedVariants(workflow),
    ...variants.flatMap((variant) => variantFaults(workflow, variant)),
  ];
};
