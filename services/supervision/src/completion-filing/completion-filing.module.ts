import { caseModule } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import { endPlan } from '../supervision-plan/supervision-plan.module.ts';
import type { SupervisionWorld } from '../world.ts';
import { completionFilingProcess } from './completion-filing.ts';

export const completionFiling = caseModule<SupervisionWorld>()({
  process: completionFilingProcess,
  facts: projectFact,
  alongside: {
    'review:APPROVED':
      (world) =>
      async (session, { form }, { today }) => {
        const changed = await world.projects.change(form.projectId, () => ({ facts: { completionFiledOn: today } }), session);
        return changed.ok ? endPlan(world, { project: changed.value, discipline: 'QUALITY' }, session) : changed;
      },
  },
});
