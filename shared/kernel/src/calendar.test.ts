import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, chinaCalendar, chinaCalendarData } from './calendar.ts';
import { addDays } from './time.ts';

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

  it('works on a make-up Saturday (调休) and rests on a public holiday that is a weekday', () => {
    expect(chinaCalendar.isWorkingDay('2026-10-10')).toBe(true);
    expect(chinaCalendar.isWorkingDay('2026-10-17')).toBe(false);
    expect(chinaCalendar.isWorkingDay('2026-10-07')).toBe(false);
  });

  it('marks a date provisional as soon as a year without published holidays is touched', () => {
    expect(chinaCalendarData.publishedYears).not.toContain(2027);
    expect(chinaCalendar.addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false });
    expect(chinaCalendar.addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-01', provisional: true });
    expect(chinaCalendar.addWorkingDays('2027-02-05', 1)).toEqual({ date: '2027-02-08', provisional: true });
    expect(chinaCalendar.workingDaysBetween('2027-01-04', '2026-12-30').provisional).toBe(true);
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
