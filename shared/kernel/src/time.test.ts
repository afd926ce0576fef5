import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, clockTime, isLocalDate, lastDayOfYears, localDate, startOfDay } from './time.ts';

describe('dates in Asia/Shanghai', () => {
  it.each([
    ['2026-01-31T15:59:59.999Z', '2026-01-31'],
    ['2026-01-31T16:00:00.000Z', '2026-02-01'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('reads %s as %s', (instant, date) => {
    expect(localDate(new Date(instant))).toBe(date);
  });

  it('tells a moment as clocks there show it', () => {
    expect(clockTime(new Date('2025-12-31T16:05:59.999Z'))).toBe('2026-01-01 00:05:59');
  });

  it('begins a day eight hours before UTC does', () => {
    expect(startOfDay('2026-03-01').toISOString()).toBe('2026-02-28T16:00:00.000Z');
  });

  it('adds natural days across months and leap days, forwards and backwards', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it.each([
    ['2027-05-31', -3, '2027-02-28'],
    ['2028-05-31', -3, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-02', 12, '2027-03-02'],
  ])('E4 %s moved by %i months is %s', (date, months, moved) => {
    expect(addMonths(date, months)).toBe(moved);
  });

  it.each([
    ['2024-06-01', '2027-05-31'],
    ['2024-02-29', '2027-02-28'],
    ['2025-03-01', '2028-02-29'],
    ['2026-01-01', '2028-12-31'],
  ])('E4 three years from %s end on %s, and the next begin the day after', (first, last) => {
    expect(lastDayOfYears(first, 3)).toBe(last);
  });

  it('refuses dates that the calendar does not have', () => {
    expect(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-01-01T00:00'].some(isLocalDate)).toBe(false);
    expect(['2024-02-29', '2026-12-31'].every(isLocalDate)).toBe(true);
  });

  it('X13 refuses years of which no record is, near which reckoning ends in no date', () => {
    expect(['0000-02-29', '0001-01-01', '1799-12-31', '2200-01-01', '9999-12-31'].some(isLocalDate)).toBe(false);
    expect(['1800-01-01', '2199-12-31'].every(isLocalDate)).toBe(true);
  });

  it('reads an instant off a clock in Shanghai', () => {
    expect(clockTime(new Date('2026-02-28T16:00:09.999Z'))).toBe('2026-03-01 00:00:09');
  });

  it('gives back the date whose beginning it is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const date = addDays('2000-01-01', days);
        expect(isLocalDate(date)).toBe(true);
        expect(localDate(startOfDay(date))).toBe(date);
        expect(addDays(date, -days)).toBe('2000-01-01');
      }),
    );
  });
});
