import type { ListedModule } from '@anzhu/casework';
import { safetyDeclaration } from './cranes/safety-declaration/safety-declaration.module.ts';
import { certificateReissue } from './filings/certificate-reissue/certificate-reissue.module.ts';
import { deviceClaim } from './filings/device-claim/device-claim.module.ts';
import { filingCancellation } from './filings/filing-cancellation/filing-cancellation.module.ts';
import { filingExtension } from './filings/filing-extension/filing-extension.module.ts';
import { homeReissue } from './filings/home-reissue/home-reissue.module.ts';
import { ownershipChange } from './filings/ownership-change/ownership-change.module.ts';
import { ownershipFiling } from './filings/ownership-filing/ownership-filing.module.ts';
import { reissueTagging } from './filings/reissue-tagging/reissue-tagging.module.ts';
import { unfiledDevice } from './filings/unfiled-device/unfiled-device.module.ts';
import { dismantlingNotice } from './sites/dismantling-notice/dismantling-notice.module.ts';
import { fourPartyAcceptance } from './sites/four-party-acceptance/four-party-acceptance.module.ts';
import { installationNotice } from './sites/installation-notice/installation-notice.module.ts';
import { craneInspection } from './use/crane-inspection/crane-inspection.module.ts';
import { crewChange } from './use/crew-change/crew-change.module.ts';
import { defectReport } from './use/defect-report/defect-report.module.ts';
import { inspectionCommission } from './use/inspection-commission/inspection-commission.module.ts';
import { maintenanceRecord } from './use/maintenance-record/maintenance-record.module.ts';
import { returnToUse } from './use/return-to-use/return-to-use.module.ts';
import { useCorrection } from './use/use-correction/use-correction.module.ts';
import { useExtension } from './use/use-extension/use-extension.module.ts';
import { useRegistration } from './use/use-registration/use-registration.module.ts';
import type { EquipmentWorld } from './world.ts';

/** The processes of this service, each listed here and nowhere else. */
export const modules: readonly ListedModule<EquipmentWorld>[] = [
  ownershipFiling,
  ownershipChange,
  certificateReissue,
  reissueTagging,
  homeReissue,
  unfiledDevice,
  deviceClaim,
  filingCancellation,
  filingExtension,
  installationNotice,
  fourPartyAcceptance,
  useRegistration,
  useExtension,
  useCorrection,
  crewChange,
  maintenanceRecord,
  inspectionCommission,
  craneInspection,
  defectReport,
  returnToUse,
  safetyDeclaration,
  dismantlingNotice,
];
