import { describe, expect, it } from 'vitest';
import { announcedYear } from './announced-year.ts';

const off = (...dates: readonly string[]) => dates.map((date) => ({ name: '节日', date, isOffDay: true }));
const byLaw = off(
  ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02'],
  ...['2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
);
const file = (days: readonly object[], year = 2027) => announcedYear(JSON.stringify({ year, papers: [], days }));
const faultsOf = (days: readonly object[]): readonly string[] => {
  const read = file(days);
  return read.ok ? [] : read.error.map((fault) => fault.slice(0, 10));
};

describe('inputs 41: the announced days of a year', () => {
  it('are read with the weekends that are worked, also those of the December before', () => {
    const days = [...byLaw, ...off('2026-12-31'), { name: '元旦', date: '2027-01-09', isOffDay: false }];
    expect(file(days)).toMatchObject({ ok: true, value: { year: 2027, workdays: ['2027-01-09'] } });
    expect(file(days)).toMatchObject({ value: { holidays: expect.arrayContaining(['2026-12-31', '2027-10-03']) } });
  });

  it('are refused with everything that is wrong at once', () => {
    const wrong = [
      ...off('2027-02-30', '2028-01-01', '2027-06-09'),
      { date: '2027-01-06', isOffDay: false },
      ...byLaw.filter(({ date }) => date !== '2027-01-01'),
    ];
    expect(faultsOf(wrong)).toEqual(['2027-02-30', '2028-01-01', '2027-01-06', '2027-06-09', '2027-01-01']);
  });

  it('need not list a day off by law that is a weekend, and may not have it worked', () => {
    expect(faultsOf(byLaw.filter(({ date }) => date !== '2027-10-02'))).toEqual([]);
    expect(faultsOf([...byLaw.filter(({ date }) => date !== '2027-10-02'), { date: '2027-10-02', isOffDay: false }])).toEqual([
      '2027-10-02',
    ]);
  });

  it.each(['', '{', '[]', '{"year":2027}', '{"year":"2027","days":[]}'])('are not read out of %s', (text) => {
    expect(announcedYear(text).ok).toBe(false);
  });
});
