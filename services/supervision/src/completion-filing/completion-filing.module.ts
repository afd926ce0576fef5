import { caseModule, markFollowed } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { completionAcceptance } from '../completion-acceptance/completion-acceptance.module.ts';
import { acceptedOn } from '../completion-acceptance/completion-acceptance.ts';
import { projectFact } from '../project/project-fact.store.ts';
import { endPlan } from '../supervision-plan/supervision-plan.module.ts';
import type { SupervisionWorld } from '../world.ts';
import { completionFilingProcess, lateNotes } from './completion-filing.ts';
import { type Filing, filingUnderWay } from './filing-under-way.store.ts';

const of = completionFilingProcess.workflow.process;

/** R13: the acceptance in force waits for its filing no more, or again where the last one was given up. */
const tellAcceptance = (world: SupervisionWorld, isGivenUp: boolean) => async (session: ClientSession, record: Filing) => {
  const { projectId } = record.form;
  const goesOn = isGivenUp && projectId && (await filingUnderWay(world, projectId, session));
  if (!projectId || goesOn) return ok(null);
  const project = await world.projects.find(projectId, session);
  const begun = { id: project?.facts.acceptanceId, of, record, session, ...(isGivenUp && { isGivenUp }) } as const;
  return markFollowed(world.casesOf(completionAcceptance), begun);
};

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
    submit: (world) => tellAcceptance(world, false),
    'review:APPROVED':
      (world) =>
      async (session, filing, { today }) => {
        const told = await tellAcceptance(world, false)(session, filing);
        if (!told.ok) return told;
        const { form } = filing;
        const changed = await world.projects.change(form.projectId, () => ({ facts: { completionFiledOn: today } }), session);
        return changed.ok ? endPlan(world, { project: changed.value, discipline: 'QUALITY' }, session) : changed;
      },
  },
  givenUp: { withdraw: (world: SupervisionWorld) => tellAcceptance(world, true) },
});
