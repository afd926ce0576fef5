import { type Circumstances, defineCaseProcess, type HandedOn, placeOf } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import type { Bilingual, Result } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { qualificationKinds } from '../qualification/qualification-kind.ts';
import { type LockRole, lockRoleLabels, type PolicyOf } from '../team/lock.ts';
import { type ReplacementRefusal, replaceMember } from '../team/replace-member.ts';
import { type Candidate, emptyTeam, type TeamChange, type TeamState } from '../team/team.ts';
import { type KeyStaffChangeForm, keyStaffChangeForm } from './key-staff-change.form.ts';
import { keyStaffChangeWorkflow } from './key-staff-change.workflow.ts';

export interface KeyStaffChangeFacts {
  readonly project: ProjectCopy | null;
  readonly team: TeamState | null;
  readonly outgoing: Person | null;
  readonly incoming: Person | null;
  /** The incoming person with the qualifications on record. */
  readonly candidates: readonly Candidate[];
  readonly policy: PolicyOf;
}

type Complete = HandedOn<KeyStaffChangeForm>;
type At = Circumstances<KeyStaffChangeFacts>;

/** P3a–c in the words of the manual. */
const busy: Readonly<Record<LockRole, Bilingual>> = {
  PROJECT_MANAGER: { zh: '该项目经理已有项目管理工作，请重新选择', en: 'This manager already has a project: choose another' },
  SAFETY_OFFICER: { zh: '该安全员已有项目管理工作，请重新选择', en: 'This safety officer already has a project: choose another' },
  CHIEF_SUPERVISION_ENGINEER: { zh: '该项目总监已有3个及以上项目请重新选择', en: 'This chief already has three projects: choose another' },
};

const namesOf = ({ kinds = [] }: ReplacementRefusal): Bilingual => ({
  zh: kinds.map((kind) => qualificationKinds[kind].zh).join('或'),
  en: kinds.map((kind) => qualificationKinds[kind].en).join(' or '),
});

const said: Readonly<Record<ReplacementRefusal['code'], (refusal: ReplacementRefusal, role: LockRole) => Bilingual>> = {
  AT_LIMIT: (_, role) => busy[role],
  UNKNOWN_PERSON: () => ({ zh: '变更后人员未登记', en: 'The new person is not registered' }),
  QUALIFICATION_MISSING: (refusal) => ({ zh: `变更后人员缺少${namesOf(refusal).zh}`, en: `The new person lacks: ${namesOf(refusal).en}` }),
  QUALIFICATION_EXPIRED: (refusal) => ({ zh: `变更后人员的${namesOf(refusal).zh}已过期`, en: `Expired: ${namesOf(refusal).en}` }),
  TEAM_CLOSED: () => ({ zh: '工程已完工或作废', en: 'The project is completed or void' }),
  TEAM_HELD: () => ({ zh: '项目班子已锁定', en: 'The team is locked' }),
  NOT_A_MEMBER: (_, role) => ({
    zh: `变更前人员不是该工程锁定的${lockRoleLabels[role].zh}`,
    en: `The person who leaves is not locked as ${lockRoleLabels[role].en} of the project`,
  }),
  ALREADY_A_MEMBER: (_, role) => ({
    zh: `变更后人员已是该工程的${lockRoleLabels[role].zh}`,
    en: `The new person is ${lockRoleLabels[role].en} of the project already`,
  }),
};

const reasonOf = (refusal: ReplacementRefusal, role: LockRole): BlockReason => ({
  code: refusal.code,
  ...said[refusal.code](refusal, role),
  references: refusal.projectIds.map((id) => ({ kind: 'Project', id, label: id })),
});

/** What the approval does to the team, or why it may not. */
export const replacementOf = ({ _id, form }: Complete, { facts, today }: At): Result<TeamChange, readonly ReplacementRefusal[]> => {
  const { projectId, role, outgoingId } = form;
  const replacement = { projectId, saga: _id, role, outgoingId, incomingRef: facts.incoming?.personRef ?? '' };
  return replaceMember(facts.team ?? emptyTeam, replacement, { candidates: facts.candidates, today, policy: facts.policy });
};

const partyOf = (role: LockRole) => (role === 'CHIEF_SUPERVISION_ENGINEER' ? 'SUPERVISION_CONSULTANT' : 'CONTRACTOR');

/** P3a–c: the contractor replaces manager and safety officer, the supervision consultant the chief, each by its own staff. */
const standingReasons = ({ applicant, form }: Complete, { facts }: At): readonly BlockReason[] => {
  const kind = partyOf(form.role);
  const isParty = facts.project?.parties.some((party) => party.kind === kind && party.uscc === applicant) ?? false;
  const isOwn = facts.incoming?.employed === true && facts.incoming.uscc === applicant;
  return [
    ...(isParty ? [] : [{ code: 'NOT_A_PARTY', zh: '本单位不是该工程的相应参建单位', en: 'The unit has no such part in the project' }]),
    ...(isOwn ? [] : [{ code: 'NOT_OWN_STAFF', zh: '变更后人员不是本单位在职人员', en: 'The new person is not employed by the unit' }]),
  ];
};

const reasons = (record: Complete, at: At): readonly BlockReason[] => {
  const replacement = replacementOf(record, at);
  return [
    ...standingReasons(record, at),
    ...(replacement.ok ? [] : replacement.error.map((refusal) => reasonOf(refusal, record.form.role))),
  ];
};

export const keyStaffChangeProcess = defineCaseProcess<object, KeyStaffChangeFacts>()({
  workflow: keyStaffChangeWorkflow,
  collection: 'key_staff_changes',
  form: keyStaffChangeForm,
  outcome: {},
  filters: { projectId: { type: 'String', zh: '工程', en: 'Project', path: 'form.projectId' } },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR', 'SUPERVISION_CONSULTANT'] } },
  place: ({ projectId: id }, { project }) => placeOf(project?.division, { name: 'projectId', id, zh: '工程', en: 'project' }),
  title: (_form, { project, outgoing, incoming }) => [project?.name, outgoing?.name, incoming?.name],
  guards: { submit: reasons, approve: reasons },
});
