import type { ProjectCopy } from '@anzhu/copies';
import type { Bilingual } from '@anzhu/kernel';
import type { BlockReason, Remedy } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { type Lock, lockRoleLabels } from './lock.ts';

type Projects = ReadonlyMap<string, Pick<ProjectCopy, 'name'>>;

const keyStaffChange: Remedy = {
  process: 'personnel.key-staff-change',
  action: 'submit',
  zh: '由该工程的单位申请变更主要管理人员',
  en: 'The unit at the project asks for a change of its key staff',
};

const reasonsOf = (locks: readonly Lock[], holding: Projects, otherwise: Bilingual): readonly BlockReason[] =>
  locks.map(({ role, projectId }) => ({
    code: 'PERSON_LOCKED',
    zh: `该人员仍在工程任${lockRoleLabels[role].zh},须先办理项目主要管理人员变更${otherwise.zh}`,
    en: `The person is still ${lockRoleLabels[role].en} of a project, which changes its key staff first${otherwise.en}`,
    references: [{ kind: 'Project', id: projectId, label: holding.get(projectId)?.name ?? '' }],
    remedy: keyStaffChange,
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
