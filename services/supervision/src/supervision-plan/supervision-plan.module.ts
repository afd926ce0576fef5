import { type Cases, caseModule, ifOffered, type OpenedOf } from '@anzhu/casework';
import { type LocalDate, ok, proven, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Discipline } from '../institution/discipline.ts';
import { institutionName } from '../institution/institution-name.store.ts';
import type { Project } from '../project/project.ts';
import { supervisedFact } from '../project/project-fact.store.ts';
import { supervisionOf, supervisionWith } from '../project/supervision-of.ts';
import type { SupervisionWorld } from '../world.ts';
import { planDocument } from './plan-document.resolvers.ts';
import type { SupervisionPlanForm } from './supervision-plan.form.ts';
import { type SupervisionPlanFacts, type SupervisionPlanOutcome, supervisionPlanProcess } from './supervision-plan.ts';

type Outcome = Promise<Result<unknown, Refusal>>;
type Plans = Pick<Cases<SupervisionPlanForm, SupervisionPlanOutcome, SupervisionPlanFacts>, 'actAsSystem'>;

const supersede = async ({ actAsSystem }: Plans, planId: string | null, session: ClientSession): Outcome =>
  planId === null ? ok(null) : ifOffered(await actAsSystem(planId, { action: 'supersede' }, session));

interface Inspected {
  readonly project: Project;
  readonly discipline: Discipline;
  readonly on: LocalDate;
}

/** R6: an inspection moves the due date of the next one; within the transaction that records it. */
export const noteInspection = async (
  { casesOf }: Pick<SupervisionWorld, 'casesOf'>,
  { project, discipline, on }: Inspected,
  session: ClientSession,
): Outcome => {
  const { planId } = supervisionOf(project, discipline);
  if (planId === null) return ok(null);
  const command = { action: 'recordInspection', asked: { inspectedOn: on } };
  return ifOffered(await casesOf(supervisionPlan).actAsSystem(planId, command, session));
};

export const supervisionPlan = caseModule<SupervisionWorld>()({
  process: supervisionPlanProcess,
  facts: (world) => {
    const load = supervisedFact(world);
    return async (form, context) => ({
      ...(await load(form, context)),
      institutionName: await institutionName(world.institutions, context.applicant),
    });
  },
  alongside: {
    /** From now on the project is supervised by this plan, and by no earlier one of the institution. */
    compile:
      ({ projects, casesOf }) =>
      async (session, { _id, form, outcome }, { facts: { project } }) => {
        const { discipline } = proven(outcome, 'discipline');
        const earlier = project ? supervisionOf(project, discipline).planId : null;
        const superseded = await supersede(casesOf(supervisionPlan), earlier, session);
        if (!superseded.ok) return superseded;
        return projects.change(
          form.projectId,
          (now) => ({ set: { supervision: supervisionWith(now, discipline, { planId: _id }) } }),
          session,
        );
      },
  },
  resolvers: planDocument,
});

export type SupervisionPlans = OpenedOf<typeof supervisionPlan>;
