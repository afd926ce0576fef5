import { casesSdl } from '@anzhu/case-graphql';
import { subgraphSdl, writtenSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { safetyDeclarationProcess } from './cranes/safety-declaration/safety-declaration.ts';
import { certificateReissueProcess } from './filings/certificate-reissue/certificate-reissue.ts';
import { deviceClaimProcess } from './filings/device-claim/device-claim.ts';
import { filingCancellationProcess } from './filings/filing-cancellation/filing-cancellation.ts';
import { filingExtensionProcess } from './filings/filing-extension/filing-extension.ts';
import { homeReissueProcess } from './filings/home-reissue/home-reissue.ts';
import { ownershipChangeProcess } from './filings/ownership-change/ownership-change.ts';
import { ownershipFilingProcess } from './filings/ownership-filing/ownership-filing.ts';
import { reissueTaggingProcess } from './filings/reissue-tagging/reissue-tagging.ts';
import { unfiledDeviceProcess } from './filings/unfiled-device/unfiled-device.ts';
import { dismantlingNoticeProcess } from './sites/dismantling-notice/dismantling-notice.ts';
import { fourPartyAcceptanceProcess } from './sites/four-party-acceptance/four-party-acceptance.ts';
import { installationNoticeProcess } from './sites/installation-notice/installation-notice.ts';
import { craneInspectionProcess } from './use/crane-inspection/crane-inspection.ts';
import { crewChangeProcess } from './use/crew-change/crew-change.ts';
import { defectReportProcess } from './use/defect-report/defect-report.ts';
import { maintenanceRecordProcess } from './use/maintenance-record/maintenance-record.ts';
import { returnToUseProcess } from './use/return-to-use/return-to-use.ts';
import { useRegistrationProcess } from './use/use-registration/use-registration.ts';

/** The processes of this service, for the schema and the generated pages. */
export const processes = [
  ownershipFilingProcess,
  ownershipChangeProcess,
  certificateReissueProcess,
  reissueTaggingProcess,
  homeReissueProcess,
  unfiledDeviceProcess,
  deviceClaimProcess,
  filingCancellationProcess,
  filingExtensionProcess,
  installationNoticeProcess,
  fourPartyAcceptanceProcess,
  useRegistrationProcess,
  crewChangeProcess,
  maintenanceRecordProcess,
  craneInspectionProcess,
  defectReportProcess,
  returnToUseProcess,
  safetyDeclarationProcess,
  dismantlingNoticeProcess,
];

/** The subgraph's schema, made of the tables, the forms and what is written by hand. */
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('equipment'), ...writtenSdl(import.meta.url));
