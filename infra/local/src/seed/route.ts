import { isPanel, type Move, reachableStates, statesLeft, statesReached, type Variant, type Workflow } from '@anzhu/workflow';

/** One move of a case on its way; `verdict`: what every seat of a panel says. */
export interface Hop {
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly verdict?: string;
  /** Taken by timers and events only. */
  readonly bySystem: boolean;
}

const isBySystem = (move: Move<string>): boolean => !isPanel(move) && move.by === 'SYSTEM';

/** What a panel leads to when all its seats say the same. */
const unanimous = (move: Move<string>): readonly { readonly verdict?: string; readonly to: string }[] => {
  if (!isPanel(move)) return statesReached(move).map((to) => ({ to }));
  return Object.keys(move.verdicts).map((verdict) => ({
    verdict,
    to: move.merge(Object.fromEntries(Object.keys(move.seats).map((seat) => [seat, verdict]))),
  }));
};

const hopsOf = ({ moves }: Variant): readonly Hop[] =>
  Object.entries(moves).flatMap(([action, move]) =>
    move ? statesLeft(move).flatMap((from) => unanimous(move).map((way) => ({ action, from, ...way, bySystem: isBySystem(move) }))) : [],
  );

interface Way {
  readonly cost: number;
  readonly hops: readonly Hop[];
}

/** A detour of many persons is preferred to waiting for the platform. */
const costOf = ({ bySystem }: Hop): number => (bySystem ? 100 : 1);

const cheapest = (hops: readonly Hop[], initial: string): ReadonlyMap<string, Way> => {
  const ways = new Map<string, Way>([[initial, { cost: 0, hops: [] }]]);
  for (const _ of hops)
    for (const hop of hops) {
      const before = ways.get(hop.from);
      const cost = (before?.cost ?? Number.POSITIVE_INFINITY) + costOf(hop);
      if (before && cost < (ways.get(hop.to)?.cost ?? Number.POSITIVE_INFINITY)) ways.set(hop.to, { cost, hops: [...before.hops, hop] });
    }
  return ways;
};

/** What all seats of a panel agree to before the case moves on from where the panel leaves it. */
const consents = ({ process }: Workflow, hops: readonly Hop[], next: Hop): readonly Hop[] => {
  const { abandonedBy = ['withdraw'] } = process;
  if (next.verdict !== undefined || next.bySystem || abandonedBy.includes(next.action)) return [];
  return hops.filter(({ verdict, from, to }) => verdict !== undefined && from === next.from && to === from);
};

/** The hops that lead a new case to a state, the platform's as few as can be; undefined where none do. */
export const routeTo = (workflow: Workflow, variant: Variant, state: string): readonly Hop[] | undefined => {
  const hops = hopsOf(variant);
  const way = cheapest(hops, workflow.process.initial).get(state);
  return way?.hops.flatMap((hop) => [...consents(workflow, hops, hop), hop]);
};

/** The hops that lead a new case to an action of a person and over it, as few as can be; undefined where none do. */
export const routeOver = (workflow: Workflow, variant: Variant, action: string): readonly Hop[] | undefined =>
  hopsOf(variant)
    .filter((hop) => hop.action === action && !hop.bySystem)
    .flatMap((last) => {
      const way = routeTo(workflow, variant, last.from);
      return way ? [[...way, last]] : [];
    })
    .toSorted((a, b) => a.length - b.length)[0];

/** The states in which cases rest under a procedure: where saving completes the business none is ever a draft. */
export const restingStates = (workflow: Workflow, variant: Variant): readonly string[] => {
  const { initial, opensWith } = workflow.process;
  return [...reachableStates(workflow, variant)].filter((state) => !(opensWith && state === initial));
};
