/** The present instant. Injected everywhere; tests and `npm run clock` move it. */
export type Clock = () => Date;

// eslint-disable-next-line no-restricted-syntax -- the one place where time enters
export const systemClock: Clock = () => new Date();

/** A calendar date `YYYY-MM-DD` in Asia/Shanghai. */
export type LocalDate = string;

const shanghaiOffset = 8 * 3_600_000;
const day = 86_400_000;

/** The date in Asia/Shanghai at an instant (China has had no daylight saving since 1991). */
export const localDate = (instant: Date): LocalDate => new Date(instant.getTime() + shanghaiOffset).toISOString().slice(0, 10);

/** Date and time of day in Asia/Shanghai at an instant, as people read it: `2026-09-30 09:05:00`. */
export const clockTime = (instant: Date): string =>
  new Date(instant.getTime() + shanghaiOffset).toISOString().slice(0, 19).replace('T', ' ');

/** The instant at which a date begins in Asia/Shanghai. */
export const startOfDay = (date: LocalDate): Date => new Date(Date.parse(`${date}T00:00:00Z`) - shanghaiOffset);

/** The date `days` natural days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

const movedByMonths = (date: LocalDate, months: number, day: number): LocalDate =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, day)).toISOString().slice(0, 10);

/** The same day of the month `months` later (earlier when negative), or the last of a month that lacks it. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const [same, lastOfMonth] = [movedByMonths(date, months, Number(date.slice(8))), movedByMonths(date, months + 1, 0)];
  return same < lastOfMonth ? same : lastOfMonth;
};

/** The last day of a period of so many years whose first day is given. */
export const lastDayOfYears = (first: LocalDate, years: number): LocalDate =>
  addDays(movedByMonths(first, 12 * years, Number(first.slice(8))), -1);

/** Natural days from one date to another; less than none where it is the earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / day;

/** A date as Chinese papers write it. */
export const dayInWords = (date: LocalDate): string => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
};

/** The years a record can be of: beyond them nobody means the date, and reckoning with it ends in none. */
const years = { first: '1800', last: '2199' } as const;

/** Whether the text is a date of the calendar, so not `2026-02-30`, and of the years 1800 to 2199. */
export const isLocalDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.slice(0, 4) < years.first || text.slice(0, 4) > years.last) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};
