import { choice, ref, text } from '@anzhu/casework';
import { z } from 'zod';
import type { Person } from '../person/person.ts';
import { lockAt, type SeatAt } from '../team/exempt.ts';
import { lockRoleLabels } from '../team/lock.ts';

/** Who sits at the project is named by it, though another unit employs the person by now. */
const isSeated = ({ locks }: Pick<Person, 'locks'>, seat: SeatAt): boolean => lockAt(locks, seat) !== undefined;

/** P3: 工程, 变更类型, 变更前人员, 变更后人员, 变更原因. */
export const keyStaffChangeForm = z.object({
  projectId: ref('Project', { zh: '工程', en: 'Project' }),
  role: choice('LockRole', { zh: '变更类型', en: 'Role that changes hands' }, lockRoleLabels),
  outgoingId: ref('Person', { zh: '变更前人员', en: 'Person who leaves the role' }, { ofOthers: isSeated }),
  incomingId: ref('Person', { zh: '变更后人员', en: 'Person who takes it over' }),
  reason: text('变更原因', 'Reason of the change', { max: 500 }),
});

export type KeyStaffChangeForm = z.output<typeof keyStaffChangeForm>;
