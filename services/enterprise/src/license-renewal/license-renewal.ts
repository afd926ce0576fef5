import { type CaseRecord, type Circumstances, defineCaseProcess, type Effect, flag } from '@anzhu/casework';
import { type LocalDate, proven } from '@anzhu/kernel';
import { z } from 'zod';
import { type ApplicantFacts, approvedApplicant, builders, notBlacklisted, placeOfApplicant } from '../licensing/applicant.ts';
import { applicationFields } from '../licensing/application.form.ts';
import { representativeFaults } from '../licensing/representative.ts';
import { batchedStates, oneRunning } from '../licensing/running.ts';
import { approvedStaff, type StaffOutcome, staffOutcome, submittedStaff } from '../licensing/staff-counts.ts';
import { nextPeriod } from '../work-safety-license/periods.ts';
import { currentOf } from '../work-safety-license/work-safety-license.ts';
import { licenseRenewalWorkflow } from './license-renewal.workflow.ts';
import { type Bound, extensionReasons, renewalReasons, renewedLicense } from './renewal-rules.ts';

export const licenseRenewalForm = z.object({
  ...applicationFields,
  hadFatalAccident: flag('有效期内是否发生死亡事故', 'Whether there was a fatal accident during the period of validity'),
});

export type LicenseRenewalForm = z.output<typeof licenseRenewalForm>;

export interface LicenseRenewalOutcome extends StaffOutcome, Bound {
  readonly licenseNumber: string;
  readonly renewedUntil: LocalDate;
}

type Case = CaseRecord<LicenseRenewalForm, LicenseRenewalOutcome>;
type At = Circumstances<ApplicantFacts>;

/** From the first submission on a renewal is bound to its license and its period. */
const bound = (renewal: Case, { facts, today }: At): Effect<LicenseRenewalOutcome> => {
  const license = renewedLicense(renewal, facts);
  if (!license) return {};
  const { _id, number, validUntil } = license;
  const { appliedOn = today } = renewal.outcome;
  return {
    outcome: { licenseId: _id, licenseNumber: number, renewedFrom: validUntil, appliedOn, ...submittedStaff(proven(facts, 'staff').staff) },
  };
};

export const licenseRenewalProcess = defineCaseProcess<LicenseRenewalOutcome, ApplicantFacts>()({
  workflow: licenseRenewalWorkflow,
  collection: 'license_renewals',
  form: licenseRenewalForm,
  outcome: {
    ...staffOutcome,
    licenseId: { type: 'String', isId: true, zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
    appliedOn: { type: 'LocalDate', zh: '首次申请日期', en: 'First applied for on' },
    renewedFrom: { type: 'LocalDate', zh: '原有效期至', en: 'Valid until, before the renewal' },
    renewedUntil: { type: 'LocalDate', zh: '延续至', en: 'Renewed until' },
  },
  indexes: oneRunning(batchedStates, {
    code: 'RENEWAL_RUNNING',
    zh: '本单位已有未办结的延续申请',
    en: 'The unit already has a renewal that is not closed',
  }),
  opens: builders,
  factsBy: { representative: ['legalRepresentativeIdNumber'] },
  place: placeOfApplicant,
  title: (_form, { unit, licenses }) => [unit?.name, unit?._id, currentOf(licenses)?.number],
  requirements: representativeFaults,
  guards: {
    submit: [approvedApplicant, notBlacklisted, renewalReasons],
    approve: [approvedApplicant, notBlacklisted, renewalReasons],
    issue: [approvedApplicant, notBlacklisted, extensionReasons],
  },
  effects: {
    submit: bound,
    approve: (_, { facts }) => ({ outcome: approvedStaff(proven(facts, 'staff').staff) }),
    issue: ({ _id, outcome }) => ({ outcome: { renewedUntil: nextPeriod(proven(outcome, 'renewedFrom').renewedFrom, _id).until } }),
  },
});
