import { type AnnouncedYear, err, holidaysByLaw, isLocalDate, ok, type Result } from '@anzhu/kernel';
import { z } from 'zod';

/** The arrangement of one year as the public data set holiday-cn writes it: a day each that is off, or worked although it is a weekend. */
const arrangement = z.object({
  year: z.number().int().min(2004).max(2100),
  days: z.array(z.object({ name: z.string().optional(), date: z.string(), isOffDay: z.boolean() })).min(1),
});

type Day = z.output<typeof arrangement>['days'][number];

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

const isOf = (year: number, date: string): boolean => date.startsWith(`${year}-`) || date.startsWith(`${year - 1}-12-`);

const dayFault = (year: number, { date, isOffDay }: Day): string | null => {
  if (!isLocalDate(date)) return `${date}: 不是日期 / is no date`;
  if (!isOf(year, date)) return `${date}: 不属于${year}年 / is not of ${year}`;
  return isOffDay || isWeekend(date) ? null : `${date}: 平日无须调休上班 / is a weekday and worked anyway`;
};

const faultsOf = ({ year, days }: z.output<typeof arrangement>): readonly string[] => {
  const dates = days.map(({ date }) => date);
  const off = new Set(days.filter(({ isOffDay }) => isOffDay).map(({ date }) => date));
  return [
    ...days.flatMap((day) => dayFault(year, day) ?? []),
    ...dates.filter((date, n) => dates.indexOf(date) !== n).map((date) => `${date}: 重复 / stands twice`),
    ...holidaysByLaw(year)
      .filter((date) => !off.has(date) && !(isWeekend(date) && !dates.includes(date)))
      .map((date) => `${date}: 法定节假日未列为休息日 / is off by law and not listed as off`),
  ];
};

/** The announced days of a year out of a file, or everything that is wrong with it. */
export const announcedYear = (text: string): Result<AnnouncedYear, readonly string[]> => {
  const parsed = arrangement.safeParse(jsonOf(text));
  if (!parsed.success) return err([z.prettifyError(parsed.error)]);
  const faults = faultsOf(parsed.data);
  if (faults.length > 0) return err(faults);
  const { year, days } = parsed.data;
  const dates = (isOffDay: boolean) => days.filter((day) => day.isOffDay === isOffDay).map(({ date }) => date);
  return ok({ year, holidays: dates(true), workdays: dates(false) });
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
