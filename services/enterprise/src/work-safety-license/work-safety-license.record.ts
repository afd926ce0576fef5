import { choice } from '@anzhu/casework';
import { shown, shownDate } from '@anzhu/register';
import { z } from 'zod';

const statuses = {
  VALID: { zh: '有效', en: 'Valid' },
  SUSPENDED: { zh: '暂扣', en: 'Suspended' },
  REVOKED: { zh: '吊销', en: 'Revoked' },
  CANCELLED: { zh: '注销', en: 'Cancelled' },
  EXPIRED: { zh: '过期', en: 'Expired' },
} as const;

/** 暂扣 or 吊销 as it was decided (E11). */
const penalty = z.object({
  /** The case that decided it; none of those from before penalties were told apart. */
  caseId: z.string().exactOptional(),
  kind: z.enum(['SUSPENSION', 'REVOCATION']),
  start: z.string(),
  end: z.string().nullable(),
  reason: z.string(),
});

/** A period of validity, with the case that granted it; none of one that was recorded from before this system. */
const period = z.object({ from: z.string(), until: z.string(), caseId: z.string().nullable() });

/** 注销, by the case that decided it (E6). */
const cancellation = z.object({ caseId: z.string(), on: z.string(), reason: z.string() });

/** 安全生产许可证 of a unit. What befell it stands in facts of their own; its status follows from them and from the day (`statusOn`). */
export const licenseRecord = z.object({
  uscc: z.string(),
  number: shown(z.string(), ['证书编号', 'Number']),
  unitName: shown(z.string().nullable(), ['企业名称(证载)', 'Name of the unit, as the license bears it']),
  /** As others were told last; what is shown follows from the facts. */
  status: choice('WorkSafetyLicenseStatus', { zh: '安全生产许可证状态', en: 'Status of a work-safety license' }, statuses),
  issuedOn: shownDate('签发日期', 'Date of issue'),
  validUntil: shownDate('有效期至', 'Valid until'),
  address: shown(z.string().nullable(), ['单位地址(证载)', 'Address, as the license bears it']),
  /** 主要负责人, for the unit and the authorities of its place. */
  principal: z.string().nullable(),
  /** 经济类型, as it was registered at its issue or last change; none of those from before licenses bore it. */
  economicType: shown(z.string().nullable().exactOptional(), ['经济类型(证载)', 'Economic type, as the license bears it']),
  /** Code of the authority that issued it; none of those from before it was kept. */
  issuedBy: z.string().exactOptional(),
  /** One after the other, without gap or overlap. */
  periods: z.array(period.readonly()).readonly(),
  suspension: penalty.readonly().nullable(),
  revocation: penalty.readonly().nullable(),
  cancellation: cancellation.readonly().nullable(),
  /** Decided, and in effect from its first day on. */
  announced: penalty.readonly().nullable().exactOptional(),
  /** Cases of penalties that are reported and not decided yet. */
  reported: z.array(z.string()).readonly(),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
