import { caseModule } from '@anzhu/casework';
import { supervisedFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { safetySupervisionTerminationProcess } from './safety-supervision-termination.ts';

export const safetySupervisionTermination = caseModule<SupervisionWorld>()({
  process: safetySupervisionTerminationProcess,
  facts: supervisedFact,
  alongside: {
    terminate:
      ({ projects }) =>
      (session, { form }, { today }) =>
        projects.change(form.projectId, () => ({ facts: { safetyTerminatedOn: today } }), session),
  },
});
