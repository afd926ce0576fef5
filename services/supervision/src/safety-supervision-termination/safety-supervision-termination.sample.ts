import type { Sample } from '@anzhu/samples';
import type { z } from 'zod';
import { supervisedProject } from '../project/supervised-project.sample.ts';
import type { safetySupervisionTerminationForm } from './safety-supervision-termination.form.ts';

export const sample: Sample<z.output<typeof safetySupervisionTerminationForm>> = {
  leadsOverOthers: true,
  plan: async (occasion) => ({
    opener: occasion.official('SAFETY_SUPERVISOR'),
    form: { projectId: await supervisedProject(occasion, { isOwn: true }), reason: '施工内容已全部完成' },
  }),
};
