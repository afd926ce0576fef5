import { date, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

export const completionAcceptanceForm = z.object({
  projectId: projectField,
  acceptedOn: date('验收日期', 'Date of the acceptance', { isPast: true }).optional(),
  note: text('备注', 'Note', { max: 1000 }).optional(),
});

export type CompletionAcceptanceForm = z.output<typeof completionAcceptanceForm>;
