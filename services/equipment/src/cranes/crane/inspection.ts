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

/** The report is of the past, the next inspection after it. */
export const inspectionFaults = (inspection: Inspection | undefined, today: LocalDate): readonly Fault[] => {
  if (!inspection) return [];
  const { reportDate, nextDueOn } = inspection;
  return [
    ...(reportDate > today
      ? [{ path: 'form.inspection.reportDate', code: 'IN_FUTURE', zh: '报告日期晚于今日', en: 'The report is in the future' }]
      : []),
    ...(nextDueOn <= reportDate
      ? [{ path: 'form.inspection.nextDueOn', code: 'DATES_OUT_OF_ORDER', zh: '应晚于报告日期', en: 'must follow the date of the report' }]
      : []),
  ];
};
