import { isPanel, personalActions, type Variant, variantFor, type Workflow } from '@anzhu/workflow';
import type { Place } from './place.ts';
import type { SampledProcess } from './processes.ts';
import { restingStates, routeOver, routeTo } from './route.ts';

/** One sample: a case of a process that rests in a state under a procedure, at a place where the procedure is in force. */
export interface Cell {
  readonly process: SampledProcess;
  readonly state: string;
  readonly place: Place;
  /** Whether its way leads over other cases, which are samples too. */
  readonly isMany: boolean;
  /** The action it is there for, where it is not the state. */
  readonly over?: string;
  /** Tells it from every other: its machine and its spot. */
  readonly n: number;
}

interface Division {
  readonly division: string;
}

/** Where a procedure is in force. */
export const placesOf = <P extends Division>(workflow: Workflow, variant: Variant, places: readonly P[]): readonly P[] =>
  places.filter(({ division }) => variantFor(workflow, division) === variant);

const reaching = <P extends Division>({ sample: { reaches } }: SampledProcess, state: string, places: readonly P[]): readonly P[] =>
  places.filter(({ division }) => reaches?.(division, state) ?? true);

/** The states in which cases under a procedure rest, less those to which no command leads at its places. */
export const sampledStates = (process: SampledProcess, variant: Variant, places: readonly Division[]): readonly string[] => {
  const here = placesOf(process.workflow, variant, places);
  const states = restingStates(process.workflow, variant);
  return here.length === 0 ? states : states.filter((state) => reaching(process, state, here).length > 0);
};

type Unnumbered = Omit<Cell, 'n'>;

const cellsUnder = (process: SampledProcess, variant: Variant, places: readonly Place[]): readonly Unnumbered[] => {
  const { workflow, sample } = process;
  const here = placesOf(workflow, variant, places);
  return restingStates(workflow, variant).flatMap((state) => {
    const [place] = reaching(process, state, here);
    const hops = routeTo(workflow, variant, state) ?? [];
    const isMany = sample.leadsOverOthers ?? hops.some(({ bySystem }) => bySystem);
    return place ? [{ process, state, place, isMany }] : [];
  });
};

const eachVariant = <T>(
  processes: readonly SampledProcess[],
  cells: (process: SampledProcess, variant: Variant) => readonly T[],
): readonly T[] =>
  processes
    .filter(({ sample }) => !sample.onlyForOthers)
    .flatMap((process) => process.workflow.variants.flatMap((variant) => cells(process, variant)));

/** A cell for every state in which a case can rest, of every procedure in force at one of the places. */
export const allCells = (processes: readonly SampledProcess[], places: readonly Place[]): readonly Cell[] =>
  eachVariant(processes, (process, variant) => cellsUnder(process, variant, places)).map((cell, n) => ({ ...cell, n }));

/** Names an action of a procedure. */
export const moveOf = ({ process }: Workflow, { code }: Variant, action: string): string => `${process.id} ${code} ${action}`;

/** Whether commands alone lead to an action: what a flag asks for waits for news of elsewhere. */
const isLedTo = ({ moves }: Variant, action: string): boolean => {
  const move = moves[action];
  return move === undefined || isPanel(move) || move.whileFlagged === undefined;
};

/** A cell for every action of a person that has not been taken yet; numbered from `first`. */
export const cellsOver = (
  processes: readonly SampledProcess[],
  places: readonly Place[],
  { taken, first }: { readonly taken: ReadonlySet<string>; readonly first: number },
): readonly Cell[] =>
  eachVariant(processes, (process, variant) => {
    const { workflow } = process;
    const here = placesOf(workflow, variant, places);
    const left = personalActions(workflow).filter((action) => isLedTo(variant, action) && !taken.has(moveOf(workflow, variant, action)));
    return left.flatMap((over) => {
      const state = routeOver(workflow, variant, over)?.at(-1)?.to ?? '';
      const [place] = state === '' ? [] : reaching(process, state, here);
      return place ? [{ process, state, place, over, isMany: false }] : [];
    });
  }).map((cell, n) => ({ ...cell, n: first + n }));
