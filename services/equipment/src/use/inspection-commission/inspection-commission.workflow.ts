import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

/** 检验委托: by owner or user of a crane that stands; the body reads the stay and records its inspections. */
export const inspectionCommissionWorkflow = recordedAtOnce({
  id: 'equipment.inspection-commission',
  row: 'L2',
  type: 'InspectionCommission',
  zh: '检验委托',
  en: 'Commission of inspections',
});
