import { caseModule } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { dataAfter, projectInformationChangeProcess } from './project-information-change.ts';

export const projectInformationChange = caseModule<SupervisionWorld>()({
  process: projectInformationChangeProcess,
  facts: projectFact,
  alongside: {
    'review:APPROVED':
      ({ projects }) =>
      (session, { form }) =>
        projects.change(form.projectId, () => ({ facts: {}, data: dataAfter(form) }), session),
  },
});
