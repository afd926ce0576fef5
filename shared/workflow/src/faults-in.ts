import { passingStates } from './phases.ts';
import { reachableStates } from './reach.ts';
import { actorsOf, isPanel, type Move, movesIn, seatActors, statesLeft, type Variant, type Workflow } from './table.ts';

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
    ...((definition.dueInWorkingDays !== undefined || definition.hasOwnLimit) && !definition.clock
      ? [`${state} has a time limit but nobody's clock runs`]
      : []),
  ];
};

const passes = (workflow: Workflow, reachable: ReadonlySet<string>): readonly string[] =>
  passingStates(workflow).length === 0 || passingStates(workflow).some((state) => reachable.has(state)) ? [] : ['no case ever passes'];

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
    ...passes(workflow, reachable),
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
    ...(passingStates(workflow).length === 0 ? ['no state is marked as the one in which the review has succeeded (`passes`)'] : []),
    ...unreached.map((state) => `unreachable state ${state} in every variant`),
    ...unused.map((action) => `no variant takes the action ${action}`),
    ...repeatedVariants(workflow),
    ...variants.flatMap((variant) => variantFaults(workflow, variant)),
  ];
};
