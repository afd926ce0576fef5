import { addDays, type LocalDate } from '@anzhu/kernel';
import type { Workflow } from '@anzhu/workflow';
import type { mongo } from 'mongoose';

type Filter = mongo.Filter<mongo.Document>;

/** A limit within so many days is due soon. */
const soonInDays = 3;

/** Bounds of a time limit, named as MongoDB compares with them. */
export type DueBounds = Readonly<Partial<Record<'$gte' | '$lt', LocalDate>>>;

/** What lists are filtered by and counts are kept of, as of a day. */
export const dueBounds = (today: LocalDate) =>
  ({
    overdue: { $lt: today },
    dueSoon: { $gte: today, $lt: addDays(today, soonInDays + 1) },
  }) as const satisfies Readonly<Record<string, DueBounds>>;

/** The states of a process that have a time limit. */
export const limitedStates = ({ process }: Pick<Workflow, 'process'>): readonly string[] =>
  Object.entries(process.states).flatMap(([state, { dueInWorkingDays, hasOwnLimit }]) =>
    dueInWorkingDays === undefined && !hasOwnLimit ? [] : [state],
  );

/** Cases whose limit lies within bounds, or those of whom this is not so. */
const within = (limited: readonly string[], bounds: DueBounds, isMeant = true): Filter =>
  (isMeant ? { state: { $in: [...limited] }, dueAt: { $gte: '', ...bounds } } : { $nor: [{ dueAt: bounds }] }) as Filter;

/** What a filter says of time limits. */
export const dueQuery = (
  workflow: Pick<Workflow, 'process'>,
  { overdue, dueSoon, dueUntil }: Readonly<Record<string, unknown>>,
  today: LocalDate,
): readonly Filter[] => {
  const limited = limitedStates(workflow);
  const bounds = dueBounds(today);
  return [
    ...(typeof overdue === 'boolean' ? [within(limited, bounds.overdue, overdue)] : []),
    ...(typeof dueSoon === 'boolean' ? [within(limited, bounds.dueSoon, dueSoon)] : []),
    ...(typeof dueUntil === 'string' ? [within(limited, { $lt: addDays(dueUntil, 1) })] : []),
  ];
};

/** Whether a filter asks for cases by their time limit. */
export const asksForDue = ({ overdue, dueSoon, dueUntil }: Readonly<Record<string, unknown>>): boolean =>
  overdue === true || dueSoon === true || typeof dueUntil === 'string';
