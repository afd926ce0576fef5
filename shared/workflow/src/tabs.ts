import { actorsOf, isPanel, seatActors, statesLeft, type Variant, type Workflow } from './table.ts';

/** The three tabs of every review list (X1). */
export type Tab = 'WAITING' | 'DONE' | 'ALL';

/** A state in which some action waits for one of the roles; for a panel, while one of these seats has not decided. */
export interface WaitingState {
  readonly variant: string;
  readonly state: string;
  readonly openSeats: readonly string[];
}

const waitingIn = (variant: Variant, state: string, roles: readonly string[]): WaitingState | undefined => {
  const moves = Object.values(variant.moves).flatMap((move) => (move && statesLeft(move).includes(state) ? [move] : []));
  const mine = moves.filter((move) => actorsOf(move, state).some((role) => roles.includes(role)));
  if (mine.length === 0) return undefined;
  const seats = mine.flatMap((move) =>
    isPanel(move) ? Object.keys(move.seats).filter((seat) => seatActors(move, seat).some((role) => roles.includes(role))) : [],
  );
  return { variant: variant.code, state, openSeats: mine.every(isPanel) ? seats : [] };
};

/** Where cases wait for these roles, in every jurisdiction: the inbox query. */
export const waitingStates = (workflow: Workflow, roles: readonly string[]): readonly WaitingState[] =>
  workflow.variants.flatMap((variant) =>
    Object.keys(workflow.process.states).flatMap((state) => {
      const waiting = waitingIn(variant, state, roles);
      return waiting ? [waiting] : [];
    }),
  );
