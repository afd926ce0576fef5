import { addDays, type Bilingual, type Fault, isLocalDate, type LocalDate } from '@anzhu/kernel';
import type { DayBound } from '@anzhu/workflow';
import type { Values } from './condition.ts';
import type { FieldRule } from './declaration.ts';

interface Day {
  readonly labelOf: (name: string) => Bilingual;
  readonly group: Values;
  /** Fields of records that are named beside it, by path. */
  readonly named?: Values | undefined;
  readonly name: string;
  readonly path: string;
  readonly today: LocalDate;
}

const isDay = (value: unknown): value is LocalDate => typeof value === 'string' && isLocalDate(value);

const dayOf = ({ group, named = {}, today }: Day, { of, days = 0 }: DayBound): LocalDate | undefined => {
  const from = of === undefined ? today : (of.includes('.') ? named : group)[of];
  return isDay(from) ? addDays(from, days) : undefined;
};

const byToday = { zh: '今日', en: 'today' };

const nameOf = ({ labelOf }: Day, { of, label }: DayBound): Bilingual => label ?? (of === undefined ? byToday : labelOf(of));

const earlyFault = (day: Day, bound: DayBound): Fault => {
  const [{ labelOf, name, path }, { of, days = 0 }] = [day, bound];
  const [label, other] = [labelOf(name), nameOf(day, bound)];
  const text =
    days > 0
      ? { zh: `${label.zh}应晚于${other.zh}`, en: `${label.en} must be later than: ${other.en}` }
      : { zh: `${label.zh}早于${other.zh}`, en: `${label.en} precedes: ${other.en}` };
  return { path, code: of === undefined ? 'IN_PAST' : 'DATES_OUT_OF_ORDER', ...text };
};

const lateFault = (day: Day, bound: DayBound): Fault => {
  const [label, other] = [day.labelOf(day.name), nameOf(day, bound)];
  return {
    path: day.path,
    code: bound.of === undefined ? 'IN_FUTURE' : 'DATES_OUT_OF_ORDER',
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
