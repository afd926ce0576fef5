import { choice } from '@anzhu/casework';
import { shown, shownDate, shownId } from '@anzhu/register';
import { z } from 'zod';
import { lockRoleLabels } from '../team/lock.ts';
import { lockCauses, lockEntryKinds } from '../team/lock-entry.ts';

/** One entry of the history of locks (P1, P2): what befell which lock on which day, by what. */
export const lockEntryRecord = z.object({
  kind: choice('LockEntryKind', { zh: '锁定变化', en: 'What befell the lock' }, lockEntryKinds),
  role: choice('LockRole', { zh: '锁定角色', en: 'Role' }, lockRoleLabels),
  on: shownDate('日期', 'Day'),
  cause: choice('LockCause', { zh: '原因', en: 'By what' }, lockCauses).nullable(),
  caseId: shownId(z.string().nullable(), ['所依据业务的标识', 'Id of the case that it was']),
  contractKey: shown(z.string(), ['合同登记编号,无则为工程标识', 'Contract registration number, else the project id']),
  lockId: z.string(),
  projectId: z.string(),
  personId: z.string(),
  /** Of the unit that employed the person then. */
  uscc: z.string(),
  d2: z.string(),
});
