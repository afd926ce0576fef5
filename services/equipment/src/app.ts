import { caseResolvers } from '@anzhu/case-graphql';
import { createCaseLog, timersOf } from '@anzhu/casework';
import { mergeResolvers, type ServiceParts } from '@anzhu/service';
import { craneLoaders, craneResolvers } from './cranes/crane/crane.resolvers.ts';
import { craneListResolvers } from './cranes/crane/crane-list.resolvers.ts';
import { craneByNumber } from './cranes/crane/crane-number.store.ts';
import { filingCertificateResolvers } from './cranes/crane/filing-certificate.resolvers.ts';
import { cranePageResolvers } from './cranes/crane-page/crane-page.resolvers.ts';
import { publicCraneResolvers } from './cranes/public-register/public-crane.resolvers.ts';
import { createPublicRegister } from './cranes/public-register/public-crane.store.ts';
import { createSafetyDeclarations } from './cranes/safety-declaration/safety-declaration.use-case.ts';
import { statisticsResolvers } from './cranes/statistics/statistics.resolvers.ts';
import type { EquipmentDeps } from './env.ts';
import { certificateReissueResolvers } from './filings/certificate-reissue/certificate-reissue.resolvers.ts';
import { createCertificateReissues } from './filings/certificate-reissue/certificate-reissue.use-case.ts';
import { type ChangeFiling, filingChanger } from './filings/common/change-filing.use-case.ts';
import { createDeviceClaims } from './filings/device-claim/device-claim.use-case.ts';
import { createFilingCancellations } from './filings/filing-cancellation/filing-cancellation.use-case.ts';
import { createFilingExtensions } from './filings/filing-extension/filing-extension.use-case.ts';
import { createHomeReissues } from './filings/home-reissue/home-reissue.use-case.ts';
import { createOwnershipChanges } from './filings/ownership-change/ownership-change.use-case.ts';
import { createOwnershipFilings } from './filings/ownership-filing/ownership-filing.use-case.ts';
import { createReissueTaggings } from './filings/reissue-tagging/reissue-tagging.use-case.ts';
import { unfiledDeviceResolvers } from './filings/unfiled-device/unfiled-device.resolvers.ts';
import { createUnfiledDevices } from './filings/unfiled-device/unfiled-device.use-case.ts';
import { createRecords } from './records.ts';
import { createDismantlingNotices } from './sites/dismantling-notice/dismantling-notice.use-case.ts';
import { createFourPartyAcceptances } from './sites/four-party-acceptance/four-party-acceptance.use-case.ts';
import { installationLoaders, installationResolvers } from './sites/installation/installation.resolvers.ts';
import { siteBlockLoaders } from './sites/installation/site-blocks.loaders.ts';
import { createInstallationNotices } from './sites/installation-notice/installation-notice.use-case.ts';
import { paperCheckResolvers } from './sites/notices/paper-check.resolvers.ts';
import { gateHandlers } from './sites/project-gate/project-gate.consumer.ts';
import { projectLoaders } from './sites/project-gate/project-gate.resolvers.ts';
import { ownerStaffingResolvers } from './staff/owner-staffing.resolvers.ts';
import { attentionHandlers } from './use/attention/attention.consumer.ts';
import { createCraneInspections } from './use/crane-inspection/crane-inspection.use-case.ts';
import { crewLoaders, crewResolvers } from './use/crew/crew.resolvers.ts';
import { createCrewChanges } from './use/crew-change/crew-change.use-case.ts';
import { createDefectReports } from './use/defect-report/defect-report.use-case.ts';
import { createMaintenanceRecords } from './use/maintenance-record/maintenance-record.use-case.ts';
import { createReturnsToUse } from './use/return-to-use/return-to-use.use-case.ts';
import { useCertificateResolvers } from './use/use-certificate/use-certificate.resolvers.ts';
import { createUseRegistrations } from './use/use-registration/use-registration.use-case.ts';

