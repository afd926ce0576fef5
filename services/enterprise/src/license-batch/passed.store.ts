import { licenseApplication } from '../license-application/license-application.module.ts';
import { licenseRenewal } from '../license-renewal/license-renewal.module.ts';
import { issueLicense } from '../work-safety-license/issue-license.store.ts';
import type { EnterpriseWorld } from '../world.ts';
import type { BatchEntry } from './license-batch.ts';
import type { PassedApplications } from './passed.ts';

/** Applications and renewals that wait in batches. */
export const passedApplications = (world: Pick<EnterpriseWorld, 'casesOf' | 'store' | 'licenses'>): PassedApplications => {
  const casesOf = (business: BatchEntry['business']) =>
    business === 'NEW' ? world.casesOf(licenseApplication) : world.casesOf(licenseRenewal);
  return {
    sendBack: (session, { business, caseId }, opinion) => casesOf(business).actAsSystem(caseId, { action: 'sendBack', opinion }, session),
    issue: (session, { business, caseId }, on) => issueLicense(world)(session, { caseId, process: business, issuedOn: on }),
    countWaiting: (business, caseIds, session) =>
      casesOf(business).model.collection.countDocuments(
        { _id: { $in: [...caseIds] }, state: 'PASSED' } as never,
        session ? { session } : {},
      ),
  };
};
