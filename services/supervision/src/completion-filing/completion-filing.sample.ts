import type { Sample } from '@anzhu/samples';
import { supervisedProject } from '../project/supervised-project.sample.ts';
import type { CompletionFilingForm } from './completion-filing.form.ts';

export const sample: Sample<CompletionFilingForm> = {
  onlyForOthers: true,
  /** Of a project whose completion is accepted. */
  plan: async (occasion) => {
    const { days, make, n, unit } = occasion;
    const projectId = await supervisedProject(occasion, { isOwn: true });
    await make('CompletionAcceptance', { state: 'ACCEPTED', n, about: { projectId } });
    return { opener: unit('projectOwner'), form: { projectId, completedOn: days.today } };
  },
};
