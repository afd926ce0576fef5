import { type Alongside, caseModule } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { applicantFacts } from '../licensing/applicant.store.ts';
import type { ApplicantFacts } from '../licensing/applicant.ts';
import { licenseNamed } from '../licensing/bound-license.ts';
import { intoBatch } from '../licensing/into-batch.store.ts';
import { representativeReview } from '../licensing/representative-notes.store.ts';
import { extend, nextPeriod } from '../work-safety-license/periods.ts';
import type { EnterpriseWorld } from '../world.ts';
import { type LicenseRenewalForm, type LicenseRenewalOutcome, licenseRenewalProcess } from './license-renewal.ts';
import { renewedLicense } from './renewal-rules.ts';

type Work = Alongside<LicenseRenewalForm, LicenseRenewalOutcome, ApplicantFacts>;

const extendLicense =
  ({ store, licenses }: EnterpriseWorld): Work =>
  async (session, renewal, { facts, actor, today }) => {
    const license = renewedLicense(renewal, facts);
    if (!license) return err(notFound);
    const period = nextPeriod(license.validUntil, renewal._id);
    return store.save(licenses, license, extend(license, { period, actor: { ...actor, role: 'SYSTEM' }, today }), session);
  };

/** Renewals; what passes enters its batch, and what the announcement issues is one more period, each in the same transaction. */
export const licenseRenewal = caseModule<EnterpriseWorld>()({
  process: licenseRenewalProcess,
  certifies: licenseNamed,
  facts: applicantFacts,
  notes: representativeReview,
  alongside: { approve: intoBatch('RENEWAL'), issue: extendLicense },
});
