import type { Bilingual } from '@anzhu/kernel';
import { reachableStates, statesFrom, statesReached } from './reach.ts';
import { actionLabel, actorsOf, isPanel, type Move, movesIn, seatActors, statesLeft, type Variant, type Workflow } from './table.ts';

/** The four tabs beside 全部 in which Xinjiang lists its cases (X12); they hold for every procedure. */
export const phases = {
  TO_INITIATE: { zh: '待发起', en: 'To be initiated' },
  IN_PROGRESS: { zh: '流程中', en: 'In progress' },
  PASSED: { zh: '通过', en: 'Passed' },
  TERMINATED: { zh: '终止', en: 'Terminated' },
} as const satisfies Record<string, Bilingual>;

export type Phase = keyof typeof phases;

const undoes = (move: Move<string>): boolean => !isPanel(move) && move.undoes === true;

/** The states in which the review has succeeded. */
export const passingStates = ({ process: { states } }: Workflow): readonly string[] =>
  Object.entries(states).flatMap(([state, { passes }]) => (passes ? [state] : []));

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** The moves that bring a case forward. */
const forward = ({ process }: Workflow, variant: Variant): readonly (readonly [action: string, move: Move<string>])[] => {
  const { abandonedBy = ['withdraw'] } = process;
  return movesIn(variant).filter(([action, move]) => !abandonedBy.includes(action) && !undoes(move));
};

const edgesOf = (workflow: Workflow, variant: Variant): readonly Edge[] =>
  forward(workflow, variant).flatMap(([, move]) =>
    statesLeft(move).flatMap((from) =>
      statesReached(move)
        .filter((to) => to !== from && !workflow.process.editable.includes(to))
        .map((to) => ({ from, to })),
    ),
  );

/** Where the review has succeeded, and what follows from it; not what takes the success back or gives it up. */
const passedStates = (workflow: Workflow, edges: readonly Edge[]): ReadonlySet<string> => {
  const seen = new Set(passingStates(workflow));
  for (const state of seen) for (const { from, to } of edges) if (from === state) seen.add(to);
  return seen;
};

/** How far the review of a case is: with its applicant, under way, succeeded, or at its end without. */
export const phaseOf = (workflow: Workflow, variant: Variant, state: string): Phase => {
  const { editable, states } = workflow.process;
  if (editable.includes(state)) return 'TO_INITIATE';
  if (graphOf(workflow, variant).passed.has(state)) return 'PASSED';
  return states[state]?.final ? 'TERMINATED' : 'IN_PROGRESS';
};

/** The states of a procedure that are listed under a phase; none that no case of it comes into. */
export const statesInPhase = (workflow: Workflow, variant: Variant, phase: Phase): readonly string[] => {
  const { reached } = graphOf(workflow, variant);
  return Object.keys(workflow.process.states).filter((state) => reached.has(state) && phaseOf(workflow, variant, state) === phase);
};

/** One stage of a procedure: the state in which it is open, and who then takes which action. */
export interface Stage extends Bilingual {
  readonly state: string;
  /** Who decides; of a panel by seat. */
  readonly actors: readonly { readonly seat?: string; readonly roles: readonly string[] }[];
  /** The party of the case that decides, where the table names one. */
  readonly party?: string;
}

/** The shortest way from a state to one that is wanted; empty where there is none. */
const wayTo = (edges: readonly Edge[], start: string, isWanted: (state: string) => boolean): readonly Edge[] => {
  const ways = new Map<string, readonly Edge[]>([[start, []]]);
  for (const [state, way] of ways) {
    if (isWanted(state)) return way;
    for (const edge of edges) if (edge.from === state && !ways.has(edge.to)) ways.set(edge.to, [...way, edge]);
  }
  return [];
};

const actorsIn = (move: Move<string>, state: string): Stage['actors'] =>
  isPanel(move) ? Object.keys(move.seats).map((seat) => ({ seat, roles: seatActors(move, seat) })) : [{ roles: actorsOf(move, state) }];

/** A stage is called by the work that is done in it: 审核, not 审核通过. */
const workNamed = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh.replace(/(?<=.)通过$/u, ''), en });

const stageOf =
  (workflow: Workflow, variant: Variant) =>
  ({ from, to }: Edge): Stage => {
    const taken = forward(workflow, variant).filter(([, move]) => statesLeft(move).includes(from) && statesReached(move).includes(to));
    const [action = '', move] = taken[0] ?? [];
    const { zh, en } = workNamed(actionLabel(workflow, variant, action));
    const party = move && !isPanel(move) ? move.party : undefined;
    return { zh, en, state: from, actors: taken.flatMap(([, one]) => actorsIn(one, from)), ...(party === undefined ? {} : { party }) };
  };

/** Its stages from its beginning to its success, on the shortest way that leads through a state. */
const stagesThrough = (workflow: Workflow, variant: Variant, edges: readonly Edge[]) => {
  const passing = passingStates(workflow);
  const isPassing = (state: string): boolean => passing.includes(state);
  const { initial } = workflow.process;
  return (through: string): readonly Stage[] => {
    const before = isPassing(through) ? [] : wayTo(edges, initial, (state) => state === through);
    const after = wayTo(edges, before.at(-1)?.to ?? initial, isPassing);
    return [...before, ...after].map(stageOf(workflow, variant));
  };
};

/** Where the review has succeeded and whatever may follow, also what takes the success back; none that a case can be in without. */
const decidedStates = (workflow: Workflow, variant: Variant): ReadonlySet<string> => {
  const passing = passingStates(workflow);
  const undecided = statesFrom(variant, [workflow.process.initial], (state) => passing.includes(state));
  return new Set([...statesFrom(variant, passing)].filter((state) => !undecided.has(state)));
};

/** What is read from the tables of a procedure for every case listed. */
interface ProcedureGraph {
  readonly reached: ReadonlySet<string>;
  readonly decided: ReadonlySet<string>;
  readonly passed: ReadonlySet<string>;
  readonly stages: ReadonlyMap<string, readonly Stage[]>;
}

const makeGraph = (workflow: Workflow, variant: Variant): ProcedureGraph => {
  const edges = edgesOf(workflow, variant);
  const through = stagesThrough(workflow, variant, edges);
  const states = Object.keys(workflow.process.states);
  const reached = reachableStates(workflow, variant);
  const decided = decidedStates(workflow, variant);
  return { reached, decided, passed: passedStates(workflow, edges), stages: new Map(states.map((state) => [state, through(state)])) };
};

const graphs = new WeakMap<Workflow['process'], WeakMap<Variant, ProcedureGraph>>();

/** Made once for each procedure, which never changes. */
const graphOf = ({ process, variants }: Workflow, variant: Variant): ProcedureGraph => {
  const ofProcess = graphs.get(process) ?? new WeakMap<Variant, ProcedureGraph>();
  const graph = ofProcess.get(variant) ?? makeGraph({ process, variants }, variant);
  graphs.set(process, ofProcess.set(variant, graph));
  return graph;
};

/** The stages of a procedure from its beginning to its success, on the shortest way that leads through a state. */
export const stagesOf = (workflow: Workflow, variant: Variant, through: string): readonly Stage[] => {
  const { stages } = graphOf(workflow, variant);
  return stages.get(through) ?? stages.get(workflow.process.initial) ?? [];
};

/** Whether the review of whatever is in this state has succeeded once: what it brought about is there, or was. */
export const isDecided = (workflow: Workflow, variant: Variant, state: string): boolean => graphOf(workflow, variant).decided.has(state);
