import { caseModule } from '@anzhu/casework';
import { supervisedFact } from '../project/project-fact.store.ts';
import { endPlan } from '../supervision-plan/supervision-plan.module.ts';
import type { SupervisionWorld } from '../world.ts';
import { safetySupervisionTerminationProcess } from './safety-supervision-termination.ts';

export const safetySupervisionTermination = caseModule<SupervisionWorld>()({
  process: safetySupervisionTerminationProcess,
  facts: supervisedFact,
  alongside: {
    terminate:
      (world) =>
      async (session, { form }, { today }) => {
        const changed = await world.projects.change(form.projectId, () => ({ facts: { safetyTerminatedOn: today } }), session);
        return changed.ok ? endPlan(world, { project: changed.value, discipline: 'SAFETY' }, session) : changed;
      },
  },
});
