import type { CasesOf } from '@anzhu/casework';
import { safetyDeclaration } from '../src/cranes/safety-declaration/safety-declaration.module.ts';
import { certificateReissue } from '../src/filings/certificate-reissue/certificate-reissue.module.ts';
import { deviceClaim } from '../src/filings/device-claim/device-claim.module.ts';
import { filingCancellation } from '../src/filings/filing-cancellation/filing-cancellation.module.ts';
import { filingExtension } from '../src/filings/filing-extension/filing-extension.module.ts';
import { homeReissue } from '../src/filings/home-reissue/home-reissue.module.ts';
import { ownershipChange } from '../src/filings/ownership-change/ownership-change.module.ts';
import { ownershipFiling } from '../src/filings/ownership-filing/ownership-filing.module.ts';
import { reissueTagging } from '../src/filings/reissue-tagging/reissue-tagging.module.ts';
import { unfiledDevice } from '../src/filings/unfiled-device/unfiled-device.module.ts';
import { dismantlingNotice } from '../src/sites/dismantling-notice/dismantling-notice.module.ts';
import { fourPartyAcceptance } from '../src/sites/four-party-acceptance/four-party-acceptance.module.ts';
import { installationNotice } from '../src/sites/installation-notice/installation-notice.module.ts';
import { craneInspection } from '../src/use/crane-inspection/crane-inspection.module.ts';
import { crewChange } from '../src/use/crew-change/crew-change.module.ts';
import { defectReport } from '../src/use/defect-report/defect-report.module.ts';
import { inspectionCommission } from '../src/use/inspection-commission/inspection-commission.module.ts';
import { maintenanceRecord } from '../src/use/maintenance-record/maintenance-record.module.ts';
import { returnToUse } from '../src/use/return-to-use/return-to-use.module.ts';
import { useCorrection } from '../src/use/use-correction/use-correction.module.ts';
import { useExtension } from '../src/use/use-extension/use-extension.module.ts';
import { useRegistration } from '../src/use/use-registration/use-registration.module.ts';

/** The cases of each process, by the names tests call them. */
export const namedCases = (casesOf: CasesOf) => ({
  ownershipFilings: casesOf(ownershipFiling),
  ownershipChanges: casesOf(ownershipChange),
  certificateReissues: casesOf(certificateReissue),
  deviceClaims: casesOf(deviceClaim),
  unfiledDevices: casesOf(unfiledDevice),
  reissueTaggings: casesOf(reissueTagging),
  homeReissues: casesOf(homeReissue),
  filingCancellations: casesOf(filingCancellation),
  filingExtensions: casesOf(filingExtension),
  installationNotices: casesOf(installationNotice),
  safetyDeclarations: casesOf(safetyDeclaration),
  fourPartyAcceptances: casesOf(fourPartyAcceptance),
  maintenanceRecords: casesOf(maintenanceRecord),
  inspectionCommissions: casesOf(inspectionCommission),
  useCorrections: casesOf(useCorrection),
  useExtensions: casesOf(useExtension),
  craneInspections: casesOf(craneInspection),
  defectReports: casesOf(defectReport),
  returnsToUse: casesOf(returnToUse),
  crewChanges: casesOf(crewChange),
  dismantlingNotices: casesOf(dismantlingNotice),
  useRegistrations: casesOf(useRegistration),
});
