import { addDays, type LocalDate } from '@anzhu/kernel';
import type { Registration } from '../../use/use-registration/registration-facts.ts';
import { inspectionDue, warningDays } from '../../use/use-registration/validity.ts';
import type { Installation } from './installation.ts';

type InspectionWarning = `DUE_IN_${(typeof warningDays)[number]}_DAYS` | 'OVERDUE';

export interface NextInspection {
  readonly dueOn: LocalDate;
  readonly warning: InspectionWarning | null;
}

const warningOn = (dueOn: LocalDate, today: LocalDate): InspectionWarning | null => {
  if (dueOn < today) return 'OVERDUE';
  const near = warningDays.toReversed().find((days) => today >= addDays(dueOn, -days));
  return near === undefined ? null : `DUE_IN_${near}_DAYS`;
};

/** When a standing machine is next to be inspected, and how near that is: 60, 30, 7 days, or past (L2). None where no inspection is on record. */
export const nextInspection = (
  installation: Installation,
  registration: Pick<Registration, 'form'> | null,
  today: LocalDate,
): NextInspection | null => {
  const dueOn = installation.isStanding ? inspectionDue(registration ?? { form: {} }, { installation }) : null;
  return dueOn === null ? null : { dueOn, warning: warningOn(dueOn, today) };
};
