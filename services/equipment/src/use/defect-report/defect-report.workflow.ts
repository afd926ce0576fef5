import { applicantRoles } from '@anzhu/workflow';
import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

/** Units that have to do with a crane, and the authorities over it. */
export const defectReporters: readonly string[] = [...applicantRoles, 'EXAMINER', 'SAFETY_SUPERVISOR', 'SUPERVISION_CHIEF'];

/** 缺陷报告: by any unit that has to do with the crane and by its authorities; imminent danger puts it out of use at once. */
export const defectReportWorkflow = recordedAtOnce({
  id: 'equipment.defect-report',
  row: 'L2',
  type: 'DefectReport',
  zh: '缺陷报告',
  en: 'Defect report',
  by: defectReporters,
});
