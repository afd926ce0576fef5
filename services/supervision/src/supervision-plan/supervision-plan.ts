import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { draftEvent, supervisionPlanCompiled } from '@anzhu/contracts';
import { type NumberKind, ownNumber, serialScope, writeNumber } from '@anzhu/jurisdictions';
import { type LocalDate, proven, provenOk } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { planTally } from '../dashboard/tallies.ts';
import { allDisciplines, type Discipline, disciplines } from '../institution/discipline.ts';
import { aboutProject } from '../project/project-case.ts';
import { completedReasons, stoppedReasons, supervisedReasons, terminatedReasons } from '../project/project-rules.ts';
import { allocatedReasons, disciplineOf, type SupervisedFact, supervisionOf } from '../project/supervision-of.ts';
import { dueAfter, frequencyFaults } from './inspection-due.ts';
import { type SupervisionPlanForm, supervisionPlanForm } from './supervision-plan.form.ts';
import { supervisionPlanWorkflow } from './supervision-plan.workflow.ts';

/** What the paper of a plan says beside the form: as it was when the plan was drawn up. */
export interface PlanPaper {
  readonly projectName: string;
  readonly projectNumber: string;
  readonly registrationNumber: string;
  readonly institution: string;
  readonly supervisors: readonly string[];
}

export interface SupervisionPlanOutcome {
  readonly discipline: Discipline;
  /** Who answers for its inspections: the leader. */
  readonly responsibleId: string;
  readonly planNumber: string;
  readonly compiledOn: LocalDate;
  readonly nextInspectionOn: LocalDate;
  readonly lastInspectedOn: LocalDate;
  readonly paper: PlanPaper;
}

export interface SupervisionPlanFacts extends SupervisedFact {
  /** What the institution is called. */
  readonly institutionName: string;
}

export type Plan = HandedOn<SupervisionPlanForm, SupervisionPlanOutcome>;
type At = Circumstances<SupervisionPlanFacts, { readonly inspectedOn?: LocalDate | undefined }>;

/** What numbers the plans of a discipline. */
export const planNumberKinds = { QUALITY: 'qualitySupervisionPlan', SAFETY: 'safetySupervisionPlan' } as const satisfies Record<
  Discipline,
  NumberKind
>;

const disciplineHeld = ({ facts: { project }, actor }: At): Discipline =>
  proven({ discipline: disciplineOf(project, actor.org) }, 'discipline').discipline;

const kindOf = (at: At): NumberKind => planNumberKinds[disciplineHeld(at)];
const ownOf = ({ division }: Plan, at: At) => ownNumber(kindOf(at), { division, year: Number(at.today.slice(0, 4)) });
const numberOf = (plan: Plan, at: At): string => provenOk(writeNumber(ownOf(plan, at), proven(at, 'serial').serial));

const endedReasons = ({ facts: { project } }: At, discipline: Discipline | null): readonly BlockReason[] => {
  if (!project) return [];
  return [...supervisedReasons(project), ...(discipline === 'SAFETY' ? terminatedReasons(project) : completedReasons(project))];
};

const paperOf = ({ facts: { project, staff, institutionName }, actor }: At): PlanPaper => {
  const known = proven({ project }, 'project').project;
  const { supervisors, leader } = supervisionOf(known, proven({ of: disciplineOf(known, actor.org) }, 'of').of);
  const named = staff.filter(({ _id }) => supervisors.includes(_id));
  const { name: projectName, number: projectNumber, registrationNumber } = known;
  return {
    ...{ projectName, projectNumber, registrationNumber, institution: institutionName },
    supervisors: named.map(({ _id, name, certificateNumber }) => `${name}${_id === leader ? '(组长)' : ''} ${certificateNumber}`),
  };
};

const leaderOf = ({ facts: { project } }: At, discipline: Discipline): string =>
  proven(supervisionOf(proven({ project }, 'project').project, discipline), 'leader').leader;

const compiled = (plan: Plan, at: At) => {
  const due = dueAfter(at.today, plan.form.inspectionDays);
  const discipline = disciplineHeld(at);
  const responsibleId = leaderOf(at, discipline);
  const planNumber = numberOf(plan, at);
  const event = { planId: plan._id, projectId: plan.form.projectId, discipline, planNumber };
  return {
    ...due,
    outcome: { ...due.outcome, discipline, responsibleId, planNumber, compiledOn: at.today, paper: paperOf(at) },
    events: [draftEvent(supervisionPlanCompiled, event)],
  };
};

/** A due date that finds the project stopped moves on; one that finds its supervision over ends the plan. */
const orPostponed = {
  whenBlocked: (reasons: readonly BlockReason[]) => {
    const isStopped = reasons.every(({ code }) => code === 'PROJECT_STOPPED');
    return { action: isStopped ? 'postpone' : 'end', opinion: reasons.map(({ zh }) => zh).join('; ') };
  },
};

export const supervisionPlanProcess = defineCaseProcess<
  SupervisionPlanOutcome,
  SupervisionPlanFacts,
  { readonly inspectedOn: LocalDate }
>()({
  ...aboutProject,
  workflow: supervisionPlanWorkflow,
  collection: 'supervision_plans',
  tally: planTally,
  form: supervisionPlanForm,
  outcome: {
    discipline: { type: 'String', values: disciplines, zh: '监督类别', en: 'What is supervised' },
    responsibleId: {
      type: 'String',
      isId: true,
      refersTo: { kind: 'Supervisor', zh: '监督组长', en: 'Leader' },
      zh: '监督组长标识',
      en: 'Id of the leader, who answers for its inspections',
    },
    planNumber: { type: 'String', zh: '监督计划书编号', en: 'Number of the plan' },
    compiledOn: { type: 'LocalDate', zh: '编制日期', en: 'Drawn up on' },
    lastInspectedOn: { type: 'LocalDate', zh: '最近检查日期', en: 'Last inspected on' },
    nextInspectionOn: { type: 'LocalDate', zh: '下次检查期限', en: 'Next inspection due on' },
  },
  opens: { default: { roles: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'] } },
  requirements: ({ form, division }: Pick<CaseRecord<SupervisionPlanForm>, 'form' | 'division'>) => frequencyFaults(form, division),
  guards: {
    compile: [
      (_, { facts, actor, today }) => allocatedReasons(facts, { actor, today, seats: allDisciplines }),
      (_, at) => endedReasons(at, disciplineOf(at.facts.project, at.actor.org)),
    ],
    fallDue: [
      ({ outcome }, at) => endedReasons(at, outcome.discipline ?? null),
      (_, { facts: { project } }) => (project ? stoppedReasons(project) : []),
    ],
  },
  timers: { fallDue: orPostponed },
  numbers: { compile: { scope: (plan, at) => `${kindOf(at)}:${serialScope(ownOf(plan, at))}`, number: numberOf } },
  effects: {
    compile: compiled,
    fallDue: () => ({ timers: [] }),
    postpone: ({ form }, { today }) => dueAfter(today, form.inspectionDays),
    /** One that is sent late does not undo a later one. */
    recordInspection: ({ form, outcome }, { asked }) => {
      const { inspectedOn } = proven(asked, 'inspectedOn');
      const lastInspectedOn = [inspectedOn, outcome.lastInspectedOn ?? ''].toSorted().at(-1) ?? inspectedOn;
      const due = dueAfter(lastInspectedOn, form.inspectionDays);
      return { ...due, outcome: { ...due.outcome, lastInspectedOn } };
    },
  },
});
