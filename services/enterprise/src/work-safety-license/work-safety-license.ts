import type { EventData } from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import type { licenseRecord } from './work-safety-license.record.ts';

export type LicenseStatus = EventData<'enterprise.license.issued.v1'>['status'];

/** 安全生产许可证 of a unit, through renewal, suspension, return, revocation, cancellation and expiry. */
export interface WorkSafetyLicense extends Aggregate, Readonly<z.output<typeof licenseRecord>> {}

/** 暂扣 or 吊销 as it was decided (E11). */
export type Penalty = NonNullable<WorkSafetyLicense['suspension']>;

/** A period of validity, with the case that granted it. */
export type Period = WorkSafetyLicense['periods'][number];

/** What the status of a license follows from. */
export type LicenseFacts = Pick<WorkSafetyLicense, 'validUntil' | 'suspension' | 'revocation' | 'cancellation' | 'announced'>;

const inForce: readonly LicenseStatus[] = ['VALID', 'SUSPENDED'];

export const isInForce = (status: LicenseStatus): boolean => inForce.includes(status);

/** The penalty that was announced and has begun by the day, where the license had not ended before. */
const begunBy = ({ announced, validUntil }: LicenseFacts, day: LocalDate): Penalty | null =>
  announced && announced.start <= day && announced.start <= validUntil ? announced : null;

/** What an announced penalty that has begun makes of the facts, also before the clock has recorded it. */
export const settledOn = (
  license: LicenseFacts,
  day: LocalDate,
): Partial<Pick<WorkSafetyLicense, 'suspension' | 'revocation' | 'announced'>> => {
  const begun = begunBy(license, day);
  if (!begun) return {};
  return { announced: null, ...(begun.kind === 'SUSPENSION' ? { suspension: begun } : { revocation: begun }) };
};

/** The suspension in effect on a day. */
export const suspensionOn = (license: LicenseFacts, day: LocalDate): Penalty | null =>
  settledOn(license, day).suspension ?? license.suspension;

/** The revocation in effect on a day. */
export const revocationOn = (license: LicenseFacts, day: LocalDate): Penalty | null =>
  license.revocation ?? settledOn(license, day).revocation ?? null;

/** The status on a day, whatever the clock has recorded: the last day of validity is included, expired dominates suspended. */
export const statusOn = (license: LicenseFacts, day: LocalDate): LicenseStatus => {
  if (license.cancellation) return 'CANCELLED';
  if (revocationOn(license, day)) return 'REVOKED';
  if (license.validUntil < day) return 'EXPIRED';
  return suspensionOn(license, day) ? 'SUSPENDED' : 'VALID';
};

/** Of a unit's licenses the one in force, else the last issued. */
export const currentOf = (licenses: readonly WorkSafetyLicense[]): WorkSafetyLicense | null => {
  const newest = [...licenses].sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return newest.find(({ status }) => isInForce(status)) ?? newest[0] ?? null;
};
