import { choice } from '@anzhu/casework';
import type { Fault, LocalDate } from '@anzhu/kernel';

export const inspectionConclusion = choice(
  'InspectionConclusion',
  { zh: '检验结论', en: 'Conclusion of the inspection' },
  { PASSED: { zh: '合格', en: 'Passed' }, FAILED: { zh: '不合格', en: 'Failed' } },
);

interface Inspection {
  readonly reportDate: LocalDate;
  readonly nextDueOn: LocalDate;
}

/** The next inspection comes after the report. */
export const inspectionFaults = (inspection: Inspection | undefined): readonly Fault[] => {
  if (!inspection) return [];
  const { reportDate, nextDueOn } = inspection;
  return nextDueOn <= reportDate
    ? [{ path: 'form.inspection.nextDueOn', code: 'DATES_OUT_OF_ORDER', zh: '应晚于报告日期', en: 'must follow the date of the report' }]
    : [];
};
