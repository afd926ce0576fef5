import { type Circumstances, defineCaseProcess, type Guard, type HandedOn, placeOf } from '@anzhu/casework';
import type { ProjectCopy } from '@anzhu/copies';
import type { Bilingual, Result } from '@anzhu/kernel';
import type { BlockReason, Remedy } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { qualificationKinds } from '../qualification/qualification-kind.ts';
import { isPartyFor, replacing } from '../team/held.ts';
import { type LockRole, lockRoleLabels, type PolicyOf } from '../team/lock.ts';
import { isBelowStandard } from '../team/qualified.ts';
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
  /** The projects that hold the incoming person. */
  readonly holding: ReadonlyMap<string, ProjectCopy>;
  readonly policy: PolicyOf;
}

export interface KeyStaffChangeOutcome {
  readonly standing: Bilingual | null;
  readonly warning: Bilingual | null;
}

type Complete = HandedOn<KeyStaffChangeForm>;
type At = Circumstances<KeyStaffChangeFacts>;

/** P3a–c in the words of the manual. */
const busy: Readonly<Record<LockRole, Bilingual>> = {
  PROJECT_MANAGER: { zh: '该项目经理已有项目管理工作，请重新选择', en: 'This manager already has a project: choose another' },
  SAFETY_OFFICER: { zh: '该安全员已有项目管理工作，请重新选择', en: 'This safety officer already has a project: choose another' },
  CHIEF_SUPERVISION_ENGINEER: { zh: '该项目总监已有3个及以上项目请重新选择', en: 'This chief already has three projects: choose another' },
};

const otherwiseBusy: Readonly<Record<LockRole, Bilingual>> = {
  ...busy,
  CHIEF_SUPERVISION_ENGINEER: {
    zh: '该人员在其他合同的工程任其他岗位，请重新选择',
    en: 'This person holds another post at a project of another contract: choose another',
  },
};

const namesOf = ({ kinds = [] }: ReplacementRefusal): Bilingual => ({
  zh: kinds.map((kind) => qualificationKinds[kind].zh).join('或'),
  en: kinds.map((kind) => qualificationKinds[kind].en).join(' or '),
});

/** P3c: on what the refusal of a 监理员 rests. */
const ground: Bilingual = {
  zh: '(依据《建设工程监理规范》GB/T 50319,总监理工程师应为注册监理工程师,监理员不得担任)',
  en: ' (GB/T 50319: a chief supervision engineer is a registered supervision engineer; a supervision worker is none)',
};

const groundFor = (role: LockRole): Bilingual => (role === 'CHIEF_SUPERVISION_ENGINEER' ? ground : { zh: '', en: '' });

