import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, chinaCalendar, chinaCalendarData, tellableCalendar } from './calendar.ts';
import { holidaysByLaw } from './holidays-by-law.ts';
import { addDays, localDate } from './time.ts';

const reported = JSON.parse(readFileSync(new URL('../fixtures/inputs/41-new-year-deadline.json', import.meta.url), 'utf8')) as {
  readonly submitted: string;
  readonly limit: string;
  readonly should: string;
};

describe('working-day calendar', () => {
  it.each([
    ['2026-09-30', 2, '2026-10-09'],
    ['2026-02-13', 7, '2026-03-02'],
    ['2026-10-08', 2, '2026-10-10'],
    ['2026-10-09', -2, '2026-09-30'],
    ['2026-10-01', 0, '2026-10-01'],
  ])('counts from %s %i working days to %s', (from, days, date) => {
    expect(chinaCalendar.addWorkingDays(from, days)).toEqual({ date, provisional: false });
  });

  it('is that of the library, day by day', () => {
    const { publishedYears } = chinaCalendarData;
    expect([publishedYears[0], publishedYears.at(-1)]).toEqual([2004, 2026]);
    for (let day = '2004-01-01'; day <= '2026-12-31'; day = addDays(day, 1))
      expect([day, chinaCalendar.isWorkingDay(day)]).toEqual([day, chineseDays.isWorkday(day)]);
  });

  it('works on a make-up Saturday (调休) and rests on a public holiday that is a weekday', () => {
    expect(chinaCalendar.isWorkingDay('2026-10-10')).toBe(true);
    expect(chinaCalendar.isWorkingDay('2026-10-17')).toBe(false);
    expect(chinaCalendar.isWorkingDay('2026-10-07')).toBe(false);
  });

  it('marks a date provisional as soon as a year without published holidays is touched', () => {
    expect(chinaCalendarData.publishedYears).not.toContain(2027);
    expect(chinaCalendar.addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false });
    expect(chinaCalendar.addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-04', provisional: true });
    expect(chinaCalendar.addWorkingDays('2027-02-04', 1)).toEqual({ date: '2027-02-09', provisional: true });
    expect(chinaCalendar.workingDaysBetween('2027-01-04', '2026-12-30').provisional).toBe(true);
  });

  it('inputs 41: rests by law on 1 January of a year that is not announced: seven working days from 31 December 2026', () => {
    const [moment = '', days = '', date = ''] = [reported.submitted, reported.limit, reported.should].map((text) => text.split(' ')[0]);
    expect(chinaCalendar.addWorkingDays(localDate(new Date(moment)), Number(days))).toEqual({ date, provisional: true });
  });

  it.each([2025, 2026])('inputs 41: names the days off by law that were announced for %i, and none besides', (year) => {
    const ofYear = chinaCalendarData.holidays.filter((date) => date.startsWith(`${year}`));
    const byLaw = holidaysByLaw(year);
    expect(byLaw.filter((date) => chinaCalendar.isWorkingDay(date))).toEqual([]);
    expect(byLaw.length).toBeGreaterThanOrEqual(12);
    expect(byLaw.filter((date) => !ofYear.includes(date) && ![0, 6].includes(new Date(date).getUTCDay()))).toEqual([]);
  });

  it('inputs 41: knows the law of years to come, at 除夕 and 清明 too', () => {
    expect(holidaysByLaw(2027)).toEqual([
      ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02'],
      ...['2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
  });

  it('inputs 41: counts by a year as soon as it is told, and as before when it is no longer told', () => {
    const calendar = tellableCalendar(chinaCalendarData);
    calendar.tell([{ year: 2027, holidays: ['2027-01-01', '2027-01-04', '2027-01-05'], workdays: ['2027-01-09'] }]);
    expect(calendar.addWorkingDays('2026-12-31', 7)).toEqual({ date: '2027-01-13', provisional: false });
    expect(calendar.workingDaysBetween('2026-12-31', '2027-01-13')).toEqual({ days: 7, provisional: false });
    calendar.tell([{ year: 2026, holidays: ['2026-12-31'], workdays: [] }]);
    expect([calendar.isWorkingDay('2026-12-31'), calendar.isWorkingDay('2026-10-07')]).toEqual([false, true]);
    calendar.tell([]);
    expect(calendar.addWorkingDays('2026-12-31', 7)).toEqual({ date: '2027-01-12', provisional: true });
  });

  it('follows the data it was built from', () => {
    const calendar = calendarOf({ holidays: ['2027-02-08'], workdays: ['2027-02-06'], publishedYears: [2027] });
    expect(calendar.addWorkingDays('2027-02-05', 2)).toEqual({ date: '2027-02-09', provisional: false });
  });

  it('survives being stored as JSON', () => {
    const restored = calendarOf(JSON.parse(JSON.stringify(chinaCalendarData)));
    expect(restored.addWorkingDays('2026-02-13', 7)).toEqual(chinaCalendar.addWorkingDays('2026-02-13', 7));
  });

  it('counts the same days forwards that it counts between the dates, and lands on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: -90, max: 90 }), (offset, days) => {
        const from = addDays('2023-06-01', offset);
        const { date } = chinaCalendar.addWorkingDays(from, days);
        expect(chinaCalendar.workingDaysBetween(from, date).days).toBe(days);
        expect(days === 0 || chinaCalendar.isWorkingDay(date)).toBe(true);
      }),
    );
  });
});
