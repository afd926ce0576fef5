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

/** 安全生产许可证 of a unit, through suspension, return, revocation and expiry. */
export const licenseRecord = z.object({
  uscc: z.string(),
  number: shown(z.string(), ['证书编号', 'Number']),
  status: choice('WorkSafetyLicenseStatus', { zh: '安全生产许可证状态', en: 'Status of a work-safety license' }, statuses),
  issuedOn: shownDate('签发日期', 'Date of issue'),
  validUntil: shownDate('有效期至', 'Valid until'),
  penalty: penalty.readonly().nullable(),
  /** Decided, and in effect from its first day on. */
  announced: penalty.readonly().nullable().exactOptional(),
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
