import type { Sample } from '@anzhu/samples';
import { acceptedProject } from '../project/project.sample.ts';
import type { CompletionFilingForm } from './completion-filing.form.ts';

export const sample: Sample<CompletionFilingForm> = {
  plan: async (occasion) => {
    const { actions, once, unit } = occasion;
    const isFiled = actions.includes('review');
    const projectId = isFiled ? await acceptedProject(occasion) : await once('accepted project', () => acceptedProject(occasion));
    return { opener: unit('projectOwner'), form: { projectId } };
  },
};
