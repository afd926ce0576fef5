import { type Cases, caseModule, ifOffered, markFollowed, type OpenedOf } from '@anzhu/casework';
import { type LocalDate, ok, proven, type Result } from '@anzhu/kernel';
import type { Command, Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Discipline } from '../institution/discipline.ts';
import { institutionName } from '../institution/institution-name.store.ts';
import { printedField } from '../project/case-paper.resolvers.ts';
import type { Project } from '../project/project.ts';
import { supervisedFact } from '../project/project-fact.store.ts';
import { supervisionOf, supervisionWith } from '../project/supervision-of.ts';
import { supervisionAllocationProcess } from '../supervision-allocation/supervision-allocation.ts';
import type { SupervisionWorld } from '../world.ts';
import { planPaper } from './plan-paper.ts';
import type { SupervisionPlanForm } from './supervision-plan.form.ts';
import { type Plan, type SupervisionPlanFacts, type SupervisionPlanOutcome, supervisionPlanProcess } from './supervision-plan.ts';

type Outcome = Promise<Result<unknown, Refusal>>;
type Plans = Pick<Cases<SupervisionPlanForm, SupervisionPlanOutcome, SupervisionPlanFacts>, 'actAsSystem'>;

const supersede = async ({ actAsSystem }: Plans, planId: string | null, session: ClientSession): Outcome =>
  planId === null ? ok(null) : ifOffered(await actAsSystem(planId, { action: 'supersede' }, session));

interface Supervised {
  readonly project: Project;
  readonly discipline: Discipline;
}

interface Inspected extends Supervised {
  readonly on: LocalDate;
}

const tellPlan = async (
  { casesOf }: Pick<SupervisionWorld, 'casesOf'>,
  { project, discipline, command }: Supervised & { readonly command: Command },
  session: ClientSession,
): Outcome => {
  const { planId } = supervisionOf(project, discipline);
  return planId === null ? ok(null) : ifOffered(await casesOf(supervisionPlan).actAsSystem(planId, command, session));
};

/** R11, R14: with the supervision of a discipline ends its plan, so that no inspection is overdue any more; within the transaction. */
export const endPlan = (world: Pick<SupervisionWorld, 'casesOf'>, supervised: Supervised, session: ClientSession): Outcome =>
  tellPlan(world, { ...supervised, command: { action: 'end' } }, session);

/** R6: an inspection moves the due date of the next one; within the transaction that records it. */
export const noteInspection = (
  world: Pick<SupervisionWorld, 'casesOf'>,
  { on, ...supervised }: Inspected,
  session: ClientSession,
): Outcome => tellPlan(world, { ...supervised, command: { action: 'recordInspection', asked: { inspectedOn: on } } }, session);

/** R4: the allocation of the institution waits for a plan no more. */
const tellAllocation = async ({ casesOf }: Pick<SupervisionWorld, 'casesOf'>, plan: Plan, session: ClientSession): Outcome => {
  const allocations = casesOf({ process: supervisionAllocationProcess });
  const inForce = { 'form.projectId': plan.form.projectId, applicant: plan.applicant, state: 'CONFIRMED' };
  const found = await allocations.model.collection.findOne(inForce, { projection: { _id: 1 }, session });
  const of = supervisionPlanProcess.workflow.process;
  return markFollowed(allocations, { id: found && String(found._id), of, record: plan, session });
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
      async (session, plan, { facts: { project } }) => {
        const { _id, form, outcome } = plan;
        const { discipline } = proven(outcome, 'discipline');
        const earlier = project ? supervisionOf(project, discipline).planId : null;
        const superseded = await supersede(casesOf(supervisionPlan), earlier, session);
        if (!superseded.ok) return superseded;
        const told = await tellAllocation({ casesOf }, plan, session);
        if (!told.ok) return told;
        return projects.change(
          form.projectId,
          (now) => ({ set: { supervision: supervisionWith(now, discipline, { planId: _id }) } }),
          session,
        );
      },
  },
  prints: (plans, world) => ({
    document: { label: { zh: '监督计划书', en: 'Supervision plan' }, link: printedField(plans, world, planPaper) },
  }),
});

export type SupervisionPlans = OpenedOf<typeof supervisionPlan>;
