import { type CaseRecord, type Circumstances, defineCaseProcess, type HandedOn } from '@anzhu/casework';
import { canonicalCode } from '@anzhu/identifiers';
import { type Fault, faultAt, proven } from '@anzhu/kernel';
import type { AnswersOf, BlockReason } from '@anzhu/workflow';
import { allDisciplines, type Discipline, disciplines } from '../institution/discipline.ts';
import type { Project } from '../project/project.ts';
import { aboutProject } from '../project/project-case.ts';
import { chargeReasons, completedReasons, supervisedReasons, terminatedReasons } from '../project/project-rules.ts';
import { disciplineOf, type SupervisedFact, supervisionOf } from '../project/supervision-of.ts';
import { supervisionPlanWorkflow } from '../supervision-plan/supervision-plan.workflow.ts';
import { activeReasons, type Supervisor } from '../supervisor/supervisor.ts';
import {
  type Allocated,
  additionReasons,
  allocatedOf,
  candidateReasons,
  candidatesFor,
  chosen,
  inWords,
  ledBy,
  memberReasons,
  typedIn,
  without,
} from './allocated.ts';
import { type SupervisionAllocationForm, supervisionAllocationForm } from './supervision-allocation.form.ts';
import { supervisionAllocationWorkflow } from './supervision-allocation.workflow.ts';

export interface SupervisionAllocationOutcome {
  readonly discipline: Discipline;
  readonly allocated: readonly Allocated[];
  /** The same as a person reads it. */
  readonly supervisors: string;
  readonly confirmedOn: string;
}

export interface SupervisionAllocationFacts extends Pick<SupervisedFact, 'project'> {
  /** The supervisors of the institution. */
  readonly candidates: readonly Supervisor[];
}

type Allocation = CaseRecord<SupervisionAllocationForm, SupervisionAllocationOutcome>;
type Handed = HandedOn<SupervisionAllocationForm, SupervisionAllocationOutcome>;
type At = Circumstances<SupervisionAllocationFacts, AnswersOf<typeof supervisionAllocationWorkflow>>;

const listOf = ({ outcome }: Pick<Allocation, 'outcome'>): readonly Allocated[] => outcome.allocated ?? [];
const memberOf = ({ asked }: At): string => canonicalCode(String(asked.member ?? ''));
const namedBy = ({ asked, facts, today }: At) => ({
  supervisor: typedIn(facts.candidates, canonicalCode(String(asked.supervisor ?? ''))),
  today,
});

/** R4: a project that is supervised, in a discipline whose supervision has not ended. */
const goingOnReasons = (project: Project, discipline: Discipline | null): readonly BlockReason[] => [
  ...supervisedReasons(project),
  ...(discipline === 'SAFETY' ? terminatedReasons(project) : completedReasons(project)),
];

const mayAllocate = (_: Handed, { facts: { project }, actor }: At): readonly BlockReason[] => [
  ...chargeReasons(project, actor.org, allDisciplines),
  ...(project ? goingOnReasons(project, disciplineOf(project, actor.org)) : []),
];

const nobody = { code: 'NO_SUPERVISOR', zh: '名单中没有监督员', en: 'There is no supervisor on the list' } as const;

/** Somebody is on the list when it is confirmed, or changed in any way but by adding. */
const emptyReasons = (allocation: Handed): readonly BlockReason[] => (listOf(allocation).length === 0 ? [nobody] : []);

/** Whoever is on it, is active and has a valid certificate. */
const certificateReasons = (allocation: Handed, { facts: { candidates }, today }: At): readonly BlockReason[] => {
  const list = listOf(allocation);
  return candidates.filter(({ _id }) => list.some(({ supervisorId }) => supervisorId === _id)).flatMap((one) => activeReasons(one, today));
};

const firstFaults = ({ form }: Allocation, { facts: { candidates }, today }: At): readonly Fault[] => {
  if (form.supervisorId === undefined) return [];
  const reasons = candidateReasons({ supervisor: candidates.find(({ _id }) => _id === form.supervisorId), today });
  return reasons.map((reason) => faultAt('form.supervisorId', reason));
};

const listed = (allocated: readonly Allocated[]) => ({ allocated, supervisors: inWords(allocated) });

const inForce = {
  code: 'ALLOCATION_IN_FORCE',
  zh: '监督员已分配,请变更名单后确定',
  en: 'The allocation is in force: change its list and confirm it',
} as const;

const idTyped = (allocation: Handed, at: At): string =>
  listOf(allocation).find(({ certificateNumber }) => canonicalCode(certificateNumber) === memberOf(at))?.supervisorId ?? '';

export const supervisionAllocationProcess = defineCaseProcess<SupervisionAllocationOutcome, SupervisionAllocationFacts>()({
  ...aboutProject,
  workflow: supervisionAllocationWorkflow,
  collection: 'supervision_allocations',
  form: supervisionAllocationForm,
  outcome: {
    discipline: { type: 'String', values: disciplines, zh: '监督类别', en: 'What is supervised' },
    supervisors: { type: 'String', zh: '监督员', en: 'Supervisors' },
    confirmedOn: { type: 'LocalDate', zh: '分配日期', en: 'Allocated on' },
  },
  indexes: [
    {
      keys: { 'form.projectId': 1, applicant: 1 },
      unique: true,
      partial: { state: { $in: ['ALLOCATING', 'CONFIRMED'] } },
      conflict: {
        code: 'ALLOCATION_EXISTS',
        zh: '本机构已对该工程分配监督员',
        en: 'The institution has allocated supervisors to the project',
      },
    },
  ],
  opens: { default: { roles: ['SUPERVISION_CHIEF'] } },
  requirements: firstFaults,
  choices: {
    supervisor: (allocation, { facts: { candidates }, today }) => candidatesFor(listOf(allocation), candidates, today),
    member: (allocation) => listOf(allocation).map(chosen),
  },
  answers: {
    supervisor: (allocation, at) => additionReasons(listOf(allocation), namedBy(at)),
    member: (allocation, at) => memberReasons(listOf(allocation), memberOf(at)),
  },
  guards: { begin: mayAllocate, confirm: certificateReasons },
  withheld: {
    confirm: [mayAllocate, emptyReasons],
    setLeader: emptyReasons,
    remove: emptyReasons,
    change: mayAllocate,
    withdraw: ({ outcome }) => (outcome.confirmedOn === undefined ? [] : [inForce]),
  },
  effects: {
    begin: ({ form }, { facts: { project, candidates }, actor }) => {
      const first = candidates.filter(({ _id }) => _id === form.supervisorId);
      const { discipline } = proven({ discipline: disciplineOf(project, actor.org) }, 'discipline');
      return { outcome: { discipline, ...listed(first.map((one) => allocatedOf(one, true))) } };
    },
    add: (allocation, at) => {
      const { supervisor } = proven(namedBy(at), 'supervisor');
      const list = listOf(allocation);
      return { outcome: listed([...list, allocatedOf(supervisor, list.length === 0)]) };
    },
    setLeader: (allocation, at) => ({ outcome: listed(ledBy(listOf(allocation), idTyped(allocation, at))) }),
    remove: (allocation, at) => ({ outcome: listed(without(listOf(allocation), idTyped(allocation, at))) }),
    /** A project whose plan is drawn up needs none for other supervisors. */
    confirm: ({ outcome }, { today, facts: { project } }) => {
      const { discipline } = proven(outcome, 'discipline');
      const isPlanned = project !== null && supervisionOf(project, discipline).planId !== null;
      return { outcome: { confirmedOn: today }, ...(isPlanned && { followed: [supervisionPlanWorkflow.process.id] }) };
    },
  },
});
