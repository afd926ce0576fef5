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

/** Why the license is not in one of the wanted states; each reason names what it is instead. */
export const statusReasons = (
  license: WorkSafetyLicense | null,
  wanted: readonly LicenseStatus[],
  today: LocalDate,
): readonly BlockReason[] => {
  if (!license) return [{ code: 'LICENSE_UNKNOWN', zh: '没有安全生产许可证', en: 'There is no work-safety license' }];
  const status = statusOn(license, today);
  if (wanted.includes(status)) return [];
  const said = statusTexts[status];
  const references = [{ kind: 'WorkSafetyLicense', id: license._id, label: license.number }];
  return [
    {
      code: `LICENSE_${status}`,
      zh: `安全生产许可证${license.number}${said.zh}`,
      en: `The license ${license.number} ${said.en}`,
      references,
    },
  ];
};
