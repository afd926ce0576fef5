import { jurisdictionOf } from '@anzhu/jurisdictions';
import { addDays, type LocalDate, startOfDay } from '@anzhu/kernel';
import type { Timer } from '@anzhu/store';

type DeadlineTimer = Timer<'remind' | 'expire' | 'escalate'>;

const at = (name: DeadlineTimer['name'], day: LocalDate): DeadlineTimer => ({ name, at: startOfDay(day) });

interface Running {
  readonly division: string;
  readonly today: LocalDate;
}

/** What a running deadline brings: a reminder before it, unless its day has come already, and the day after it that it is overdue. */
export const deadlineTimers = (deadline: LocalDate | undefined, { division, today }: Running): readonly DeadlineTimer[] => {
  if (deadline === undefined) return [];
  const reminder = addDays(deadline, -jurisdictionOf(division).limits.rectificationReminderDays);
  return [...(reminder > today ? [at('remind', reminder)] : []), at('expire', addDays(deadline, 1))];
};

/** When a notice that is overdue goes to the department. */
export const escalation = (deadline: LocalDate, division: string): readonly DeadlineTimer[] => [
  at('escalate', addDays(deadline, jurisdictionOf(division).limits.rectificationEscalationDays)),
];
