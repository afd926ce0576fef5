import { readFileSync } from 'node:fs';
import { casesSdl } from '@anzhu/casework';
import { subgraphSdl } from '@anzhu/graphql';
import { uploadSdl } from '@anzhu/service';
import { certificateReissueProcess } from './certificate-reissue/certificate-reissue.ts';
import { craneInspectionProcess } from './crane-inspection/crane-inspection.ts';
import { crewChangeProcess } from './crew-change/crew-change.ts';
import { defectReportProcess } from './defect-report/defect-report.ts';
import { deviceClaimProcess } from './device-claim/device-claim.ts';
import { dismantlingNoticeProcess } from './dismantling-notice/dismantling-notice.ts';
import { filingCancellationProcess } from './filing-cancellation/filing-cancellation.ts';
import { filingExtensionProcess } from './filing-extension/filing-extension.ts';
import { fourPartyAcceptanceProcess } from './four-party-acceptance/four-party-acceptance.ts';
import { homeReissueProcess } from './home-reissue/home-reissue.ts';
import { installationNoticeProcess } from './installation-notice/installation-notice.ts';
import { maintenanceRecordProcess } from './maintenance-record/maintenance-record.ts';
import { ownershipChangeProcess } from './ownership-change/ownership-change.ts';
import { ownershipFilingProcess } from './ownership-filing/ownership-filing.ts';
import { reissueTaggingProcess } from './reissue-tagging/reissue-tagging.ts';
import { returnToUseProcess } from './return-to-use/return-to-use.ts';
import { safetyDeclarationProcess } from './safety-declaration/safety-declaration.ts';
import { unfiledDeviceProcess } from './unfiled-device/unfiled-device.ts';
import { useRegistrationProcess } from './use-registration/use-registration.ts';

const own = [
  'crane/crane.graphql',
  'crane/crane-list.graphql',
  'statistics/statistics.graphql',
  'crane-page/crane-page.graphql',
  'crane/filing-certificate.graphql',
  'certificate-reissue/certificate-reissue.graphql',
  'unfiled-device/unfiled-device.graphql',
  'installation/installation.graphql',
  'installation/site-blocks.graphql',
  'key-staff/owner-staffing.graphql',
  'notices/paper-check.graphql',
  'project-gate/project-gate.graphql',
  'use-registration/crew.graphql',
  'use-registration/use-certificate.graphql',
  'public-register/public-crane.graphql',
].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'));

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
export const sdl = subgraphSdl(casesSdl(processes), uploadSdl('equipment'), ...own);
