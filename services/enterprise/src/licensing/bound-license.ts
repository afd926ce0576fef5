import type { LocalDate } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { statusReasons } from '../work-safety-license/status-reasons.ts';
import { currentOf, type LicenseStatus, type WorkSafetyLicense } from '../work-safety-license/work-safety-license.ts';
import { withRemedies } from './remedies.ts';

/** A case about a license, bound to it from the first submission on. */
export interface Binding {
  readonly outcome: { readonly licenseId?: string };
}

interface On {
  readonly facts: { readonly licenses: readonly WorkSafetyLicense[] };
  readonly today: LocalDate;
}

/** The license of which a case says that it was about, or that it was issued by it. */
export const licenseNamed = ({ outcome }: Binding): string | undefined => outcome.licenseId;

/** The license a case is bound to; before that the unit's license in force, else its last one. */
export const boundLicense = ({ outcome }: Binding, licenses: readonly WorkSafetyLicense[]): WorkSafetyLicense | null =>
  outcome.licenseId === undefined ? currentOf(licenses) : (licenses.find(({ _id }) => _id === outcome.licenseId) ?? null);

/** What a case says of the license it is bound to. */
export const boundOutcome = ({ _id, number }: WorkSafetyLicense) => ({ licenseId: _id, licenseNumber: number });

/** The license is in one of the states in which the business is done; each reason says what is done instead. */
export const boundReasons =
  (mayBe: readonly LicenseStatus[]) =>
  (binding: Binding, { facts, today }: On): readonly BlockReason[] =>
    withRemedies(statusReasons(boundLicense(binding, facts.licenses), mayBe, today));
