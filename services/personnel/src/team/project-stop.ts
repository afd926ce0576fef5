import type { LocalDate } from '@anzhu/kernel';
import type { Lock, LockRole } from './lock.ts';

/** What is known of a project's stops, whether it has a team yet or not: since when the last one lasts that frees its manager, and when work was last resumed. */
export interface Stop {
  readonly from: LocalDate | null;
  readonly resumedOn: LocalDate | null;
}

/** What is told of a stop, in whatever order and however often; and after a restore, that the resumption of that day is on record no more. */
export type ToldOfStop =
  | { readonly from: LocalDate; readonly reason: string }
  | { readonly resumedOn: LocalDate }
  | { readonly notResumedOn: LocalDate };

export const noStop: Stop = { from: null, resumedOn: null };

/** Decision 5 frees managers, as the law does. */
const freed: readonly LockRole[] = ['PROJECT_MANAGER'];

const later = (one: LocalDate | null, other: LocalDate | null): LocalDate | null => ((one ?? '') < (other ?? '') ? other : one);

const otherThan = (day: LocalDate | null, undone: LocalDate): LocalDate | null => (day === undone ? null : day);

export const stopAfter = ({ from, resumedOn }: Stop, told: ToldOfStop): Stop => ({
  from: later(from, 'from' in told ? told.from : null),
  resumedOn:
    'notResumedOn' in told ? otherThan(resumedOn, told.notResumedOn) : later(resumedOn, 'resumedOn' in told ? told.resumedOn : null),
});

/** A stop that began on the day work resumed is a new one. */
export const isResting = ({ from, resumedOn }: Stop): boolean => from !== null && (resumedOn === null || resumedOn <= from);

/** A seat of the project as the stop leaves it, whenever it was taken: while the project rests, no seat counts of a role that the law frees. */
export const seatIn = (stop: Stop | undefined, seat: Lock): Lock =>
  isResting(stop ?? noStop) && freed.includes(seat.role) ? { ...seat, stop: 'RESTING' } : seat;
