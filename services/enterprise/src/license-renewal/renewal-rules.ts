import { addMonths, type LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import type { ApplicantFacts } from '../licensing/applicant.ts';
import { boundLicense } from '../licensing/bound-license.ts';
import { withRemedies } from '../licensing/remedies.ts';
import { nextPeriod } from '../work-safety-license/periods.ts';
import { isOneOf, statusReasons } from '../work-safety-license/status-reasons.ts';
import type { LicenseStatus, WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';

/** What a renewal is bound to: the license, the last day of the period it continues, and the day on which it was first applied for. */
export interface Bound {
  readonly licenseId: string;
  readonly renewedFrom: LocalDate;
  readonly appliedOn: LocalDate;
}

interface Renewal {
  readonly _id: string;
  readonly outcome: Partial<Bound>;
}

interface On {
  readonly facts: Pick<ApplicantFacts, 'licenses'>;
  readonly today: LocalDate;
}

/** The license a renewal is for. */
export const renewedLicense = (renewal: Renewal, { licenses }: On['facts']): WorkSafetyLicense | null => boundLicense(renewal, licenses);

/** A renewal that was applied for in time is decided also after the license's last day. */
const isInTime = ({ outcome }: Renewal, { validUntil }: WorkSafetyLicense): boolean =>
  outcome.appliedOn !== undefined && outcome.appliedOn <= validUntil;

const reason = (code: string, zh: string, en: string): readonly BlockReason[] => [{ code, zh, en }];

const isOtherPeriod = ({ outcome: { renewedFrom } }: Renewal, { validUntil }: WorkSafetyLicense): boolean =>
  renewedFrom !== undefined && renewedFrom !== validUntil;

const periodReasons = (renewal: Renewal, license: WorkSafetyLicense, today: LocalDate): readonly BlockReason[] => {
  const { validUntil } = license;
  const opens = addMonths(validUntil, -3);
  const { until } = nextPeriod(validUntil, renewal._id);
  if (isOtherPeriod(renewal, license))
    return reason('PERIOD_CHANGED', `许可证有效期已变为至${validUntil}`, `The license is valid until ${validUntil} by now`);
  if (renewal.outcome.appliedOn === undefined && today < opens) {
    const en = `The license ends on ${validUntil}: its renewal may be applied for from ${opens} on`;
    return reason('TOO_EARLY', `许可证${validUntil}到期: ${opens}起方可申请延续`, en);
  }
  if (until >= today) return [];
  const en = `Renewed it would have ended on ${until}: apply for a new license`;
  return reason('PERIOD_OVER', `延续后的有效期至${until},已届满: 应申请新办`, en);
};

/** Why a license may not be renewed, with what to do instead (E4). */
export const renewalReasons = (renewal: Renewal, { facts, today }: On): readonly BlockReason[] => {
  const license = renewedLicense(renewal, facts);
  const mayBe: readonly LicenseStatus[] = license && isInTime(renewal, license) ? ['VALID', 'EXPIRED'] : ['VALID'];
  return isOneOf(license, mayBe, today) ? periodReasons(renewal, license, today) : withRemedies(statusReasons(license, mayBe, today));
};

const extensible: readonly LicenseStatus[] = ['VALID', 'SUSPENDED', 'EXPIRED'];

/** Why the announcement may not extend it: what was revoked or given up is not revived. A suspension of meanwhile stays beside the new period. */
export const extensionReasons = (renewal: Renewal, { facts, today }: On): readonly BlockReason[] => {
  const license = renewedLicense(renewal, facts);
  return isOneOf(license, extensible, today) ? periodReasons(renewal, license, today) : statusReasons(license, extensible, today);
};
