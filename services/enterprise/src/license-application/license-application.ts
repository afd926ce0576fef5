import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { ownNumber, serialScope, writeNumber } from '@anzhu/jurisdictions';
import { type LocalDate, proven, provenOk } from '@anzhu/kernel';
import { z } from 'zod';
import {
  type ApplicantFacts,
  approvedApplicant,
  builders,
  newLicenseReasons,
  notBlacklisted,
  placeOfApplicant,
} from '../licensing/applicant.ts';
import { applicationFields } from '../licensing/application.form.ts';
import { representativeFaults } from '../licensing/representative.ts';
import { batchedStates, oneRunning } from '../licensing/running.ts';
import { approvedStaff, type StaffOutcome, staffOutcome, submittedStaff } from '../licensing/staff-counts.ts';
import { licenseIdOf } from '../work-safety-license/issue-license.ts';
import { firstPeriod } from '../work-safety-license/periods.ts';
import { licenseApplicationWorkflow } from './license-application.workflow.ts';

export const licenseApplicationForm = z.object(applicationFields);

export type LicenseApplicationForm = z.output<typeof licenseApplicationForm>;

export interface LicenseApplicationOutcome extends StaffOutcome {
  readonly licenseId: string;
  readonly licenseNumber: string;
  readonly issuedOn: LocalDate;
  readonly validUntil: LocalDate;
}

/** Licenses are counted by province and year. */
export const licenseNumberSeries = 'enterprise.work-safety-license';

type Case = CaseRecord<LicenseApplicationForm, LicenseApplicationOutcome>;
type At = Circumstances<ApplicantFacts, { readonly issuedOn?: LocalDate }>;

/** The day on which the announcement issues it. */
const issuedOnOf = ({ asked, today }: Pick<At, 'asked' | 'today'>): LocalDate => asked.issuedOn ?? today;

const numberedBy = ({ division }: Pick<Case, 'division'>, at: At) =>
  ownNumber('workSafetyLicense', { division, year: Number(issuedOnOf(at).slice(0, 4)) });

export const licenseApplicationProcess = defineCaseProcess<LicenseApplicationOutcome, ApplicantFacts>()({
  workflow: licenseApplicationWorkflow,
  collection: 'license_applications',
  form: licenseApplicationForm,
  outcome: {
    ...staffOutcome,
    licenseId: { type: 'String', isId: true, zh: '许可证标识', en: 'Id of the license' },
    licenseNumber: { type: 'String', zh: '证书编号', en: 'Number of the license' },
    issuedOn: { type: 'LocalDate', zh: '签发日期', en: 'Date of issue' },
    validUntil: { type: 'LocalDate', zh: '有效期至', en: 'Valid until' },
  },
  indexes: oneRunning(batchedStates, {
    code: 'APPLICATION_RUNNING',
    zh: '本单位已有未办结的新办申请',
    en: 'The unit already has an application that is not closed',
  }),
  opens: builders,
  factsBy: { representative: ['legalRepresentativeIdNumber'] },
  place: placeOfApplicant,
  title: (_form, { unit }) => [unit?.name, unit?._id],
  requirements: representativeFaults,
  guards: {
    submit: [approvedApplicant, notBlacklisted, newLicenseReasons],
    approve: [approvedApplicant, notBlacklisted, newLicenseReasons],
    issue: [approvedApplicant, notBlacklisted, newLicenseReasons],
  },
  numberSeries: licenseNumberSeries,
  numbers: {
    issue: {
      scope: (application, at) => serialScope(numberedBy(application, at)),
      number: (application, at) => provenOk(writeNumber(numberedBy(application, at), proven(at, 'serial').serial)),
    },
  },
  effects: {
    submit: (_, { facts }) => ({ outcome: submittedStaff(proven(facts, 'staff').staff) }),
    approve: (_, { facts }) => ({ outcome: approvedStaff(proven(facts, 'staff').staff) }),
    issue: (application, at) => {
      const { from, until } = firstPeriod(issuedOnOf(at), application._id);
      const licenseNumber = provenOk(writeNumber(numberedBy(application, at), proven(at, 'serial').serial));
      return { outcome: { licenseId: licenseIdOf(application._id), licenseNumber, issuedOn: from, validUntil: until } };
    },
  },
});
