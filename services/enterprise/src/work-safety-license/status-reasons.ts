import type { Bilingual, LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { type LicenseStatus, statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

const statusTexts: Readonly<Record<LicenseStatus, Bilingual>> = {
  VALID: { zh: '有效,未被暂扣', en: 'is valid: it is not suspended' },
  SUSPENDED: { zh: '已被暂扣', en: 'is suspended' },
  REVOKED: { zh: '已被吊销', en: 'is revoked' },
  CANCELLED: { zh: '已注销', en: 'is cancelled' },
  EXPIRED: { zh: '已过期', en: 'has expired' },
};

/** A reason that lies in a license: what is said of it follows its number. */
export const licenseReason = ({ _id, number }: WorkSafetyLicense, code: string, { zh, en }: Bilingual): BlockReason => ({
  code,
  zh: `安全生产许可证${number}${zh}`,
  en: `The license ${number} ${en}`,
  references: [{ kind: 'WorkSafetyLicense', id: _id, label: number }],
});

/** Nothing takes a license out of the way of a penalty that is reported and not yet decided; which it is stands in its case. */
export const pendingReasons = (license: WorkSafetyLicense | null): readonly BlockReason[] =>
  license && license.reported.length > 0 && !license.revocation && !license.cancellation
    ? [
        licenseReason(license, 'PENALTY_PENDING', {
          zh: '有已上报、尚未决定的处罚',
          en: 'is the subject of a penalty that is not decided yet',
        }),
      ]
    : [];

/** Whether a license is in one of the wanted states on the day. */
export const isOneOf = (
  license: WorkSafetyLicense | null,
  wanted: readonly LicenseStatus[],
  today: LocalDate,
): license is WorkSafetyLicense => license !== null && wanted.includes(statusOn(license, today));

/** Why the license is not in one of the wanted states; each reason names what it is instead. */
export const statusReasons = (
  license: WorkSafetyLicense | null,
  wanted: readonly LicenseStatus[],
  today: LocalDate,
): readonly BlockReason[] => {
  if (!license) return [{ code: 'LICENSE_UNKNOWN', zh: '没有安全生产许可证', en: 'There is no work-safety license' }];
  const status = statusOn(license, today);
  return wanted.includes(status) ? [] : [licenseReason(license, `LICENSE_${status}`, statusTexts[status])];
};
