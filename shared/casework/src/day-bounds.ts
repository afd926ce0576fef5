import { addDays, type Fault, isLocalDate, type LocalDate } from '@anzhu/kernel';
import type { Values } from './condition.ts';
import type { DayBound, FieldRule } from './declaration.ts';
import { type Form, labelAt } from './form.ts';

interface Day {
  readonly form: Form;
  readonly group: Values;
  readonly name: string;
  readonly path: string;
  readonly today: LocalDate;
}

const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && isLocalDate(value);

const dayOf = ({ group, today }: Day, { of, days = 0 }: DayBound): LocalDate | undefined => {
  const from = of === undefined ? today : group[of];
  return isDay(from) ? addDays(from, days) : undefined;
};

const byToday = { zh: '今日', en: 'today' };

const earlyFault = ({ form, name, path }: Day, { of, days = 0 }: DayBound): Fault => {
  const [label, other] = [labelAt(form, [name]), of === undefined ? byToday : labelAt(form, [of])];
  const text =
    days > 0
      ? { zh: `${label.zh}应晚于${other.zh}`, en: `${label.en} must be later than: ${other.en}` }
      : { zh: `${label.zh}早于${other.zh}`, en: `${label.en} precedes: ${other.en}` };
  return { path, code: of === undefined ? 'IN_PAST' : 'DATES_OUT_OF_ORDER', ...text };
};

const lateFault = ({ form, name, path }: Day, { of }: DayBound): Fault => {
  const [label, other] = [labelAt(form, [name]), of === undefined ? byToday : labelAt(form, [of])];
  return {
    path,
    code: of === undefined ? 'IN_FUTURE' : 'DATES_OUT_OF_ORDER',
    zh: `${label.zh}晚于${other.zh}`,
    en: `${label.en} is later than: ${other.en}`,
  };
};

/** A day that lies outside its bounds, where they are known. */
export const dayFaults = (day: Day, { earliest, latest }: Pick<FieldRule, 'earliest' | 'latest'>): readonly Fault[] => {
  const value = day.group[day.name];
  if (!isDay(value)) return [];
  const [from, until] = [earliest && dayOf(day, earliest), latest && dayOf(day, latest)];
  return [
    ...(earliest && from !== undefined && value < from ? [earlyFault(day, earliest)] : []),
    ...(latest && until !== undefined && value > until ? [lateFault(day, latest)] : []),
  ];
};
