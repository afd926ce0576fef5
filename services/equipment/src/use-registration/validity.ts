import { addDays, type LocalDate, startOfDay } from '@anzhu/kernel';
import type { Timer } from '@anzhu/store';
import type { BlockReason } from '@anzhu/workflow';
import type { At, Registration, UseRegistrationFacts } from './registration-facts.ts';

/** Natural days between two reminders of the end that the authority owes (C13, Xinjiang). */
const reminderDays = 7;

const earliest = (dates: readonly (LocalDate | null | undefined)[]): LocalDate | null =>
  dates.filter((date) => typeof date === 'string').toSorted()[0] ?? null;

/** When the machine is next to be inspected: the earliest day its acceptances and its papers name. */
const inspectionDue = ({ form }: Registration, { installation }: UseRegistrationFacts): LocalDate | null =>
  earliest([form.inspection?.nextDueOn, ...Object.values(installation?.rounds ?? {}).map(({ nextInspectionDue }) => nextInspectionDue)]);

/** The earliest of the filing's end, the planned dismantling and the next inspection due. */
export const validUntil = (registration: Registration, facts: UseRegistrationFacts): LocalDate | null =>
  earliest([facts.crane?.validUntil, registration.form.plannedDismantlingOn, inspectionDue(registration, facts)]);

/** C13 到期失效 comes the day after the last valid one. */
export const validityTimers = (registration: Registration, { facts }: At): readonly Timer[] => {
  const until = validUntil(registration, facts);
  return until === null ? [] : [{ name: 'expire', at: startOfDay(addDays(until, 1)) }];
};

/** What the validity goes by may have moved since the timer was set. */
export const validReasons = (registration: Registration, { facts, today }: At): readonly BlockReason[] => {
  const until = validUntil(registration, facts);
  if (until !== null && until < today) return [];
  return [{ code: 'STILL_VALID', zh: '使用登记仍在有效期内', en: 'The registration is still valid' }];
};

export const reminderTimers = ({ today }: At): readonly Timer[] => [{ name: 'remindOfEnd', at: startOfDay(addDays(today, reminderDays)) }];
