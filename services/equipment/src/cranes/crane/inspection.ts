import { choice } from '@anzhu/casework';
import type { Fault, LocalDate } from '@anzhu/kernel';
import { lastDayOf } from './crane-class.ts';

export const inspectionConclusion = choice(
  'InspectionConclusion',
  { zh: '检验结论', en: 'Conclusion of the inspection' },
  { PASSED: { zh: '合格', en: 'Passed' }, FAILED: { zh: '不合格', en: 'Failed' } },
);

interface Inspection {
  readonly reportDate: LocalDate;
  readonly nextDueOn: LocalDate;
}

interface Judged {
  /** The stay that was inspected. */
  readonly stay: { readonly since: LocalDate } | null;
  readonly today: LocalDate;
}

const yearsToTheNext = 2;

const reportFaults = ({ reportDate }: Inspection, { stay, today }: Judged): readonly Fault[] => {
  const path = 'form.inspection.reportDate';
  return [
    ...(stay && reportDate < stay.since
      ? [{ path, code: 'BEFORE_INSTALLATION', zh: '报告日期早于安装告知通过之日', en: 'The report precedes the installation' }]
      : []),
    ...(lastDayOf(1, reportDate) < today
      ? [{ path, code: 'TOO_OLD', zh: '报告日期距今超过一年', en: 'The report is more than a year old' }]
      : []),
  ];
};

const dueFaults = ({ reportDate, nextDueOn }: Inspection): readonly Fault[] => {
  const path = 'form.inspection.nextDueOn';
  const tooLate = {
    path,
    code: 'TOO_LATE',
    zh: `下次检验日期距报告日期超过${yearsToTheNext}年`,
    en: `The next inspection comes more than ${yearsToTheNext} years after the report`,
  };
  return [
    ...(nextDueOn <= reportDate
      ? [{ path, code: 'DATES_OUT_OF_ORDER', zh: '下次检验日期应晚于报告日期', en: 'The next inspection must follow the report' }]
      : []),
    ...(nextDueOn > lastDayOf(yearsToTheNext, reportDate) ? [tooLate] : []),
  ];
};

/** A report is of this installation and at most a year old; the next inspection follows it within two years. */
export const inspectionFaults = (inspection: Inspection | undefined, judged: Judged): readonly Fault[] =>
  inspection ? [...reportFaults(inspection, judged), ...dueFaults(inspection)] : [];

/** Order 166: a machine is inspected before it is accepted. */
export const acceptedEarlyFaults = (
  path: string,
  acceptedOn: LocalDate | undefined,
  inspection: Inspection | undefined,
): readonly Fault[] =>
  acceptedOn && inspection?.reportDate && acceptedOn < inspection.reportDate
    ? [{ path, code: 'BEFORE_INSPECTION', zh: '验收日期早于检测报告日期', en: 'The acceptance precedes the report of the inspection' }]
    : [];
