import { nameKey } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import type { KnownValues } from '@anzhu/register';
import { statusOn, type WorkSafetyLicense } from './work-safety-license.ts';

/** What everyone may know of a license: what stands on the paper they hold beside it, and how it stands today; no person, no reason. */
export const publicLicense = (license: WorkSafetyLicense, today: LocalDate) => {
  const { number, unitName, uscc, issuedOn, validUntil } = license;
  const status = statusOn(license, today);
  return { number, unitName, uscc, issuedOn, validUntil, status, isAbnormal: status !== 'VALID' };
};

/** Whether a unit's license bears or bore a name, or its unit is called so. */
export const bearsName = (license: WorkSafetyLicense & KnownValues, unitName: string | undefined, typed: string): boolean => {
  const former = (license.formerValues?.['unitName'] ?? []).map(({ value }) => value);
  return [license.unitName, unitName, ...former].some((name) => name !== null && name !== undefined && nameKey(name) === nameKey(typed));
};