/** The service's cases and the records they change together. */
export const createProcesses = (deps: EquipmentDeps) => {
  const records = createRecords(deps);
  const useRegistrations = createUseRegistrations(deps, records);
  const changeFiling: ChangeFiling = filingChanger(() => [ownershipFilings, ownershipChanges, certificateReissues, deviceClaims]);
  const unfiledDevices = createUnfiledDevices(deps);
  const ownershipFilings = createOwnershipFilings(deps, { ...records, changeFiling, markFiled: unfiledDevices.markFiled });
  const ownershipChanges = createOwnershipChanges(deps, { ...records, changeFiling });
  const certificateReissues = createCertificateReissues(deps, { ...records, changeFiling });
  const deviceClaims = createDeviceClaims(deps, { ...records, changeFiling });
  return {
    records,
    useRegistrations,
    ownershipFilings,
    ownershipChanges,
    certificateReissues,
    deviceClaims,
    unfiledDevices,
    reissueTaggings: createReissueTaggings(deps, records),
    homeReissues: createHomeReissues(deps, { ...records, changeFiling }),
    filingCancellations: createFilingCancellations(deps, { ...records, changeFiling }),
    filingExtensions: createFilingExtensions(deps, { ...records, changeFiling }),
    installationNotices: createInstallationNotices(deps, records),
    safetyDeclarations: createSafetyDeclarations(deps, records),
    fourPartyAcceptances: createFourPartyAcceptances(deps, records),
    maintenanceRecords: createMaintenanceRecords(deps, records),
    craneInspections: createCraneInspections(deps, { records, useRegistrations }),
    defectReports: createDefectReports(deps, { records, useRegistrations }),
    returnsToUse: createReturnsToUse(deps, { records, useRegistrations }),
    crewChanges: createCrewChanges(deps, { records, useRegistrations }),
    dismantlingNotices: createDismantlingNotices(deps, { records, useRegistrations }),
  };
};

type Logged = Parameters<typeof createCaseLog>[1][number];

/** The service's cases of every process. */
const allCases = (processes: object): readonly Logged[] =>
  Object.values(processes).filter((one): one is Logged => typeof one === 'object' && one !== null && 'process' in one && 'model' in one);

/** Resolvers, loaders and handlers of the service's processes and records. */
export const partsOf = ({ store, clock }: EquipmentDeps, processes: ReturnType<typeof createProcesses>): ServiceParts => {
  const { records, useRegistrations } = processes;
  const { cranes, copies, gates } = records;
  const attention = attentionHandlers({ records, useRegistrations, clock });
  return {
    resolvers: [
      caseResolvers(processes.ownershipFilings),
      caseResolvers(processes.ownershipChanges),
      caseResolvers(processes.certificateReissues),
      caseResolvers(processes.reissueTaggings),
      caseResolvers(processes.homeReissues),
      caseResolvers(processes.deviceClaims),
      caseResolvers(processes.unfiledDevices),
      unfiledDeviceResolvers(processes.unfiledDevices),
      certificateReissueResolvers(processes.certificateReissues, records.craneReader),
      filingCertificateResolvers,
      caseResolvers(processes.filingCancellations),
      caseResolvers(processes.filingExtensions),
      caseResolvers(processes.installationNotices),
      caseResolvers(processes.safetyDeclarations),
      caseResolvers(processes.fourPartyAcceptances),
      caseResolvers(useRegistrations),
      useCertificateResolvers,
      crewResolvers,
      ownerStaffingResolvers(records),
      caseResolvers(processes.crewChanges),
      caseResolvers(processes.maintenanceRecords),
      caseResolvers(processes.craneInspections),
      caseResolvers(processes.defectReports),
      caseResolvers(processes.returnsToUse),
      caseResolvers(processes.dismantlingNotices),
      paperCheckResolvers,
      craneListResolvers(cranes),
      statisticsResolvers({ store, cranes, useRegistrations }),
      publicCraneResolvers(createPublicRegister({ records, useRegistrations })),
      craneResolvers({ reader: records.craneReader, byNumber: craneByNumber({ records, useRegistrations }) }),
      cranePageResolvers({ records, cases: processes, log: createCaseLog(store.connection, allCases(processes)) }),
      installationResolvers,
    ],
    loaders: mergeResolvers([
      craneLoaders(records.craneReader),
      installationLoaders(processes),
      siteBlockLoaders({ records, notices: processes.installationNotices.model as never }),
      crewLoaders(records),
      projectLoaders(records),
    ]),
    timers: [
      { model: useRegistrations.model as never, onTimer: timersOf(useRegistrations) },
      { model: processes.installationNotices.model as never, onTimer: timersOf(processes.installationNotices) },
      { model: processes.dismantlingNotices.model as never, onTimer: timersOf(processes.dismantlingNotices) },
    ],
    consumers: {
      enterprise: copies.units.handlers,
      personnel: [...copies.persons.handlers, ...attention.personnel],
      supervision: [...copies.projects.handlers, ...gateHandlers(gates), ...attention.supervision],
    },
  };
};

/** Joins the equipment service's processes, copies and handlers. */
export const createApp = (deps: EquipmentDeps): ServiceParts => partsOf(deps, createProcesses(deps));
