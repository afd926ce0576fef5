import { choice, ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { lockRoleLabels } from '../team/lock.ts';

/** P3: 工程, 变更类型, 变更前人员, 变更后人员, 变更原因. */
export const keyStaffChangeForm = z.object({
  projectId: ref('Project', { zh: '工程', en: 'Project' }),
  role: choice('LockRole', { zh: '变更类型', en: 'Role that changes hands' }, lockRoleLabels),
  outgoingId: ref('Person', { zh: '变更前人员', en: 'Person who leaves the role' }),
  incomingId: ref('Person', { zh: '变更后人员', en: 'Person who takes it over' }),
  reason: text('变更原因', 'Reason of the change', { max: 500 }),
});

export type KeyStaffChangeForm = z.output<typeof keyStaffChangeForm>;
