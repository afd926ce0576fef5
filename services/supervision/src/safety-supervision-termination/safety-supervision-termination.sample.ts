import type { Sample } from '@anzhu/samples';
import { projectIn, supervisedProject } from '../project/project.sample.ts';

export const sample: Sample = {
  plan: async (occasion) => ({
    opener: occasion.supervisor('SAFETY').account,
    form: { projectId: projectIn(occasion) ?? (await supervisedProject(occasion, ['SAFETY'])), reason: '工程已完成施工内容' },
  }),
};