const said: Readonly<Record<ReplacementRefusal['code'], (refusal: ReplacementRefusal, role: LockRole) => Bilingual>> = {
  AT_LIMIT: (_, role) => busy[role],
  UNKNOWN_PERSON: () => ({ zh: '变更后人员未登记', en: 'The new person is not registered' }),
  LOCKED_ELSEWHERE: (_, role) => otherwiseBusy[role],
  QUALIFICATION_MISSING: (refusal, role) => ({
    zh: `变更后人员缺少${namesOf(refusal).zh}${groundFor(role).zh}`,
    en: `The new person lacks: ${namesOf(refusal).en}${groundFor(role).en}`,
  }),
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

const named = (id: string, { project, holding }: KeyStaffChangeFacts): Bilingual => {
  const name = (holding.get(id) ?? (project?._id === id ? project : null))?.name;
  return name === undefined ? { zh: '名称未知的工程', en: 'a project whose name is not known' } : { zh: name, en: name };
};

const reasonOf = (refusal: ReplacementRefusal, role: LockRole, facts: KeyStaffChangeFacts): BlockReason => {
  const { zh, en } = said[refusal.code](refusal, role);
  const holding = ['AT_LIMIT', 'LOCKED_ELSEWHERE'].includes(refusal.code) ? refusal.projectIds.map((id) => named(id, facts)) : [];
  const held = {
    zh: holding.length > 0 ? `(${holding.map((one) => one.zh).join('、')})` : '',
    en: holding.length > 0 ? ` (${holding.map((one) => one.en).join(', ')})` : '',
  };
  const references = refusal.projectIds.map((id) => ({ kind: 'Project', id, label: named(id, facts).zh }));
  return { code: refusal.code, zh: `${zh}${held.zh}`, en: `${en}${held.en}`, references };
};

/** P3a: who stands at another section of the same contract may, since it is one project; the case says so. */
const standingNote = ({ form: { projectId, role } }: Complete, { facts }: At): Bilingual | null => {
  const contractKey = facts.team?.contractKey;
  const beside = facts.incoming?.locks.filter(
    (lock) => lock.role === role && lock.contractKey === contractKey && lock.projectId !== projectId,
  );
  if (!beside || beside.length === 0) return null;
  const names = beside.map((lock) => named(lock.projectId, facts));
  const [zh, en] = [names.map((one) => one.zh).join('、'), names.map((one) => one.en).join(', ')];
  return {
    zh: `变更后人员现任同一合同的${zh}的${lockRoleLabels[role].zh},按同一工程计`,
    en: `The new person is ${lockRoleLabels[role].en} of ${en}, which counts as one project with this one: the same contract`,
  };
};

const belowStandard: Bilingual = {
  zh: `变更后人员以监理员任项目总监${ground.zh}`,
  en: `The new chief is a supervision worker${ground.en}`,
};

/** P3c: the policy takes a 监理员, and whoever decides is warned. */
const warningNote = ({ form: { role } }: Complete, { facts: { candidates }, today }: At): Bilingual | null =>
  candidates.some(({ qualifications }) => isBelowStandard(role, qualifications, today)) ? belowStandard : null;

const noted = (record: Complete, at: At) => ({ outcome: { standing: standingNote(record, at), warning: warningNote(record, at) } });

/** What the approval does to the team, or why it may not. */
export const replacementOf = ({ _id, form }: Complete, { facts, today }: At): Result<TeamChange, readonly ReplacementRefusal[]> => {
  const { projectId, role } = form;
  const outgoingId = facts.outgoing?._id ?? form.outgoingId;
  const replacement = { projectId, saga: _id, role, outgoingId, incomingRef: facts.incoming?.personRef ?? '' };
  return replaceMember(facts.team ?? emptyTeam, replacement, { candidates: facts.candidates, today, policy: facts.policy });
};

/** P3a–c: the contractor replaces manager and safety officer, the supervision consultant the chief, each by its own staff. */
const isOwn = ({ applicant }: Complete, { incoming }: KeyStaffChangeFacts): boolean =>
  incoming?.employed === true && incoming.uscc === applicant;

/** Of its own people, locked where it takes no part any more, a unit is told who replaces them, and what it may ask for itself. */
const otherwise = ({ applicant, form: { role } }: Complete, { project, outgoing }: KeyStaffChangeFacts): { readonly remedy?: Remedy } => {
  if (!project || outgoing?.uscc !== applicant) return {};
  const { zh, en } = replacing(role, project);
  const unlocking = { zh: '本单位可申请解锁', en: 'the unit itself may ask for the person to be unlocked' };
  return { remedy: { process: 'personnel.unlock-request', action: 'submit', zh: `${zh};${unlocking.zh}`, en: `${en}; ${unlocking.en}` } };
};

const partyReasons = (record: Complete, { facts }: At): readonly BlockReason[] => {
  const { applicant, form } = record;
  const said = { code: 'NOT_A_PARTY', zh: '本单位不是该工程的相应参建单位', en: 'The unit has no such part in the project' };
  return isPartyFor(facts.project, { uscc: applicant, role: form.role }) ? [] : [{ ...said, ...otherwise(record, facts) }];
};

const employerReasons = (record: Complete, { facts }: At): readonly BlockReason[] =>
  isOwn(record, facts)
    ? []
    : [{ code: 'NOT_OWN_STAFF', zh: '变更后人员不是本单位在职人员', en: 'The new person is not employed by the unit' }];

/** What is known of the person: told of the unit's own people alone (S3). */
const personal: readonly string[] = ['AT_LIMIT', 'LOCKED_ELSEWHERE', 'UNKNOWN_PERSON', 'QUALIFICATION_MISSING', 'QUALIFICATION_EXPIRED'];

const replacementReasons = (record: Complete, at: At): readonly BlockReason[] => {
  const { facts } = at;
  const replacement = replacementOf(record, at);
  const refusals = replacement.ok ? [] : replacement.error;
  const told = isOwn(record, facts) ? refusals : refusals.filter(({ code }) => !personal.includes(code));
  return told.map((refusal) => reasonOf(refusal, record.form.role, facts));
};

const reasons: Guard<Complete, At> = [partyReasons, employerReasons, replacementReasons];

export const keyStaffChangeProcess = defineCaseProcess<KeyStaffChangeOutcome, KeyStaffChangeFacts>()({
  workflow: keyStaffChangeWorkflow,
  collection: 'key_staff_changes',
  form: keyStaffChangeForm,
  outcome: {
    standing: { type: 'String', zh: '任职说明', en: 'Where else the new person stands' },
    warning: { type: 'String', zh: '任职资格提示', en: 'What of the new person does not meet the standard' },
  },
  filters: { projectId: { type: 'String', zh: '工程', en: 'Project', path: 'form.projectId' } },
  indexes: [{ keys: { 'form.outgoingId': 1, state: 1 } }, { keys: { 'form.incomingId': 1, state: 1 } }],
  sparesListed: { zh: '更换关键岗位人员使工程有人负责', en: 'It keeps a project under people who answer for it' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR', 'SUPERVISION_CONSULTANT'] } },
  factsBy: { outgoing: ['outgoingId'], incoming: ['incomingId'], candidates: ['incomingId'], holding: ['incomingId'] },
  place: ({ projectId: id }, { project }) => placeOf(project?.division, { name: 'projectId', id, zh: '工程', en: 'project' }),
  keepsTitle: true,
  title: (_form, { project, outgoing, incoming }) => [project?.name, outgoing?.name, incoming?.name],
  guards: { submit: reasons, approve: reasons },
  effects: { submit: noted, approve: noted },
});
