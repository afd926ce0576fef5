import type { KnownPerson, StaffCounts } from '@anzhu/copies';
import { blacklistReasons } from '@anzhu/copies';
import { addMonths, type Fault, type LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { type Unit, unitReasons } from '../unit/unit.ts';
import { isOneOf, licenseReason, pendingReasons } from '../work-safety-license/status-reasons.ts';
import {
  currentOf,
  isInForce,
  revocationOn,
  statusOn,
  suspensionOn,
  type WorkSafetyLicense,
} from '../work-safety-license/work-safety-license.ts';
import { withRemedies } from './remedies.ts';

/** What an application about a license is decided on. */
export interface ApplicantFacts {
  readonly unit: Unit | null;
  /** All licenses the unit has or had. */
  readonly licenses: readonly WorkSafetyLicense[];
  /** What its people hold today; read where it is put down: at the submission and the approval. */
  readonly staff: StaffCounts | null;
  /** The person named as legal representative, where one is on record. */
  readonly representative: KnownPerson | null;
}

interface Applying {
  readonly applicant: string;
}

interface On<Facts = Pick<ApplicantFacts, 'unit' | 'licenses'>> {
  readonly facts: Facts;
  readonly today: LocalDate;
}

/** Who applies for licenses: units that build, and those that install what stands on sites. */
export const builders = { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR', 'INSTALLER'] } } as const;

/** An application is received where the unit is registered. */
export const placeOfApplicant = (_form: object, { unit }: Pick<ApplicantFacts, 'unit'>): string | Fault =>
  unit?.division ?? { path: 'form', code: 'UNIT_UNKNOWN', zh: '本单位尚未注册', en: 'The unit has not registered itself' };

/** The unit is approved. */
export const approvedApplicant = ({ applicant }: Applying, { facts: { unit } }: On<Pick<ApplicantFacts, 'unit'>>): readonly BlockReason[] =>
  unitReasons(applicant, unit);

/** The unit is not on the blacklist, which bars E3 to E5 and spares corrections (E15). */
export const notBlacklisted = ({ applicant }: Applying, { facts: { unit } }: On<Pick<ApplicantFacts, 'unit'>>): readonly BlockReason[] =>
  blacklistReasons({ uscc: applicant, unit });

const inForceReasons = (license: WorkSafetyLicense | null, today: LocalDate): readonly BlockReason[] => {
  if (isOneOf(license, ['VALID'], today)) return [licenseReason(license, 'LICENSE_IN_FORCE', { zh: '有效', en: 'is valid' })];
  return isOneOf(license, ['SUSPENDED'], today)
    ? [licenseReason(license, 'LICENSE_SUSPENDED', { zh: '已被暂扣', en: 'is suspended' })]
    : [];
};

/** After a revocation nothing is applied for during a year, and no end of a license ends its suspension. */
const barredUntil = (license: WorkSafetyLicense, today: LocalDate): readonly BlockReason[] => {
  const revocation = revocationOn(license, today);
  const free = revocation && addMonths(revocation.start, 12);
  if (free && today < free)
    return [
      licenseReason(license, 'REVOKED_WITHIN_YEAR', {
        zh: `已于${revocation.start}被吊销: ${free}起方可申请`,
        en: `was revoked on ${revocation.start}: apply from ${free} on`,
      }),
    ];
  const end = !isInForce(statusOn(license, today)) && suspensionOn(license, today)?.end;
  return end && today <= end
    ? [
        licenseReason(license, 'SUSPENSION_RUNNING', {
          zh: `失效时处于暂扣期: ${end}后方可申请`,
          en: `ended while it was suspended: apply after ${end}`,
        }),
      ]
    : [];
};

/** Why a unit may not have a new license: one is in force or suspended, a penalty of one is not decided, or one was revoked within the year (E3). */
export const newLicenseReasons = (_: object, { facts: { licenses }, today }: On): readonly BlockReason[] => [
  ...withRemedies(inForceReasons(currentOf(licenses), today)),
  ...withRemedies(licenses.flatMap(pendingReasons)),
  ...licenses.flatMap((license) => barredUntil(license, today)),
];
