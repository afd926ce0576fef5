import { createRequire } from 'node:module';
import { holidaysByLaw } from './holidays-by-law.ts';
import { addDays, type LocalDate } from './time.ts';

/** What the State Council announces for each year: days off and working weekends (调休). Plain data, so that it can be stored with a version. */
export interface CalendarData {
  readonly holidays: readonly LocalDate[];
  readonly workdays: readonly LocalDate[];
  readonly publishedYears: readonly number[];
}

/** What was announced for one year; its last days of rest may lie in the December before. */
export interface AnnouncedYear extends Omit<CalendarData, 'publishedYears'> {
  readonly year: number;
}

/** A date counted in working days; provisional when a year was touched whose holidays are not announced: there the days off by law and the weekends are taken. */
export interface WorkingDate {
  readonly date: LocalDate;
  readonly provisional: boolean;
}

export interface Calendar {
  readonly isWorkingDay: (date: LocalDate) => boolean;
  /** The date `days` working days after `from`, which itself is not counted (before it when negative). */
  readonly addWorkingDays: (from: LocalDate, days: number) => WorkingDate;
  /** The number of days that `addWorkingDays` needs from `from` to `to`: working days after the earlier date up to the later one. */
  readonly workingDaysBetween: (from: LocalDate, to: LocalDate) => { readonly days: number; readonly provisional: boolean };
}

/** A calendar that counts otherwise than it did. */
export interface CalendarChange {
  readonly calendar: Calendar;
  /** Whether a year between the two dates has other days of rest than it had. */
  readonly touches: (from: LocalDate, to: LocalDate) => boolean;
}

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

const touchesUnpublished = (published: ReadonlySet<number>, from: LocalDate, to: LocalDate): boolean => {
  const [first, last] = from < to ? [yearOf(from), yearOf(to)] : [yearOf(to), yearOf(from)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).some((year) => !published.has(year));
};

/** Whether a day is off by law, in years for which nothing is announced. */
const offByLaw = (published: ReadonlySet<number>): ((date: LocalDate) => boolean) => {
  const known = new Map<number, ReadonlySet<LocalDate>>();
  return (date) => {
    const year = yearOf(date);
    if (published.has(year)) return false;
    const days = known.get(year) ?? new Set(holidaysByLaw(year));
    known.set(year, days);
    return days.has(date);
  };
};

/** The working-day calendar of the published holidays and working weekends; in other years the days that are off by law; all other days follow the week. */
export const calendarOf = ({ holidays, workdays, publishedYears }: CalendarData): Calendar => {
  const off = new Set(holidays);
  const on = new Set(workdays);
  const published = new Set(publishedYears);
  const isOffByLaw = offByLaw(published);
  const isWorkingDay = (date: LocalDate): boolean => on.has(date) || !(off.has(date) || isWeekend(date) || isOffByLaw(date));
  const addWorkingDays = (from: LocalDate, days: number): WorkingDate => {
    const step = days < 0 ? -1 : 1;
    let date = from;
    for (let left = Math.abs(days); left > 0; left -= isWorkingDay(date) ? 1 : 0) date = addDays(date, step);
    return { date, provisional: touchesUnpublished(published, from, date) };
  };
  const workingDaysBetween = (from: LocalDate, to: LocalDate) => {
    const step = from <= to ? 1 : -1;
    let days = 0;
    for (let date = from; date !== to; ) {
      date = addDays(date, step);
      if (isWorkingDay(date)) days += step;
    }
    return { days, provisional: touchesUnpublished(published, from, to) };
  };
  return { isWorkingDay, addWorkingDays, workingDaysBetween };
};

/** The announced days by date, as the library keeps them: its functions would look at each day of each year, at each start of each process. */
const announced = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Readonly<
  Record<'holidays' | 'workdays', Readonly<Record<LocalDate, string>>>
>;

const holidays = Object.keys(announced.holidays).toSorted();

/** A year is announced with its National Day; single days of it may be told with the year before. */
const nationalDay = '-10-01';

/** The years that the installed release of chinese-days knows (2004–2026 in 1.5.7). */
export const chinaCalendarData: CalendarData = {
  holidays,
  workdays: Object.keys(announced.workdays).toSorted(),
  publishedYears: holidays.filter((date) => date.endsWith(nationalDay)).map(yearOf),
};

export const chinaCalendar: Calendar = calendarOf(chinaCalendarData);

/** The same data with years announced since; a year that was known is replaced. */
export const withYears = ({ holidays, workdays, publishedYears }: CalendarData, years: readonly AnnouncedYear[]): CalendarData => {
  const replaced = new Set(years.map(({ year }) => year));
  const isKept = (date: LocalDate): boolean => !replaced.has(yearOf(date));
  return {
    holidays: [...holidays.filter(isKept), ...years.flatMap((year) => year.holidays)],
    workdays: [...workdays.filter(isKept), ...years.flatMap((year) => year.workdays)],
    publishedYears: [...new Set([...publishedYears, ...replaced])].toSorted((a, b) => a - b),
  };
};

/** The days of rest and work of each announced year, in words that change when they do. */
export const announcedDays = ({ holidays, workdays, publishedYears }: CalendarData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    publishedYears.map((year) => {
      const ofYear = (dates: readonly LocalDate[]) => dates.filter((date) => yearOf(date) === year).toSorted();
      return [String(year), `${ofYear(holidays)}/${ofYear(workdays)}`];
    }),
  );

/** What has changed since days were announced otherwise, for dates that were counted then. */
export const changeOf = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): CalendarChange['touches'] => {
  const years = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = years.filter((year) => before[year] !== after[year]);
  return (from, to) => changed.some((year) => year >= from.slice(0, 4) && year <= to.slice(0, 4));
};

/** A calendar that can be told while it is used what was announced; each telling replaces the one before. */
export const tellableCalendar = (base: CalendarData): Calendar & { readonly tell: (years: readonly AnnouncedYear[]) => void } => {
  let present = calendarOf(base);
  return {
    isWorkingDay: (date) => present.isWorkingDay(date),
    addWorkingDays: (from, days) => present.addWorkingDays(from, days),
    workingDaysBetween: (from, to) => present.workingDaysBetween(from, to),
    tell: (years) => {
      present = calendarOf(withYears(base, years));
    },
  };
};
