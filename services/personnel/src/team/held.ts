import type { ProjectCopy } from '@anzhu/copies';
import type { Bilingual } from '@anzhu/kernel';
import type { BlockReason, Remedy } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { type Lock, type LockRole, lockRoleLabels } from './lock.ts';

type Projects = ReadonlyMap<string, Pick<ProjectCopy, 'name' | 'parties'>>;

const parts = {
  CONTRACTOR: { zh: '施工单位', en: 'contractor' },
  SUPERVISION_CONSULTANT: { zh: '监理单位', en: 'supervision consultant' },
} as const satisfies Record<string, Bilingual>;

/** P3a–c: the part in a project whose unit replaces who is locked there: the contractor manager and safety officer, the supervision consultant the chief. */
const partOf = (role: LockRole): keyof typeof parts => (role === 'CHIEF_SUPERVISION_ENGINEER' ? 'SUPERVISION_CONSULTANT' : 'CONTRACTOR');

interface Staffing {
  readonly uscc: string;
  readonly role: LockRole;
}

/** P3a–c: whether a unit has the part in a project that staffs and replaces a role. */
export const isPartyFor = (project: Pick<ProjectCopy, 'parties'> | null, { uscc, role }: Staffing): boolean =>
  project?.parties.some((party) => party.kind === partOf(role) && party.uscc === uscc) ?? false;

/** What frees who is locked in a role: the unit that has the part now, by name, which need not be the one that employs the person. */
export const replacing = (role: LockRole, project: Pick<ProjectCopy, 'parties'> | undefined): Remedy => {
  const part = partOf(role);
  const names = project?.parties.filter(({ kind }) => kind === part).map(({ name }) => name) ?? [];
  const { zh, en } = parts[part];
  return {
    process: 'personnel.key-staff-change',
    action: 'submit',
    zh: `由该工程现在的${zh}${names.length > 0 ? `(${names.join('、')})` : ''}申请变更主要管理人员`,
    en: `The present ${en} of the project${names.length > 0 ? ` (${names.join(', ')})` : ''} asks for a change of its key staff`,
  };
};

const reasonsOf = (locks: readonly Lock[], holding: Projects, otherwise: Bilingual): readonly BlockReason[] =>
  locks.map(({ role, projectId }) => ({
    code: 'PERSON_LOCKED',
    zh: `该人员仍在工程任${lockRoleLabels[role].zh},须先办理项目主要管理人员变更${otherwise.zh}`,
    en: `The person is still ${lockRoleLabels[role].en} of a project, which changes its key staff first${otherwise.en}`,
    references: [{ kind: 'Project', id: projectId, label: holding.get(projectId)?.name ?? '' }],
    remedy: replacing(role, holding.get(projectId)),
  }));

/** The projects that hold a person, one reason each. */
export const heldReasons = (locks: readonly Lock[], holding: Projects): readonly BlockReason[] =>
  reasonsOf(locks, holding, { zh: '', en: '' });

/** P3: nobody leaves a site unmanned by leaving the unit, in whichever way it is recorded. An authority may order it all the same: the locks stay, and the project changes its key staff. */
export const leavingReasons = (locks: readonly Lock[], holding: Projects): readonly BlockReason[] =>
  reasonsOf(locks, holding, { zh: ',或由主管部门准予', en: '; or an authority orders it' });

interface Leaving {
  readonly employed?: boolean | undefined;
  readonly isAuthority: boolean;
}

/** P3: what keeps a unit from recording that a person leaves; an authority records it all the same. */
export const locksHolding = (person: Pick<Person, 'employed' | 'locks'>, { employed, isAuthority }: Leaving): readonly Lock[] =>
  person.employed && employed === false && !isAuthority ? person.locks : [];
