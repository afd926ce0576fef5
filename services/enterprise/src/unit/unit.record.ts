import { type UnitKind, unitKinds } from '@anzhu/access';
import { choice } from '@anzhu/casework';
import { shown } from '@anzhu/register';
import { z } from 'zod';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);
const none = (zh: string, en: string, sdl?: string) => shown(z.string().nullable(), [zh, en], sdl);

const unitStatuses = {
  REGISTERED: { zh: '已登记,待审核', en: 'Registered, not yet approved' },
  APPROVED: { zh: '已审核通过', en: 'Approved' },
} as const;

/** E1: what the register of enterprises says of a unit. */
const profile = z.object({
  registrationNumber: none('企业登记注册号', 'Number in the register of enterprises'),
  establishedOn: none('成立日期', 'Established on', 'LocalDate'),
  enterpriseType: none('企业类型', 'Type of enterprise'),
  /** In 万元. */
  registeredCapital: shown(z.number().nullable(), ['注册资本(万元)', 'Registered capital (万元)'], 'Float'),
  address: none('详细地址', 'Address'),
});

/** A personal datum as it is stored and shown. */
const sealed = z.object({ sealed: z.string(), masked: z.string() });

/** E1: who answers for a unit; for itself and the authorities of its place. */
const people = z.object({ principal: z.string(), contact: z.string(), idNumber: sealed.readonly(), phone: sealed.readonly() });

const kind = choice('UnitKind', { zh: '单位类型', en: 'Kinds' }, unitKinds satisfies Record<UnitKind, unknown>);

/** A unit as the platform knows it, by its USCC: public facts, who answers for it, and whether it stands on the blacklist. */
export const unitRecord = z.object({
  name: text('单位名称,未登记者为空', 'Name; null until the unit registers'),
  kinds: z.array(kind).readonly(),
  division: text('注册地区划代码', 'Division code of the place of registration'),
  status: choice('UnitStatus', { zh: '单位状态', en: 'Status of a unit' }, unitStatuses),
  qualification: none('资质', 'Qualification'),
  qualificationValidUntil: shown(z.string().nullable().exactOptional(), ['资质有效期至', 'Qualification valid until'], 'LocalDate'),
  profile: shown(
    profile.readonly().nullable().exactOptional(),
    ['企业登记信息 (E1)', 'What the register of enterprises says of it (E1)'],
    'UnitProfile',
  ),
  people: people.readonly().nullable().exactOptional(),
  /** Why it stands on the blacklist (E15). */
  blacklistedFor: z.string().nullable(),
  successor: shown(z.string().nullable().exactOptional(), [
    '合并后单位的统一社会信用代码,未合并为空',
    'Code of the unit it was merged into; null while it stands',
  ]),
  successorName: shown(z.string().nullable().exactOptional(), [
    '合并后单位名称(合并时),未合并为空',
    'What that unit was called at the merger; null while it stands',
  ]),
  /** Its accounts that are active administrators, once it says itself who acts for it (X10). */
  administrators: z.array(z.string()).readonly().exactOptional(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
