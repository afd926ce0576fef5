import type { LocalDate } from '@anzhu/kernel';
import type { Lock, LockRole } from './lock.ts';

/** What is known of a project's stops, whether it has a team yet or not: since when the last one lasts that frees its manager, and when work was last resumed. */
export interface Stop {
  readonly from: LocalDate | null;
  readonly resumedOn: LocalDate | null;
}

/** What is told of a stop, in whatever order and however often. */
export type ToldOfStop = { readonly from: LocalDate; readonly reason: string } | { readonly resumedOn: LocalDate };

export const noStop: Stop = { from: null, resumedOn: null };

/** Decision 5 frees managers, as the law does. */
const freed: readonly LockRole[] = ['PROJECT_MANAGER'];

const later = (one: LocalDate | null, other: LocalDate | null): LocalDate | null => ((one ?? '') < (other ?? '') ? other : one);

export const stopAfter = ({ from, resumedOn }: Stop, told: ToldOfStop): Stop => ({
  from: later(from, 'from' in told ? told.from : null),
  resumedOn: later(resumedOn, 'from' in told ? null : told.resumedOn),
});

/** A stop that began on the day work resumed is a new one. */
export const isResting = ({ from, resumedOn }: Stop): boolean => from !== null && (resumedOn === null || resumedOn <= from);

/** A seat of the project as the stop leaves it, whenever it was taken: while the project rests, no seat counts of a role that the law frees. */
export const seatIn = (stop: Stop | undefined, seat: Lock): Lock =>
  isResting(stop ?? noStop) && freed.includes(seat.role) ? { ...seat, stop: 'RESTING' } : seat;
