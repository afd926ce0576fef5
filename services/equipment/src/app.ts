import { caseParts } from '@anzhu/case-graphql';
import { type CasesOf, caseReferences, createCaseLog, openCases, type Renamed, renameInTitles, renameUnit } from '@anzhu/casework';
import { nameErasures, unitNames } from '@anzhu/copies';
import { registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceParts } from '@anzhu/service';
import type { ClientSession } from 'mongoose';
import { craneLoaders, craneResolvers } from './cranes/crane/crane.resolvers.ts';
import { filingCertificateResolvers } from './cranes/crane/filing-certificate.resolvers.ts';
import { cranePageLoaders, cranePageResolvers } from './cranes/crane-page/crane-page.resolvers.ts';
import { publicCraneResolvers } from './cranes/public-register/public-crane.resolvers.ts';
import { createPublicRegister } from './cranes/public-register/public-crane.store.ts';
import { statisticsResolvers } from './cranes/statistics/statistics.resolvers.ts';
import type { EquipmentDeps } from './env.ts';
import { certificateReissue } from './filings/certificate-reissue/certificate-reissue.module.ts';
import { filingChanger } from './filings/common/change-filing.use-case.ts';
import { deviceClaim } from './filings/device-claim/device-claim.module.ts';
import { ownershipChange } from './filings/ownership-change/ownership-change.module.ts';
import { ownershipFiling } from './filings/ownership-filing/ownership-filing.module.ts';
import { modules } from './modules.ts';
import { createRecords } from './records.ts';
import { dismantlingNotice } from './sites/dismantling-notice/dismantling-notice.module.ts';
import { fourPartyAcceptance } from './sites/four-party-acceptance/four-party-acceptance.module.ts';
import { installationLoaders, installationResolvers } from './sites/installation/installation.resolvers.ts';
import { siteBlockLoaders } from './sites/installation/site-blocks.loaders.ts';
import { standingResolvers } from './sites/installation/standing.resolvers.ts';
import { installationNotice } from './sites/installation-notice/installation-notice.module.ts';
import { noticeStaffHandlers } from './sites/notices/notice-staff.consumer.ts';
import { paperCheckResolvers } from './sites/notices/paper-check.resolvers.ts';
import { gateHandlers } from './sites/project-gate/project-gate.consumer.ts';
import { projectLoaders } from './sites/project-gate/project-gate.resolvers.ts';
import { ownerStaffingResolvers } from './staff/owner-staffing.resolvers.ts';
import { attentionHandlers } from './use/attention/attention.consumer.ts';
import { crewLoaders, crewResolvers } from './use/crew/crew.resolvers.ts';
import { useCertificateResolvers } from './use/use-certificate/use-certificate.resolvers.ts';
import { useRegistration } from './use/use-registration/use-registration.module.ts';
import type { EquipmentWorld } from './world.ts';

/** Why those that flag may hear an event after later ones. */
const ordered = {
  mergers: 'It reads people and units as they are now.',
  crews: 'It reads people as they are now, and goes by replacements since the crew was named.',
  notices: 'It reads people as they are now, and goes by replacements since the notice was approved.',
  projects: 'It reads the project as it is now.',
} as const;

/** The cases of the service's processes, and the records they change together. */
export const openEquipment = (deps: EquipmentDeps) => {
  const filings = (casesOf: CasesOf) => [
    casesOf(ownershipFiling),
    casesOf(ownershipChange),
    casesOf(certificateReissue),
    casesOf(deviceClaim),
  ];
  const renameInCases = (renamed: Renamed, session: ClientSession): Promise<void> =>
    renameInTitles(
      equipment.opened.map(({ cases }) => cases),
      renamed,
      session,
    );
  const equipment = openCases(deps, modules, (casesOf): EquipmentWorld => {
    const changeFiling = filingChanger(() => filings(casesOf));
    const records = createRecords(deps);
    const references = { ...records.references, UseRegistration: caseReferences(() => casesOf(useRegistration)) };
    return { deps, records, references, namesOfUnits: records.copies.units.names, casesOf, changeFiling, renameInCases };
  });
  return equipment;
};

/** Resolvers, loaders, timers and handlers of the service's processes and records. */
export const partsOf = (deps: EquipmentDeps, { world, casesOf, opened }: ReturnType<typeof openEquipment>): ServiceParts => {
  const { store, clock } = deps;
  const { records } = world;
  const erasures = nameErasures(deps);
  const { cranes, craneRegister, installations, copies, gates } = records;
  const useRegistrations = casesOf(useRegistration);
  const installationNotices = casesOf(installationNotice);
  const stays = {
    ...{ records, useRegistrations, installationNotices },
    fourPartyAcceptances: casesOf(fourPartyAcceptance),
    dismantlingNotices: casesOf(dismantlingNotice),
  };
  const attention = attentionHandlers({ records, useRegistrations, clock });
  const noticeStaff = noticeStaffHandlers(stays);
  const { resolvers, loaders, timers, limits } = caseParts(opened);
  const allCases = opened.map(({ cases }) => cases);
  return {
    resolvers: [
      ...resolvers,
      filingCertificateResolvers,
      useCertificateResolvers,
      crewResolvers,
      ownerStaffingResolvers(records),
      paperCheckResolvers,
      registerResolvers(craneRegister),
      registerResolvers(installations.register),
      statisticsResolvers({ store, cranes, useRegistrations }),
      publicCraneResolvers(createPublicRegister({ records, useRegistrations })),
      craneResolvers(craneRegister),
      cranePageResolvers,
      installationResolvers,
      standingResolvers(records),
    ],
    loaders: mergeResolvers([
      loaders,
      registerLoaders(craneRegister),
      registerLoaders(installations.register),
      craneLoaders(craneRegister),
      cranePageLoaders({ records, opened, log: createCaseLog(store.connection, allCases) }),
      installationLoaders(stays),
      siteBlockLoaders({ records, notices: installationNotices }),
      crewLoaders(records),
      projectLoaders(records),
    ]),
    timers: [...timers, erasures.timed],
    limits,
    changesTold: { imports: 'ANY_FIELD' },
    consumers: {
      enterprise: [
        copies.units.follower,
        unitNames((unit) => renameUnit(allCases, unit)),
        { name: 'attention', inAnyOrder: ordered.mergers, handlers: attention.enterprise },
        { name: 'notice-staff', restates: true, handlers: noticeStaff.enterprise },
      ],
      personnel: [
        copies.persons.follower,
        erasures.follower,
        { name: 'attention', inAnyOrder: ordered.crews, handlers: attention.personnel },
        { name: 'notice-staff', inAnyOrder: ordered.notices, handlers: noticeStaff.personnel },
      ],
      supervision: [
        copies.projects.follower,
        copies.supervisors.follower,
        { name: 'project-gate', restates: true, handlers: gateHandlers(gates) },
        { name: 'attention', inAnyOrder: ordered.projects, handlers: attention.supervision },
      ],
    },
  };
};

/** Joins the equipment service's processes, copies and handlers. */
export const createApp = (deps: EquipmentDeps): ServiceParts => partsOf(deps, openEquipment(deps));
