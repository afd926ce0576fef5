import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { allDisciplines, authorityField, type Discipline, disciplines } from '../institution/discipline.ts';
import { activeReasons, type Supervisor } from '../supervisor/supervisor.ts';
import type { Project } from './project.ts';
import type { ProjectFact } from './project-case.ts';
import { chargeReasons, referenceTo } from './project-rules.ts';
import { allocation, planning } from './remedies.ts';

type Supervised = Pick<Project, 'qualityAuthority' | 'safetyAuthority' | 'supervision'>;

/** Who supervises a project in a discipline, and the plan they go by. */
export interface Supervision {
  /** Ids of the supervisors allocated, none before R4. */
  readonly supervisors: readonly string[];
  readonly leader: string | null;
  readonly planId: string | null;
}

/** Nobody and no plan where the project is not known. */
export const supervisionOf = (project: Supervised | null, discipline: Discipline): Supervision => {
  const { supervisors = [], planId = null } = project?.supervision?.find((one) => one.discipline === discipline) ?? {};
  return {
    supervisors: supervisors.map(({ supervisorId }) => supervisorId),
    leader: supervisors.find(({ isLeader }) => isLeader)?.supervisorId ?? null,
    planId,
  };
};

/** Who answers for what a supervisor has begun on a project: the supervisor while allocated, afterwards the leader; none where nobody is allocated. */
export const responsibleFor = (project: Supervised, discipline: Discipline, supervisorId: string): string | null => {
  const { supervisors, leader } = supervisionOf(project, discipline);
  return supervisors.includes(supervisorId) ? supervisorId : leader;
};

/** The supervision of a project with that of one discipline changed. */
export const supervisionWith = (
  project: Supervised,
  discipline: Discipline,
  change: Partial<Pick<NonNullable<Project['supervision']>[number], 'supervisors' | 'planId'>>,
): NonNullable<Project['supervision']> => {
  const present = project.supervision?.find((one) => one.discipline === discipline);
  const others = project.supervision?.filter((one) => one !== present) ?? [];
  return [...others, { discipline, supervisors: [], planId: null, ...present, ...change }];
};

/** The supervisors allocated to a project whose records the decision knows. */
export interface SupervisedFact extends ProjectFact {
  readonly staff: readonly Supervisor[];
}

/** The discipline in which an organisation supervises a project; none where it is in charge of neither. */
export const disciplineOf = (project: Supervised | null, org: string, among = allDisciplines): Discipline | null =>
  among.find((discipline) => project?.[authorityField[discipline]] === org) ?? null;

interface Asking {
  /** Who acts, by account and institution. */
  readonly actor: { readonly id: string; readonly org: string };
  readonly today: LocalDate;
  readonly seats: readonly Discipline[];
}

/** The supervisor as whom the actor supervises the project (R4); none who is not allocated to it. */
export const actingSupervisor = ({ project, staff }: SupervisedFact, { actor, seats }: Omit<Asking, 'today'>): Supervisor | undefined => {
  const discipline = disciplineOf(project, actor.org, seats);
  if (!discipline) return undefined;
  const { supervisors } = supervisionOf(project, discipline);
  return staff.find(({ _id, account }) => account === actor.id && supervisors.includes(_id));
};

/** The project, and the discipline in which the organisation of whoever acts is in charge of it. */
const chargeOf = ({ project }: SupervisedFact, { actor, seats }: Asking) => {
  const discipline = disciplineOf(project, actor.org, seats);
  return project && discipline && { project, discipline };
};

type Named = Pick<Project, '_id' | 'name'>;

const unallocated = (project: Named, discipline: Discipline, { zh, en }: { zh: string; en: string }): readonly BlockReason[] => {
  const { zh: of, en: named } = disciplines[discipline];
  const lifts = { references: referenceTo(project), remedy: allocation(discipline) };
  return [{ code: 'SUPERVISOR_NOT_ALLOCATED', zh: `${of}: ${zh}`, en: `${named}: ${en}`, ...lifts }];
};

const unplanned = (project: Named, discipline: Discipline): readonly BlockReason[] => {
  const { zh: of, en: named } = disciplines[discipline];
  const said = { zh: `${of}: 尚未编制监督计划`, en: `${named}: The plan of supervision is not drawn up` };
  return [{ code: 'SUPERVISION_PLAN_MISSING', ...said, references: referenceTo(project), remedy: planning(discipline) }];
};

/** R4: the actor is an active supervisor, with a valid certificate, whom the institution in charge has allocated to the project. */
export const allocatedReasons = (fact: SupervisedFact, asking: Asking): readonly BlockReason[] => {
  const { actor, today, seats } = asking;
  const charge = chargeOf(fact, asking);
  if (!charge) return chargeReasons(fact.project, actor.org, seats);
  const own = actingSupervisor(fact, asking);
  if (own) return activeReasons(own, today);
  const said = { zh: '未被分配为本工程的监督员', en: 'The actor is not allocated to the project as a supervisor' };
  return unallocated(charge.project, charge.discipline, said);
};

const notAllocated = { zh: '尚未分配监督员', en: 'No supervisor is allocated' };

/** What an institution has still to do before anyone of it supervises the project in a discipline. */
export const unpreparedReasons = (project: Supervised & Named, discipline: Discipline): readonly BlockReason[] => {
  const { supervisors, planId } = supervisionOf(project, discipline);
  return [
    ...(supervisors.length === 0 ? unallocated(project, discipline, notAllocated) : []),
    ...(planId === null ? unplanned(project, discipline) : []),
  ];
};

/** R4, R5: the same, and the plan of the institution is drawn up. Everything that supervises a project goes by this (R6–R13). */
export const supervisingReasons = (fact: SupervisedFact, asking: Asking): readonly BlockReason[] => {
  const charge = chargeOf(fact, asking);
  const allocated = allocatedReasons(fact, asking);
  if (!charge || supervisionOf(charge.project, charge.discipline).planId) return allocated;
  return [...allocated, ...unplanned(charge.project, charge.discipline)];
};

const ended = { QUALITY: ['COMPLETED', 'VOID'], SAFETY: ['TERMINATED', 'VOID'] } as const satisfies Record<Discipline, readonly string[]>;

/** What an institution has still to do. */
type Preparation = NonNullable<Project['qualityPreparation']>;

type Prepared = Supervised & Pick<Project, 'constructionStatus' | 'qualityStatus' | 'safetyStatus'>;

const preparationIn = (project: Prepared, discipline: Discipline): Preparation | null => {
  const status: string = discipline === 'QUALITY' ? project.qualityStatus : project.safetyStatus;
  if (status === 'REPORTED' || (ended[discipline] as readonly string[]).includes(status)) return null;
  const { supervisors, planId } = supervisionOf(project, discipline);
  if (supervisors.length === 0) return 'ALLOCATION';
  return planId === null ? 'PLAN' : 'DONE';
};

/** What each institution has still to do before it supervises the project; none where it supervises no more, or not yet. */
export const preparationOf = (project: Prepared): Pick<Project, 'qualityPreparation' | 'safetyPreparation'> => ({
  qualityPreparation: preparationIn(project, 'QUALITY'),
  safetyPreparation: preparationIn(project, 'SAFETY'),
});
