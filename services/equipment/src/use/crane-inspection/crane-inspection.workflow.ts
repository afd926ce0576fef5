import type { PaperRequirement } from '@anzhu/workflow';
import { recordedAtOnce } from '../../sites/site-records/recorded-at-once.workflow.ts';

const papers = [
  { kind: 'INSPECTION_REPORT', zh: '检测报告', en: 'Inspection report', required: true },
] as const satisfies readonly PaperRequirement[];

/** 定期检验: of a crane in use, recorded by the inspection body or the using side. */
export const craneInspectionWorkflow = recordedAtOnce({
  id: 'equipment.crane-inspection',
  row: 'L2',
  type: 'PeriodicInspection',
  zh: '定期检验',
  en: 'Periodic inspection',
  papers,
});
