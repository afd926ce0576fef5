import { caseModule } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { safetySupervisionTerminationProcess } from './safety-supervision-termination.ts';

export const safetySupervisionTermination = caseModule<SupervisionWorld>()({
  process: safetySupervisionTerminationProcess,
  facts: projectFact,
  alongside: {
    terminate:
      ({ projects }) =>
      (session, { form }, { today }) =>
        projects.change(form.projectId, () => ({ facts: { safetyTerminatedOn: today } }), session),
  },
});
