import { addDays, daysBetween, type LocalDate } from '@anzhu/kernel';

/** The window of a notice as the public is told it, both days included. */
export interface Window {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** What the public is told by a publication on a day: the window begins when it is told and is never shorter than was planned, nor ends before one that was told already. */
export const toldFirst = ({ start, end }: Window, today: LocalDate, toldUntil: LocalDate | null): Window => {
  const begins = start > today ? start : today;
  const ends = addDays(begins, daysBetween(start, end));
  return { start: begins, end: toldUntil !== null && toldUntil > ends ? toldUntil : ends };
};
