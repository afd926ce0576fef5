import { awaitedIn, type FollowUp } from './follow-ups.ts';
import {
  actorsOf,
  isPanel,
  type Move,
  movesIn,
  type Panel,
  partySeat,
  seatActors,
  statesLeft,
  staysPut,
  type Variant,
  type Workflow,
} from './table.ts';

/** The three tabs of every review list (X1), and what the caller's own organisation has initiated (X12). */
export type Tab = 'WAITING' | 'DONE' | 'ALL' | 'MINE';

/** A state in which an action waits for one of the roles. */
export interface WaitingState {
  readonly variant: string;
  readonly state: string;
  /** Of a panel: it waits while one of these seats has not decided. */
  readonly openSeats: readonly string[];
  /** Waits for this party of the case only. */
  readonly party?: string;
  /** Waits for a case of another process to be begun. */
  readonly followUp?: FollowUp;
  /** Waits in cases that have this flag only. */
  readonly flag?: string;
}

const isMine = (roles: readonly string[]) => (role: string) => roles.includes(role);

/** The flag of a case without which a move is no work that waits. */
const flagOf = (move: Move<string>): string | undefined => (isPanel(move) ? undefined : move.whileFlagged);

/** What only takes a stage back, gives a case up, or leaves it where it is and is not asked for by a flag, is no work that waits. */
const waits = ({ process: { abandonedBy = ['withdraw'] } }: Workflow, action: string, move: Move<string>): boolean =>
  isPanel(move) || !(move.undoes || abandonedBy.includes(action) || (staysPut(move) && flagOf(move) === undefined));

type Wanted = Pick<WaitingState, 'openSeats' | 'party'>;

/** The seats bound to no party wait together, each of the others for its own party. */
const seatsWaiting = (move: Panel<string>, roles: readonly string[]): readonly Wanted[] => {
  const seats = Object.keys(move.seats).filter((seat) => seatActors(move, seat).some(isMine(roles)));
  const openSeats = seats.filter((seat) => !partySeat(move, seat));
  const bound = seats.flatMap((seat) => {
    const party = partySeat(move, seat)?.party;
    return party === undefined ? [] : [{ openSeats: [seat], party }];
  });
  return [...(openSeats.length > 0 ? [{ openSeats }] : []), ...bound];
};

const waitingFor = (move: Move<string>, roles: readonly string[]): readonly Wanted[] => {
  if (isPanel(move)) return seatsWaiting(move, roles);
  return [{ openSeats: [], ...(move.party === undefined ? {} : { party: move.party }) }];
};

interface At {
  readonly variant: Variant;
  readonly state: string;
}

const waitingIn = (workflow: Workflow, { variant, state }: At, roles: readonly string[]): readonly WaitingState[] => {
  const moves = Object.entries(variant.moves).flatMap(([action, move]) =>
    move && statesLeft(move).includes(state) && flagOf(move) === undefined && waits(workflow, action, move) ? [move] : [],
  );
  const mine = moves.filter((move) => actorsOf(move, state).some(isMine(roles)));
  const waiting = mine.flatMap((move) => waitingFor(move, roles).map((wanted) => ({ variant: variant.code, state, ...wanted })));
  const followed = awaitedIn(workflow.process, state)
    .filter(({ by }) => by.some(isMine(roles)))
    .map((followUp) => ({ variant: variant.code, state, openSeats: [], followUp }));
  return [...new Map(waiting.map((one) => [JSON.stringify([one.party, one.openSeats]), one])).values(), ...followed];
};

const waitingUnder = (workflow: Workflow, variant: Variant, roles: readonly string[]): readonly WaitingState[] =>
  Object.keys(workflow.process.states).flatMap((state) => waitingIn(workflow, { variant, state }, roles));

/** Tables never change: what a procedure has for the same roles is found once. */
const found = new WeakMap<Variant, Map<string, readonly WaitingState[]>>();

const waitingOnce = (workflow: Workflow, variant: Variant, roles: readonly string[]): readonly WaitingState[] => {
  const byRoles = found.get(variant) ?? new Map<string, readonly WaitingState[]>();
  found.set(variant, byRoles);
  const key = roles.toSorted().join(' ');
  const states = byRoles.get(key) ?? waitingUnder(workflow, variant, roles);
  byRoles.set(key, states);
  return states;
};

/** Where cases wait for these roles, in every jurisdiction: the inbox query, but for what a flag alone asks for. */
export const waitingStates = (workflow: Workflow, roles: readonly string[]): readonly WaitingState[] =>
  workflow.variants.flatMap((variant) => waitingOnce(workflow, variant, roles));

const flaggedIn = (move: Move<string>, roles: readonly string[]): readonly Omit<WaitingState, 'variant'>[] => {
  const flag = flagOf(move);
  if (flag === undefined) return [];
  const states = statesLeft(move).filter((state) => actorsOf(move, state).some(isMine(roles)));
  return states.flatMap((state) => waitingFor(move, roles).map((wanted) => ({ state, flag, ...wanted })));
};

/** Where cases wait for these roles that have a flag, in every jurisdiction. */
export const flaggedStates = (workflow: Workflow, roles: readonly string[]): readonly WaitingState[] =>
  workflow.variants.flatMap((variant) =>
    movesIn(variant).flatMap(([, move]) => flaggedIn(move, roles).map((one) => ({ variant: variant.code, ...one }))),
  );

/** The flags that ask for something in some procedure. */
export const flagsAsking = ({ variants }: Pick<Workflow, 'variants'>): readonly string[] => [
  ...new Set(variants.flatMap((variant) => movesIn(variant).flatMap(([, move]) => flagOf(move) ?? []))),
];

/** Whose action a state waits for: roles, of a party of the case, at a seat of a panel; or whose it is to begin a follow-up. */
export interface Awaited {
  readonly roles: readonly string[];
  readonly party?: string;
  readonly seat?: string;
  readonly followUp?: FollowUp;
}

const awaitedBy = (move: Move<string>, state: string): readonly Awaited[] => {
  if (!isPanel(move)) return [{ roles: actorsOf(move, state), ...(move.party === undefined ? {} : { party: move.party }) }];
  return Object.keys(move.seats).map((seat) => {
    const party = partySeat(move, seat)?.party;
    return { roles: seatActors(move, seat), seat, ...(party === undefined ? {} : { party }) };
  });
};

interface Standing extends At {
  /** Those of its outcome. */
  readonly flags?: readonly string[];
}

/** The flags of a case by which an action waits in its state. */
export const flagsAwaited = ({ variant, state, flags = [] }: Standing): readonly string[] =>
  movesIn(variant).flatMap(([, move]) => (statesLeft(move).includes(state) ? flags.filter((flag) => flag === flagOf(move)) : []));

/** Whose actions a case waits for in a state: what the inbox query finds, asked of one case, and what its flags ask for. */
export const awaitedActors = (workflow: Workflow, { variant, state, flags = [] }: Standing): readonly Awaited[] => [
  ...movesIn(variant).flatMap(([action, move]) => {
    const flag = flagOf(move);
    const isAsked = flag === undefined || flags.includes(flag);
    return isAsked && statesLeft(move).includes(state) && waits(workflow, action, move) ? awaitedBy(move, state) : [];
  }),
  ...awaitedIn(workflow.process, state).map((followUp) => ({ roles: followUp.by, followUp })),
];

/** The roles that decide a stage somewhere in a procedure. */
export const decidingRoles = ({ moves }: Variant): ReadonlySet<string> =>
  new Set(Object.values(moves).flatMap((move) => (move ? statesLeft(move).flatMap((state) => actorsOf(move, state)) : [])));
