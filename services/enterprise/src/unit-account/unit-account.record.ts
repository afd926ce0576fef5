import { roles, type UnitKind, unitKinds } from '@anzhu/access';
import { choice } from '@anzhu/casework';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);

const accountRoles = { UNIT_ADMIN: roles.UNIT_ADMIN, UNIT_CLERK: roles.UNIT_CLERK } as const;

const accountStatuses = {
  INVITED: { zh: '已邀请,待接受', en: 'Invited, not yet accepted' },
  ACTIVE: { zh: '有效', en: 'Active' },
  DECLINED: { zh: '已谢绝', en: 'Invitation declined' },
  REMOVED: { zh: '已移除', en: 'Removed' },
  DISABLED: { zh: '已停用', en: 'Disabled by the authority' },
} as const;

const kind = choice('UnitKind', { zh: '单位类型', en: 'Kinds of the unit' }, unitKinds satisfies Record<UnitKind, unknown>);

/** A seat in a unit: the person who may act for it, in which role, and whether that holds. */
export const unitAccountRecord = z.object({
  account: text('平台账号', 'Account on the platform'),
  name: text('姓名', 'Name'),
  uscc: text('统一社会信用代码', 'Unified social credit code of the unit'),
  unitName: text('单位名称', 'Name of the unit'),
  kinds: z.array(kind).readonly(),
  role: choice('UnitAccountRole', { zh: '角色', en: 'Role' }, accountRoles),
  status: choice('UnitAccountStatus', { zh: '账号状态', en: 'Status of an account' }, accountStatuses),
  invitedUntil: shownDate('邀请有效期至', 'Invitation open until, that day included').nullable(),
  reason: shown(z.string().nullable(), ['移除或停用原因', 'Why it was removed or disabled']),
  division: text('注册地区划代码', 'Division code of the unit’s place of registration'),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
