import { choice, reference, text } from '@anzhu/casework';
import { z } from 'zod';
import { lockRoleLabels } from '../team/lock.ts';

/** P3: 工程, 变更类型, 变更前人员, 变更后人员, 变更原因. */
export const keyStaffChangeForm = z.object({
  projectId: reference('工程', 'Project'),
  role: choice('LockRole', { zh: '变更类型', en: 'Role that changes hands' }, lockRoleLabels),
  outgoingId: reference('变更前人员', 'Person who leaves the role'),
  incomingId: reference('变更后人员', 'Person who takes it over'),
  reason: text('变更原因', 'Reason of the change', { max: 500 }),
});

export type KeyStaffChangeForm = z.output<typeof keyStaffChangeForm>;
