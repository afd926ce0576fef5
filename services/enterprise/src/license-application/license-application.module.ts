import { type Alongside, caseModule } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { applicantFacts } from '../licensing/applicant.store.ts';
import type { ApplicantFacts } from '../licensing/applicant.ts';
import { licenseNamed } from '../licensing/bound-license.ts';
import { intoBatch } from '../licensing/into-batch.store.ts';
import { representativeReview } from '../licensing/representative-notes.store.ts';
import { issueFor } from '../work-safety-license/issue-license.ts';
import { isLicenseNumberTaken } from '../work-safety-license/license-number.store.ts';
import { expire } from '../work-safety-license/periods.ts';
import { isInForce, statusOn } from '../work-safety-license/work-safety-license.ts';
import type { EnterpriseWorld } from '../world.ts';
import { type LicenseApplicationForm, type LicenseApplicationOutcome, licenseApplicationProcess } from './license-application.ts';

type Work = Alongside<LicenseApplicationForm, LicenseApplicationOutcome, ApplicantFacts>;

/** Licenses past their last day that the clock has not recorded yet are in nobody's way. */
const recordLapsed = async (
  { store, licenses }: EnterpriseWorld,
  { facts, at, today }: Parameters<Work>[2],
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  for (const license of facts.licenses)
    if (isInForce(license.status) && statusOn(license, today) === 'EXPIRED') {
      const saved = await store.save(licenses, license, expire(license, null, at), session);
      if (!saved.ok) return saved;
    }
  return ok(null);
};

const issueLicense =
  (world: EnterpriseWorld): Work =>
  async (session, application, circumstances) => {
    const lapsed = await recordLapsed(world, circumstances, session);
    if (!lapsed.ok) return lapsed;
    const { facts, actor, today } = circumstances;
    const { own, commit } = issueFor(application, { facts, actor: { ...actor, role: 'SYSTEM' }, today });
    return world.store.insert(world.licenses, own, commit, session);
  };

/** Applications for a license; what passes enters its batch, and what the announcement issues is a license, each in the same transaction. */
export const licenseApplication = caseModule<EnterpriseWorld>()({
  process: licenseApplicationProcess,
  certifies: licenseNamed,
  facts: applicantFacts,
  notes: representativeReview,
  isTaken: isLicenseNumberTaken,
  alongside: { approve: intoBatch('NEW'), issue: issueLicense },
});
