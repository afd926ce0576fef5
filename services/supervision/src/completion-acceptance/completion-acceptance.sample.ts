import type { Sample } from '@anzhu/samples';
import { supervisedProject } from '../project/supervised-project.sample.ts';
import type { CompletionAcceptanceForm } from './completion-acceptance.form.ts';

export const sample: Sample<CompletionAcceptanceForm> = {
  /** Whether it is accepted the equipment service decides, once it has heard of the project. */
  onlyForOthers: true,
  /** Of a project whose safety supervision is terminated. */
  plan: async (occasion) => {
    const { days, make, n, official } = occasion;
    const projectId = await supervisedProject(occasion, { isOwn: true });
    await make('SafetySupervisionTermination', { state: 'TERMINATED', n, about: { projectId } });
    return { opener: official('QUALITY_SUPERVISOR'), form: { projectId, acceptedOn: days.today } };
  },
};
