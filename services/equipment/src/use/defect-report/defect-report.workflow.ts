import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

/** 缺陷报告: by any unit that has to do with the crane; imminent danger puts it out of use at once. */
export const defectReportWorkflow = recordedAtOnce({
  id: 'equipment.defect-report',
  row: 'L2',
  type: 'DefectReport',
  zh: '缺陷报告',
  en: 'Defect report',
});
