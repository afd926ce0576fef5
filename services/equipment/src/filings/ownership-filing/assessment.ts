import type { Fault, LocalDate } from '@anzhu/kernel';
import { assessmentUntil } from '../../cranes/crane/crane-class.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';

type Stated = Partial<OwnershipFilingForm>;

/** How long an assessment carries a machine at most, by JGJ/T 189. */
const carries = ({ category, ratedMoment, hoistKind, assessedOn }: Stated): LocalDate | null =>
  category && assessedOn ? assessmentUntil({ category, ratedMoment: ratedMoment ?? null, hoistKind: hoistKind ?? null }, assessedOn) : null;

/** The day to which a safety assessment carries the machine beyond its service life; none where none is stated. */
export const assessedUntil = (form: Stated): LocalDate | undefined => form.usableUntil;

/** An assessment carries no longer than the standard lets it. */
export const assessmentFaults = (form: Stated): readonly Fault[] => {
  const until = carries(form);
  return until !== null && form.usableUntil !== undefined && form.usableUntil > until
    ? [
        {
          path: 'form.usableUntil',
          code: 'BEYOND_ASSESSMENT',
          zh: `评估最长有效至${until}(JGJ/T 189)`,
          en: `The assessment carries until ${until} at most (JGJ/T 189)`,
        },
      ]
    : [];
};
