import { choice, date, declaring, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

/** By whom or what work rests (decision 5: a long stop that the contractor has not caused frees its key staff). */
export const suspensionCauses = {
  PROJECT_OWNER: { zh: '建设单位', en: 'The project owner' },
  CONTRACTOR: { zh: '施工单位', en: 'The contractor' },
  FORCE_MAJEURE: { zh: '不可抗力', en: 'Force majeure' },
  OTHER: { zh: '其他', en: 'Other' },
} as const;

const fields = z.object({
  projectId: projectField,
  plannedFrom: date('计划中止施工日期', 'Planned from'),
  reason: text('中止原因', 'Reason', { max: 1000 }),
  causedBy: choice('SuspensionCause', { zh: '中止原因方', en: 'Caused by' }, suspensionCauses).optional(),
  partsUnderConstruction: text('在施部位', 'Parts under construction', { max: 1000 }),
  safetyMeasures: text('安全保障措施', 'Safety measures', { max: 1000 }),
});

export const supervisionSuspensionForm = declaring(fields, { rules: { plannedFrom: { earliest: { days: 0 } } } });

export type SupervisionSuspensionForm = z.output<typeof supervisionSuspensionForm>;
