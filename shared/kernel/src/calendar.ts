import chineseDays from 'chinese-days';
import { addDays, type LocalDate } from './time.ts';

/** What the State Council announces for each year: days off and working weekends (调休). Plain data, so that it can be stored with a version. */
export interface CalendarData {
  readonly holidays: readonly LocalDate[];
  readonly workdays: readonly LocalDate[];
  readonly publishedYears: readonly number[];
}

/** A date counted in working days; provisional when a year was touched whose holidays are not published and weekdays were taken instead. */
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

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

const touchesUnpublished = (published: ReadonlySet<number>, from: LocalDate, to: LocalDate): boolean => {
  const [first, last] = from < to ? [yearOf(from), yearOf(to)] : [yearOf(to), yearOf(from)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).some((year) => !published.has(year));
};

/** The working-day calendar of the published holidays and working weekends; other days follow the week. */
export const calendarOf = ({ holidays, workdays, publishedYears }: CalendarData): Calendar => {
  const off = new Set(holidays);
  const on = new Set(workdays);
  const published = new Set(publishedYears);
  const isWorkingDay = (date: LocalDate): boolean => on.has(date) || !(off.has(date) || isWeekend(date));
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

const isPublished = (year: number): boolean => chineseDays.getDayDetail(`${year}-10-01`).name.includes('国庆');

const firstPublishedYear = 2004;

const publishedYears = (): readonly number[] => {
  const years: number[] = [];
  for (let year = firstPublishedYear; isPublished(year); year += 1) years.push(year);
  return years;
};

const exceptionsOf = (year: number): Pick<CalendarData, 'holidays' | 'workdays'> => ({
  holidays: chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false),
  workdays: chineseDays.getWorkdaysInRange(`${year}-01-01`, `${year}-12-31`).filter(isWeekend),
});

const published = publishedYears();
const exceptions = published.map(exceptionsOf);

/** The years that the installed release of chinese-days knows (2004–2026 in 1.5.7). */
export const chinaCalendarData: CalendarData = {
  holidays: exceptions.flatMap(({ holidays }) => holidays),
  workdays: exceptions.flatMap(({ workdays }) => workdays),
  publishedYears: published,
};

export const chinaCalendar: Calendar = calendarOf(chinaCalendarData);
