import chineseDays from 'chinese-days';
import { addDays, type LocalDate } from './time.ts';

const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** 正月初一至初三, 端午, 中秋. */
const lunar = ['01-01', '01-02', '01-03', '05-05', '08-15'];

const solarOf = (year: number, monthAndDay: string): LocalDate => chineseDays.getSolarDateFromLunar(`${year}-${monthAndDay}`).date;

/** The days off that the law itself names for a year (全国年节及纪念日放假办法, in force since 2025): 元旦, 春节 from 除夕, 清明, 劳动节, 端午, 中秋, 国庆. What is moved around them is announced each year. */
export const holidaysByLaw = (year: number): readonly LocalDate[] => {
  const eve = addDays(solarOf(year, '01-01'), -1);
  const tombSweeping = chineseDays.getSolarTermDate(year, 4, 'pure_brightness');
  const all = [...fixed.map((day) => `${year}-${day}`), eve, tombSweeping, ...lunar.map((day) => solarOf(year, day))];
  return [...new Set(all)].toSorted();
};
