import { z } from 'zod';
import { caseMovedOf } from './case.events.ts';
import { defineEvent } from './define-event.ts';
import { epochBegunOf } from './epoch.events.ts';
import { date, division, id, name, number, personName, reason, unitKind, uscc } from './vocabulary.ts';

const unit = z.object({
  uscc,
  name,
  kinds: z.array(unitKind),
  division,
  status: z.enum(['REGISTERED', 'APPROVED']).meta({ description: '已登记, 已审核 / Registered, approved' }),
  qualification: name.nullable().optional().meta({ description: '资质等级 / Qualification and grade' }),
  qualificationValidUntil: date.nullable().optional().meta({ description: '资质有效期至 / Qualification valid until' }),
  formerNames: z.array(name).optional().meta({ description: '曾用名,无则缺省 / Former names; absent where there is none' }),
  successor: uscc.optional().meta({ description: '合并后单位,未合并则缺省 / The unit it was merged into; absent while it stands' }),
  successorName: name
    .nullable()
    .optional()
    .meta({ description: '合并后单位名称,合并时的;合并已撤销为空 / What that unit was called at the merger; null once that is annulled' }),
});

/** What a unit is called now, and was before: of units that are called otherwise, or were merged into another. */
export interface RenamedUnit extends Pick<z.output<typeof unit>, 'uscc' | 'name' | 'successorName'> {
  readonly formerNames: readonly string[];
}

const unitAccount = z.object({
  accountId: id,
  uscc,
  role: z.enum(['UNIT_ADMIN', 'UNIT_CLERK']).meta({ description: '单位管理员, 经办人 / Administrator, clerk' }),
  status: z
    .enum(['INVITED', 'ACTIVE', 'DECLINED', 'REMOVED', 'DISABLED'])
    .meta({ description: '已邀请, 有效, 已谢绝, 已移除, 已停用 / Status after this event' }),
});

const license = z.object({
  licenseId: id,
  uscc,
  number,
  status: z
    .enum(['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'])
    .meta({ description: '有效, 暂扣, 吊销, 注销, 过期 / Status after this event' }),
  validUntil: date,
  suspendedUntil: date.optional(),
  reason: reason.optional(),
  unitName: name.optional().meta({ description: '企业名称(证载) / Name of the unit, as the license bears it' }),
  unitAddress: name.optional().meta({ description: '单位地址(证载) / Address, as the license bears it' }),
  issuedOn: date.optional().meta({ description: '签发日期 / Date of issue' }),
  validFrom: date.optional().meta({ description: '有效期自 / First day of the period of validity' }),
  division: division.optional(),
  principal: personName
    .optional()
    .meta({ description: '主要负责人(证载) / Principal in charge, as the license bears it', 'x-personal-data': 'name' }),
  economicType: name.optional().meta({ description: '经济类型(证载) / Economic type, as the license bears it' }),
  issuedBy: id.optional().meta({ description: '发证机关代码 / Code of the issuing authority' }),
});

const listing = z.object({ uscc, reason });

export const unitRegistered = defineEvent({ type: 'enterprise.unit.registered.v1', zh: '单位已登记', en: 'Unit registered', data: unit });
export const unitApproved = defineEvent({ type: 'enterprise.unit.approved.v1', zh: '单位已审核通过', en: 'Unit approved', data: unit });
export const unitChanged = defineEvent({ type: 'enterprise.unit.changed.v1', zh: '单位已变更', en: 'Unit changed', data: unit });

export const unitAccountChanged = defineEvent({
  type: 'enterprise.unit-account.changed.v1',
  zh: '企业账号已变更',
  en: 'Account of a unit changed',
  data: unitAccount,
});

export const licenseIssued = defineEvent({
  type: 'enterprise.license.issued.v1',
  zh: '安全生产许可证已颁发',
  en: 'Work-safety license issued',
  data: license,
});
export const licenseRenewed = defineEvent({
  type: 'enterprise.license.renewed.v1',
  zh: '安全生产许可证已延续',
  en: 'Work-safety license renewed',
  data: license,
});
export const licenseChanged = defineEvent({
  type: 'enterprise.license.changed.v1',
  zh: '安全生产许可证已变更',
  en: 'Work-safety license changed',
  data: license,
});
export const licenseSuspended = defineEvent({
  type: 'enterprise.license.suspended.v1',
  zh: '安全生产许可证已暂扣',
  en: 'Work-safety license suspended',
  data: license,
});
export const licenseReturned = defineEvent({
  type: 'enterprise.license.returned.v1',
  zh: '安全生产许可证已发还',
  en: 'Work-safety license returned',
  data: license,
});
export const licenseRevoked = defineEvent({
  type: 'enterprise.license.revoked.v1',
  zh: '安全生产许可证已吊销',
  en: 'Work-safety license revoked',
  data: license,
});
export const licenseCancelled = defineEvent({
  type: 'enterprise.license.cancelled.v1',
  zh: '安全生产许可证已注销',
  en: 'Work-safety license cancelled',
  data: license,
});
export const licenseExpired = defineEvent({
  type: 'enterprise.license.expired.v1',
  zh: '安全生产许可证已过期',
  en: 'Work-safety license expired',
  data: license,
});
export const licenseExpiring = defineEvent({
  type: 'enterprise.license.expiring.v1',
  zh: '安全生产许可证即将到期',
  en: 'Work-safety license ends soon',
  data: license.extend({ daysLeft: z.int().min(0).meta({ description: '距最后一日的日数 / Days until its last day' }) }),
});

export const licenseBatchOpened = defineEvent({
  type: 'enterprise.license-batch.opened.v1',
  zh: '许可证批次已开启',
  en: 'Batch of licenses opened',
  data: z.object({
    batchId: id,
    name,
    division,
    series: name.meta({ description: '批次名称格式 / Pattern by which the batches of its series are called' }),
    year: z.int().meta({ description: '年份 / Year' }),
    serial: z.int().min(1).meta({ description: '批次序号 / Number of the batch in its series and year' }),
  }),
});

export const blacklistAdded = defineEvent({
  type: 'enterprise.blacklist.added.v1',
  zh: '企业已列入黑名单',
  en: 'Unit put on the blacklist',
  data: listing,
});
export const blacklistRemoved = defineEvent({
  type: 'enterprise.blacklist.removed.v1',
  zh: '企业已移出黑名单',
  en: 'Unit taken off the blacklist',
  data: listing,
});

/** Whatever says how a license stands, each with all that is said of it. */
export const licenseEvents = [
  licenseIssued,
  licenseRenewed,
  licenseChanged,
  licenseSuspended,
  licenseReturned,
  licenseRevoked,
  licenseCancelled,
  licenseExpired,
] as const;

export const enterpriseEvents = [
  unitRegistered,
  unitApproved,
  unitChanged,
  unitAccountChanged,
  ...licenseEvents,
  licenseExpiring,
  licenseBatchOpened,
  blacklistAdded,
  blacklistRemoved,
  caseMovedOf('enterprise'),
  epochBegunOf('enterprise'),
] as const;
