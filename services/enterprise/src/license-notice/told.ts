import { addDays, daysBetween, type Fault, isLocalDate, type LocalDate } from '@anzhu/kernel';

/** The window of a notice as the public is told it, both days included. */
export interface Window {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** What the public is told by a publication on a day: the window begins when it is told and is never shorter than was planned, nor ends before one that was told already. */
export const toldFirst = ({ start, end }: Window, today: LocalDate, toldUntil: LocalDate | null): Window => {
  const begins = start > today ? start : today;
  const ends = addDays(begins, daysBetween(start, end));
  return { start: begins, end: toldUntil !== null && toldUntil > ends ? toldUntil : ends };
};

/** [INF] No rule names a longest notice: six times the ten days that are usual, so that a wrong year is seen before it locks the batch. */
const longest = 60;
const furthestAhead = 30;

const tooLong = (until: LocalDate): Fault => ({
  path: 'form.end',
  code: 'NOTICE_TOO_LONG',
  zh: `公示期最长${longest}日,截止时间不得晚于${until}`,
  en: `A notice runs for ${longest} days at most: it ends on ${until} at the latest`,
});

const tooFar = (from: LocalDate): Fault => ({
  path: 'form.start',
  code: 'NOTICE_TOO_FAR_AHEAD',
  zh: `公示开始时间不得晚于${from}`,
  en: `A notice begins on ${from} at the latest`,
});

/** The window of a notice that was told; nothing of one that was not. */
type ToldSoFar = { readonly [day in keyof Window]: LocalDate | undefined };

/** What is wrong with a window that ends too late or begins too late; of one that is told, only its end may change. */
export const windowFaults = ({ start, end }: Partial<Window>, told: ToldSoFar, today: LocalDate): readonly Fault[] => {
  const from = told.start ?? start;
  if (from === undefined || !isLocalDate(from)) return [];
  const [latestStart, latestEnd] = [addDays(today, furthestAhead), addDays(from, longest - 1)];
  return [
    ...(from > latestStart ? [tooFar(latestStart)] : []),
    ...(end !== undefined && end > latestEnd && end !== told.end ? [tooLong(latestEnd)] : []),
  ];
};
