import { addDays, daysBetween, type LocalDate, localDate, startOfDay } from './time.ts';

/** What is to be done at a moment. */
interface Timer {
  readonly name: string;
  readonly at: Date;
}

/** Natural days before its end at which the end of a paper is called to mind. */
const warningDays = [90, 30, 7] as const;

/** The first moment after a day. */
export const afterDay = (date: LocalDate): Date => startOfDay(addDays(date, 1));

/** The warnings before the end of a paper that is valid through a day. */
export const warningsBefore = (validUntil: LocalDate): readonly Timer[] =>
  warningDays.map((days) => ({ name: 'expiry-warning', at: startOfDay(addDays(validUntil, -days)) }));

/** The end of a paper that is valid through a day, and the warnings before it. */
export const endingTimers = (validUntil: LocalDate): readonly Timer[] => [
  { name: 'expiry', at: afterDay(validUntil) },
  ...warningsBefore(validUntil),
];

interface Unserved {
  /** Those the record has; none of a new one. */
  readonly had?: readonly Timer[] | undefined;
  readonly today: LocalDate;
  readonly served?: readonly Timer[];
}

/** Of the timers a record is to have those that are still to come, and those that are due and were not yet served. */
export const unserved = (planned: readonly Timer[], { had = [], today, served = [] }: Unserved): readonly Timer[] => {
  const isSame = (one: Timer) => (other: Timer) => one.name === other.name && one.at.getTime() === other.at.getTime();
  return planned.filter((timer) => timer.at > startOfDay(today) || (had.some(isSame(timer)) && !served.some(isSame(timer))));
};

interface Ending {
  readonly timers: readonly Timer[];
  readonly validUntil: LocalDate;
}

/** A warning that is due: the days that are left, less than none once the end has come, and the warnings it serves, however many are due at once. */
export const warningDue = ({ timers, validUntil }: Ending, { name }: Pick<Timer, 'name'>, at: Date) => {
  const today = localDate(at);
  return { today, daysLeft: daysBetween(today, validUntil), served: timers.filter((own) => own.name === name && own.at <= at) };
};
