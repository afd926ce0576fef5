import { caseModule } from '@anzhu/casework';
import { completionAcceptance } from '../completion-acceptance/completion-acceptance.module.ts';
import { acceptedOn } from '../completion-acceptance/completion-acceptance.ts';
import { projectFact } from '../project/project-fact.store.ts';
import { endPlan } from '../supervision-plan/supervision-plan.module.ts';
import type { SupervisionWorld } from '../world.ts';
import { completionFilingProcess, lateNotes } from './completion-filing.ts';

export const completionFiling = caseModule<SupervisionWorld>()({
  process: completionFilingProcess,
  facts: (world) => {
    const load = projectFact(world);
    return async (form, context) => {
      const fact = await load(form, context);
      const id = fact.project?.facts.acceptanceId;
      const acceptance = id ? await world.store.find(world.casesOf(completionAcceptance).model, id, context.session) : null;
      return { ...fact, acceptedOn: acceptance && acceptedOn(acceptance) };
    };
  },
  notes: () => async (filing) => lateNotes(filing),
  alongside: {
    'review:APPROVED':
      (world) =>
      async (session, { form }, { today }) => {
        const changed = await world.projects.change(form.projectId, () => ({ facts: { completionFiledOn: today } }), session);
        return changed.ok ? endPlan(world, { project: changed.value, discipline: 'QUALITY' }, session) : changed;
      },
  },
});
