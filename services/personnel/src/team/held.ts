import type { ProjectCopy } from '@anzhu/copies';
import type { BlockReason } from '@anzhu/workflow';
import type { Person } from '../person/person.ts';
import { type Lock, lockRoleLabels } from './lock.ts';

/** P3: nobody leaves a site unmanned by leaving the unit, in whichever way it is recorded. An authority may order it all the same: the locks stay, and the project changes its key staff. */
export const heldReasons = (locks: readonly Lock[], holding: ReadonlyMap<string, Pick<ProjectCopy, 'name'>>): readonly BlockReason[] =>
  locks.map(({ role, projectId }) => ({
    code: 'PERSON_LOCKED',
    zh: `该人员仍在工程任${lockRoleLabels[role].zh},须先办理项目主要管理人员变更,或由主管部门准予`,
    en: `The person is still ${lockRoleLabels[role].en} of a project, which changes its key staff first; or an authority orders it`,
    references: [{ kind: 'Project', id: projectId, label: holding.get(projectId)?.name ?? '' }],
  }));

interface Leaving {
  readonly employed?: boolean | undefined;
  readonly isAuthority: boolean;
}

/** P3: what keeps a unit from recording that a person leaves; an authority records it all the same. */
export const locksHolding = (person: Pick<Person, 'employed' | 'locks'>, { employed, isAuthority }: Leaving): readonly Lock[] =>
  person.employed && employed === false && !isAuthority ? person.locks : [];
