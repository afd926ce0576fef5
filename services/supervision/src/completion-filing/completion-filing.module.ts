import { type CaseRecord, caseModule, markFollowed } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import { completionAcceptance } from '../completion-acceptance/completion-acceptance.module.ts';
import { acceptedOn } from '../completion-acceptance/completion-acceptance.ts';
import { projectFact } from '../project/project-fact.store.ts';
import { endPlan } from '../supervision-plan/supervision-plan.module.ts';
import type { SupervisionWorld } from '../world.ts';
import type { CompletionFilingForm } from './completion-filing.form.ts';
import { completionFilingProcess, lateNotes } from './completion-filing.ts';

const of = completionFilingProcess.workflow.process;

type Filing = Pick<CaseRecord<CompletionFilingForm>, '_id' | 'form' | 'history'>;

/** R13: the acceptance in force waits for its filing no more, or again where the last one was given up. */
const tellAcceptance =
  ({ projects, casesOf }: SupervisionWorld, isGivenUp: boolean) =>
  async (session: ClientSession, record: Filing) => {
    const { projectId } = record.form;
    const others = { 'form.projectId': projectId, state: { $in: ['SUBMITTED', 'RETURNED', 'APPROVED'] } };
    const goesOn = isGivenUp && (await casesOf(completionFiling).model.collection.findOne(others, { projection: { _id: 1 }, session }));
    if (!projectId || goesOn) return ok(null);
    const project = await projects.find(projectId, session);
    const begun = { id: project?.facts.acceptanceId, of, record, session, ...(isGivenUp && { isGivenUp }) } as const;
    return markFollowed(casesOf(completionAcceptance), begun);
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
      async (session, { form }, { today }) => {
        const changed = await world.projects.change(form.projectId, () => ({ facts: { completionFiledOn: today } }), session);
        return changed.ok ? endPlan(world, { project: changed.value, discipline: 'QUALITY' }, session) : changed;
      },
  },
  givenUp: { withdraw: (world: SupervisionWorld) => tellAcceptance(world, true) },
});
