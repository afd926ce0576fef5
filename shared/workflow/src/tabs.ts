import { actorsOf, isPanel, type Move, seatActors, statesLeft, type Variant, type Workflow } from './table.ts';

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
}

const isMine = (roles: readonly string[]) => (role: string) => roles.includes(role);

/** What only takes a stage back is no work that waits. */
const waits = (move: Move<string>): boolean => isPanel(move) || !move.undoes;

const waitingFor = (move: Move<string>, roles: readonly string[]): Pick<WaitingState, 'openSeats' | 'party'> => {
  if (!isPanel(move)) return { openSeats: [], ...(move.party === undefined ? {} : { party: move.party }) };
  return { openSeats: Object.keys(move.seats).filter((seat) => seatActors(move, seat).some(isMine(roles))) };
};

const waitingIn = (variant: Variant, state: string, roles: readonly string[]): readonly WaitingState[] => {
  const moves = Object.values(variant.moves).flatMap((move) => (move && statesLeft(move).includes(state) ? [move] : []));
  const mine = moves.filter((move) => waits(move) && actorsOf(move, state).some(isMine(roles)));
  const waiting = mine.map((move) => ({ variant: variant.code, state, ...waitingFor(move, roles) }));
  return [...new Map(waiting.map((one) => [JSON.stringify([one.party, one.openSeats]), one])).values()];
};

/** Where cases wait for these roles, in every jurisdiction: the inbox query. */
export const waitingStates = (workflow: Workflow, roles: readonly string[]): readonly WaitingState[] =>
  workflow.variants.flatMap((variant) => Object.keys(workflow.process.states).flatMap((state) => waitingIn(variant, state, roles)));

/** The roles that decide a stage somewhere in a procedure. */
export const decidingRoles = ({ moves }: Variant): ReadonlySet<string> =>
  new Set(Object.values(moves).flatMap((move) => (move ? statesLeft(move).flatMap((state) => actorsOf(move, state)) : [])));
