import { date, declaring, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

const fields = z.object({
  projectId: projectField,
  plannedFrom: date('计划中止施工日期', 'Planned from'),
  reason: text('中止原因', 'Reason', { max: 1000 }),
  partsUnderConstruction: text('在施部位', 'Parts under construction', { max: 1000 }),
  safetyMeasures: text('安全保障措施', 'Safety measures', { max: 1000 }),
});

export const supervisionSuspensionForm = declaring(fields, { rules: { plannedFrom: { earliest: { days: 0 } } } });

export type SupervisionSuspensionForm = z.output<typeof supervisionSuspensionForm>;
