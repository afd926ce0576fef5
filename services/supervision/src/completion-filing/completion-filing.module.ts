import { caseModule } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { completionFilingProcess } from './completion-filing.ts';

export const completionFiling = caseModule<SupervisionWorld>()({
  process: completionFilingProcess,
  facts: projectFact,
  alongside: {
    'review:APPROVED':
      ({ projects }) =>
      (session, { form }, { today }) =>
        projects.change(form.projectId, () => ({ facts: { completionFiledOn: today } }), session),
  },
});
