import type { Fault, LocalDate } from '@anzhu/kernel';
import { assessmentUntil } from '../../cranes/crane/crane-class.ts';
import type { OwnershipFilingForm } from './ownership-filing.form.ts';

type Stated = Partial<OwnershipFilingForm>;

const fields = {
  assessmentBody: { zh: '评估单位', en: 'assessment body' },
  assessmentBodyUscc: { zh: '评估单位统一社会信用代码', en: 'USCC of the assessment body' },
  assessmentNumber: { zh: '评估报告编号', en: 'number of the assessment report' },
  assessedOn: { zh: '评估日期', en: 'date of the assessment' },
  usableUntil: { zh: '评估可使用至', en: 'day until which it is usable' },
} as const;

const names = Object.keys(fields) as readonly (keyof typeof fields)[];

/** How long an assessment carries a machine at most, by JGJ/T 189. */
const carries = ({ category, ratedMoment, hoistKind, assessedOn }: Stated): LocalDate | null =>
  category && assessedOn ? assessmentUntil({ category, ratedMoment: ratedMoment ?? null, hoistKind: hoistKind ?? null }, assessedOn) : null;

/** The day to which a safety assessment carries the machine beyond its service life; none where none is stated. */
export const assessedUntil = (form: Stated): LocalDate | undefined => form.usableUntil;

/** A safety assessment is stated whole, and carries no longer than the standard lets it. */
export const assessmentFaults = (form: Stated): readonly Fault[] => {
  const missing = names.filter((name) => form[name] === undefined);
  if (missing.length === names.length) return [];
  const until = carries(form);
  return [
    ...missing.map((name) => ({
      path: `form.${name}`,
      code: 'REQUIRED',
      zh: `安全评估须填写${fields[name].zh}`,
      en: `The safety assessment needs its ${fields[name].en}`,
    })),
    ...(until !== null && form.usableUntil !== undefined && form.usableUntil > until
      ? [
          {
            path: 'form.usableUntil',
            code: 'BEYOND_ASSESSMENT',
            zh: `评估最长有效至${until}(JGJ/T 189)`,
            en: `The assessment carries until ${until} at most (JGJ/T 189)`,
          },
        ]
      : []),
  ];
};
