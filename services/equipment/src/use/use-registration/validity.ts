import { addDays, afterDay, type LocalDate, startOfDay } from '@anzhu/kernel';
import type { Timer } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { At, Registration, UseRegistrationFacts } from './registration-facts.ts';

/** Natural days between two reminders of the end that the authority owes (C13, Xinjiang). */
const reminderDays = 7;

const earliest = (dates: readonly (LocalDate | null | undefined)[]): LocalDate | null =>
  dates.filter((date) => typeof date === 'string').toSorted()[0] ?? null;

/** When the machine is next to be inspected: by its last periodic inspection, before the first one the earliest day its acceptances and its papers name. */
export const inspectionDue = (
  { form }: Pick<Registration, 'form'>,
  { installation }: Pick<UseRegistrationFacts, 'installation'>,
): LocalDate | null =>
  installation?.inspectionDue ??
  earliest([form.inspection?.nextDueOn, ...Object.values(installation?.rounds ?? {}).map(({ nextInspectionDue }) => nextInspectionDue)]);

/** When the machine is to be dismantled: as planned, or as extended since (C8b). */
export const plannedDismantling = ({ form, outcome }: Pick<Registration, 'form' | 'outcome'>): LocalDate | undefined =>
  outcome.plannedDismantlingOn ?? form.plannedDismantlingOn;

/** The earlier of the filing's end and the planned dismantling; an inspection that falls due puts the machine out of use and ends nothing. */
export const validUntil = (registration: Registration, facts: UseRegistrationFacts): LocalDate | null =>
  earliest([facts.crane?.validUntil, plannedDismantling(registration)]);

/** Days before the inspection is due on which the user is warned. */
export const warningDays = [60, 30, 7] as const;

const warningTimers = (due: LocalDate | null, today: LocalDate): readonly Timer<'warnOfInspection'>[] => {
  if (due === null) return [];
  const next = warningDays.map((days) => addDays(due, -days)).find((date) => date > today);
  return next ? [{ name: 'warnOfInspection', at: startOfDay(next) }] : [];
};

/** The day after the inspection was due, once. */
const overdueTimers = (registration: Registration, due: LocalDate | null, today: LocalDate): readonly Timer<'noteOverdue'>[] => {
  const isNoted = registration.outcome.flags?.includes('OUT_OF_USE') && due !== null && due < today;
  return due === null || isNoted ? [] : [{ name: 'noteOverdue', at: afterDay(due) }];
};

/** C13 到期失效 comes the day after the last valid one; warnings of the inspection before it is due, and the day after it was. */
export const validityTimers = (
  registration: Registration,
  { facts, today }: At,
): readonly Timer<'expire' | 'warnOfInspection' | 'noteOverdue'>[] => {
  const until = validUntil(registration, facts);
  const expiry = until === null ? [] : [{ name: 'expire' as const, at: afterDay(until) }];
  const due = inspectionDue(registration, facts);
  return [...expiry, ...warningTimers(due, today), ...overdueTimers(registration, due, today)];
};

/** Whether the first warning has been reached. */
export const isInspectionNear = (registration: Registration, { facts, today }: At): boolean => {
  const due = inspectionDue(registration, facts);
  return due !== null && today >= addDays(due, -warningDays[0]);
};

/** L2: the inspection was due before today. */
export const isInspectionOverdue = (registration: Registration, { facts, today }: At): boolean =>
  (inspectionDue(registration, facts) ?? today) < today;

/** The inspection may have been recorded since the timer was set. */
export const overdueReasons = (registration: Registration, at: At): readonly BlockReason[] =>
  isInspectionOverdue(registration, at) ? [] : [{ code: 'NOT_OVERDUE', zh: '定期检验未逾期', en: 'The inspection is not overdue' }];

/** What the validity goes by may have moved since the timer was set. */
export const validReasons = (registration: Registration, { facts, today }: At): readonly BlockReason[] => {
  const until = validUntil(registration, facts);
  if (until !== null && until < today) return [];
  return [{ code: 'STILL_VALID', zh: '使用登记仍在有效期内', en: 'The registration is still valid' }];
};

export const reminderTimers = ({ today }: At): readonly Timer<'remindOfEnd'>[] => [
  { name: 'remindOfEnd', at: startOfDay(addDays(today, reminderDays)) },
];
