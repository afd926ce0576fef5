import { text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

export const safetySupervisionTerminationForm = z.object({
  projectId: projectField,
  reason: text('终止原因', 'Reason', { max: 1000 }),
});
