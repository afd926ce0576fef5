import type { Calendar, LocalDate } from '@anzhu/kernel';
import { pastOf, type StoredHistoryEntry } from '@anzhu/store';
import type { StateDefinition, Workflow } from '@anzhu/workflow';
import type { CaseRecord } from './case-record.ts';

type Limited = Pick<CaseRecord, 'state' | 'dueAt' | 'limitLeft'>;

interface On {
  readonly calendar: Calendar;
  readonly today: LocalDate;
}

const stateOf = ({ process }: Workflow, state: string): StateDefinition | undefined => process.states[state];

/** Working days until the limit of a case, less than none once it has passed; of one that rests those it has left, null where none is known. */
export const limitDaysLeft = ({ dueAt, limitLeft }: Pick<CaseRecord, 'dueAt' | 'limitLeft'>, { calendar, today }: On): number | null =>
  dueAt === null ? (limitLeft ?? null) : calendar.workingDaysBetween(today, dueAt).days;

/** What a step to a state makes of a limit that rests: it goes on, begins to rest, or has done its part; nothing where there is none. */
export const restingLimit = (
  workflow: Workflow,
  record: Limited,
  { to, ...on }: On & { readonly to: string },
): { limitLeft?: number | null } => {
  const [left, entered] = [stateOf(workflow, record.state), stateOf(workflow, to)];
  if (entered?.final) return record.limitLeft === undefined ? {} : { limitLeft: null };
  if (left?.limitRests && !entered?.limitRests) return { limitLeft: Math.max(0, limitDaysLeft(record, on) ?? 0) };
  return entered?.limitRests && !left?.limitRests ? { limitLeft: record.limitLeft ?? entered.dueInWorkingDays ?? null } : {};
};

/** Whether a step stays within the states of one limit. */
export const isWithinLimit = (workflow: Workflow, { from, to }: { readonly from: string; readonly to: string }): boolean =>
  stateOf(workflow, from)?.limitRests === true && stateOf(workflow, to)?.limitRests === true;

/** The step from which the limit of the present state is counted. */
export const limitBegan = (
  workflow: Workflow,
  record: Pick<CaseRecord, 'state' | 'history' | 'remembered'>,
): StoredHistoryEntry | undefined => {
  const isRunning = (state: string): boolean => state === record.state || isWithinLimit(workflow, { from: state, to: record.state });
  return pastOf(record).findLast(({ from, to }) => isRunning(to) && !isRunning(from));
};
