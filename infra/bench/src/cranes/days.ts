import { addDays, type LocalDate, localDate, startOfDay } from '@anzhu/kernel';

const today = localDate(new Date());
const known = new Map<number, { readonly day: LocalDate; readonly morning: number }>();

const at = (daysAgo: number) => {
  const day = addDays(today, -daysAgo);
  const found = known.get(daysAgo) ?? { day, morning: startOfDay(day).getTime() };
  known.set(daysAgo, found);
  return found;
};

/** The day so many days before the bench. */
export const dayOf = (daysAgo: number): LocalDate => (known.get(daysAgo) ?? at(daysAgo)).day;

/** A moment of the working hours of that day. */
export const momentOf = (daysAgo: number, minute = 0): Date =>
  new Date((known.get(daysAgo) ?? at(daysAgo)).morning + (9 * 60 + (minute % 480)) * 60_000);
