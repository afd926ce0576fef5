import { type Alongside, caseModule } from '@anzhu/casework';
import { applicantFacts } from '../licensing/applicant.store.ts';
import type { ApplicantFacts } from '../licensing/applicant.ts';
import { intoBatch } from '../licensing/into-batch.store.ts';
import { representativeReview } from '../licensing/representative-notes.store.ts';
import { issueFor } from '../work-safety-license/issue-license.ts';
import { isLicenseNumberTaken } from '../work-safety-license/license-number.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import { type LicenseApplicationForm, type LicenseApplicationOutcome, licenseApplicationProcess } from './license-application.ts';

type Work = Alongside<LicenseApplicationForm, LicenseApplicationOutcome, ApplicantFacts>;

const issueLicense =
  ({ store, licenses }: EnterpriseWorld): Work =>
  (session, application, { facts, actor, today }) => {
    const { own, commit } = issueFor(application, { facts, actor: { ...actor, role: 'SYSTEM' }, today });
    return store.insert(licenses, own, commit, session);
  };

/** Applications for a license; what passes enters its batch, and what the announcement issues is a license, each in the same transaction. */
export const licenseApplication = caseModule<EnterpriseWorld>()({
  process: licenseApplicationProcess,
  facts: applicantFacts,
  notes: representativeReview,
  isTaken: isLicenseNumberTaken,
  alongside: { approve: intoBatch('NEW'), issue: issueLicense },
});
