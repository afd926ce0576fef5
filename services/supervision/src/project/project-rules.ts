import type { BlockReason, Remedy } from '@anzhu/workflow';
import { authorityField, type Discipline } from '../institution/discipline.ts';
import { weightOf } from '../rectification-notice/rectification-types.ts';
import { type Project, partiesOf } from './project.ts';
import { noticeOpen, suspended } from './project-status.ts';
import { remedies } from './remedies.ts';

/** The project, as reasons point at it. */
export const referenceTo = ({ _id, name }: Pick<Project, '_id' | 'name'>) => [{ kind: 'Project', id: _id, label: name }];

interface Said {
  readonly zh: string;
  readonly en: string;
  /** What lifts it; none where nothing does. */
  readonly remedy?: Remedy;
}

const reason = (project: Project, code: string, said: Said): readonly BlockReason[] => [
  { code, ...said, references: referenceTo(project) },
];

/** Only an institution the project is assigned to acts on it (R7–R13). */
export const chargeReasons = (project: Project | null, org: string, seats: readonly Discipline[]): readonly BlockReason[] => {
  const inCharge = seats.map((seat) => project?.[authorityField[seat]]);
  if (inCharge.includes(org)) return [];
  const references = project ? { references: referenceTo(project) } : {};
  return [{ code: 'NOT_IN_CHARGE', zh: '工程未分配给本监督机构', en: 'The project is not assigned to this institution', ...references }];
};

/** Whether a project is the unit's own; one that is not known is nobody's. */
export const isOwn = (project: Project | null, applicant: string): project is Project =>
  project !== null && partiesOf(project, 'PROJECT_OWNER').includes(applicant);

/** What its owner alone submits about a project. */
export const notOwnerReasons = (project: Project | null, applicant: string): readonly BlockReason[] =>
  isOwn(project, applicant)
    ? []
    : [{ code: 'NOT_PROJECT_OWNER', zh: '本单位不是该工程的建设单位', en: 'The unit is not the owner of this project' }];

/** Of what is void or completed nothing lifts that it is not in construction. */
export const notInConstruction = (project: Project): readonly BlockReason[] => {
  const { isVoid, isApproved } = project.facts;
  const lifts = isVoid || isApproved ? {} : { remedy: remedies.approval };
  return reason(project, 'PROJECT_NOT_IN_CONSTRUCTION', { zh: '工程不在建', en: 'The project is not in construction', ...lifts });
};

/** The project is under supervision: approved and neither completed nor void. */
export const supervisedReasons = (project: Project): readonly BlockReason[] =>
  project.constructionStatus === 'IN_CONSTRUCTION' || project.constructionStatus === 'STOPPED' ? [] : notInConstruction(project);

/** What stops the project: it is resumed, or replied to. */
const stopping = ({ facts: { suspensions, notices } }: Project): readonly BlockReason[] => [
  ...suspensions.map(suspended),
  ...notices.filter(({ type }) => weightOf(type) === 'STOPPED').map(noticeOpen),
];

export const stoppedReasons = (project: Project): readonly BlockReason[] => {
  if (project.constructionStatus !== 'STOPPED') return [];
  const causes = stopping(project);
  const references = [...referenceTo(project), ...causes.flatMap((cause) => cause.references ?? [])];
  return [{ ...causes[0], code: 'PROJECT_STOPPED', zh: '工程已停工', en: 'The project is stopped', references }];
};

export const terminatedReasons = (project: Project): readonly BlockReason[] =>
  project.safetyStatus === 'TERMINATED'
    ? reason(project, 'SAFETY_SUPERVISION_TERMINATED', { zh: '安全监督已终止', en: 'Safety supervision is terminated' })
    : [];

/** R13, decision 14: every rectification notice is replied to. */
export const noticeReasons = ({ facts: { notices } }: Project): readonly BlockReason[] => notices.map(noticeOpen);

export const notTerminatedReasons = (project: Project): readonly BlockReason[] =>
  project.safetyStatus === 'TERMINATED'
    ? []
    : reason(project, 'SAFETY_SUPERVISION_NOT_TERMINATED', {
        ...{ zh: '安全监督未终止', en: 'Safety supervision is not terminated' },
        remedy: remedies.termination,
      });

/** What is filed is annulled no more. */
export const acceptedReasons = (project: Project, remedy: Remedy = remedies.annulment): readonly BlockReason[] => {
  if (project.facts.acceptanceId === null) return [];
  const lifts = project.facts.completionFiledOn === null ? { remedy } : {};
  return reason(project, 'PROJECT_ACCEPTED', { zh: '工程已竣工验收', en: 'The completion of the project is accepted', ...lifts });
};

export const notAcceptedReasons = (project: Project): readonly BlockReason[] =>
  project.facts.acceptanceId === null
    ? reason(project, 'COMPLETION_NOT_ACCEPTED', {
        ...{ zh: '工程未通过竣工验收', en: 'The completion of the project is not accepted' },
        remedy: remedies.acceptance,
      })
    : [];

export const completedReasons = (project: Project): readonly BlockReason[] =>
  project.qualityStatus === 'COMPLETED'
    ? reason(project, 'PROJECT_COMPLETED', { zh: '工程已竣工备案', en: 'The completion of the project is filed' })
    : [];
