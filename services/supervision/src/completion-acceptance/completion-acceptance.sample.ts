import type { Occasion, Sample } from '@anzhu/samples';
import { projectIn, supervisedProject } from '../project/project.sample.ts';
import type { CompletionAcceptanceForm } from './completion-acceptance.form.ts';

const terminatedProject = async (occasion: Occasion): Promise<string> => {
  const projectId = await supervisedProject(occasion);
  await occasion.make('SafetySupervisionTermination', { state: 'TERMINATED', n: occasion.n, about: { projectId } });
  return projectId;
};

export const sample: Sample<CompletionAcceptanceForm> = {
  /** The check of the cranes is answered within moments, and no crane stands on a project that only these samples are about. */
  reaches: (_, state) => state === 'ACCEPTED' || state === 'ANNULLED',
  plan: async (occasion) => {
    const { account, chief } = occasion.supervisor('QUALITY');
    return {
      opener: account,
      colleagues: { SUPERVISION_CHIEF: chief },
      form: { projectId: projectIn(occasion) ?? (await terminatedProject(occasion)) },
    };
  },
};
