import { date, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

export const completionFilingForm = z.object({
  projectId: projectField,
  completedOn: date('竣工日期', 'Date of completion', { isPast: true }).optional(),
  note: text('备注', 'Note', { max: 1000 }).optional(),
});

export type CompletionFilingForm = z.output<typeof completionFilingForm>;
