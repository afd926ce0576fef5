import { createInternalTokenVerifier } from '@anzhu/access';
import { caseParts, pageLists } from '@anzhu/case-graphql';
import { caseReferences, openCases, renameUnit } from '@anzhu/casework';
import { nameErasures, unitNames } from '@anzhu/copies';
import {
  createDeliveries,
  createDeliveryLog,
  createOutgoing,
  deliveriesAbout,
  deliveryLoaders,
  deliveryResolvers,
} from '@anzhu/deliveries';
import { buttonResolvers } from '@anzhu/graphql';
import { tellAuthorities } from '@anzhu/identifiers';
import { systemClock } from '@anzhu/kernel';
import { openRegister, registerLoaders, registerResolvers } from '@anzhu/register';
import { mergeResolvers, type ServiceDeps, type ServiceParts } from '@anzhu/service';
import { completionAcceptance } from './completion-acceptance/completion-acceptance.module.ts';
import { completionAcceptanceResolvers } from './completion-acceptance/completion-acceptance.resolvers.ts';
import { projectGateHandlers } from './completion-acceptance/project-gate.consumer.ts';
import { standingCranes } from './completion-acceptance/standing-cranes.store.ts';
import { contractNumberChange } from './contract-number-change/contract-number-change.module.ts';
import { teamContractHandlers } from './contract-number-change/team-contract.consumer.ts';
import { createCopies } from './copies.ts';
import { dashboardLoaders, dashboardResolvers } from './dashboard/dashboard.resolvers.ts';
import type { SupervisionEnvironment } from './env.ts';
import { institutionRegister } from './institution/institution.register.ts';
import { institutionResolvers } from './institution/institution.resolvers.ts';
import type { Institution } from './institution/institution.ts';
import { layInstitutions } from './institution/institution.use-case.ts';
import { institutionWords, namesOfInstitutions } from './institution/institution-name.store.ts';
import { modules } from './modules.ts';
import { permitReformTarget } from './permit-reform/answer.target.ts';
import { permitReform } from './permit-reform/answer.ts';
import { permitReformRoutes } from './permit-reform/permit-reform.routes.ts';
import { projectLoaders, projectResolvers } from './project/project.resolvers.ts';
import { createProjects } from './project/project.store.ts';
import { typesAboutProjects } from './project/project-of-cases.ts';
import { staffHandlers } from './project/staff.consumer.ts';
import { projectArchiveResolvers } from './project-archive/project-archive.resolvers.ts';
import { rectificationNotice } from './rectification-notice/rectification-notice.module.ts';
import { siteInspection } from './site-inspection/site-inspection.module.ts';
import { subDivisionAcceptance } from './sub-division-acceptance/sub-division-acceptance.module.ts';
import { supervisionPlan } from './supervision-plan/supervision-plan.module.ts';
import { supervisionRegistration } from './supervision-registration/supervision-registration.module.ts';
import { teamLockHandlers } from './supervision-registration/team-lock.consumer.ts';
import { supervisionSuspension } from './supervision-suspension/supervision-suspension.module.ts';
import { allocatedTo } from './supervisor/allocated-projects.store.ts';
import { recordedButtons, supervisorListLoaders } from './supervisor/keeping-buttons.use-case.ts';
import { supervisorIdsOf } from './supervisor/signed-in.store.ts';
import { supervisorRegister } from './supervisor/supervisor.register.ts';
import { supervisorLoaders, supervisorResolvers } from './supervisor/supervisor.resolvers.ts';
import type { Supervisor } from './supervisor/supervisor.ts';
import { supervisorRevealRegister } from './supervisor/supervisor-reveal.register.ts';

const receiverOf = ({ PERMIT_REFORM_URL: url, PERMIT_REFORM_SIGNING_KEY: signingKey }: SupervisionEnvironment) => ({
  url,
  signingKey,
  now: systemClock,
  outgoing: createOutgoing('CONFIGURED'),
});

/** Joins the supervision service's processes, projects, handlers, timers and the permit-reform interface. */
export const createApp = (deps: ServiceDeps<SupervisionEnvironment>): ServiceParts => {
  const { env, store, connection } = deps;
  const projects = createProjects(deps);
  const institutions = openRegister<Institution>(institutionRegister, deps);
  const supervisors = openRegister<Supervisor>(supervisorRegister, deps);
  const reveals = openRegister(supervisorRevealRegister, deps);
  const deliveries = createDeliveries({ connection, now: systemClock });
  const targets = [permitReformTarget(receiverOf(env))];
  const sent = createDeliveryLog({ connection, now: systemClock, targets });
  const copies = createCopies(connection);
  const cranes = standingCranes(connection);
  const erasures = nameErasures(deps);
  const { casesOf, opened } = openCases(deps, modules, (opening) => ({
    casesOf: opening,
    references: {
      Project: projects.register.references,
      Supervisor: supervisors.references,
      SiteInspection: caseReferences(() => opening(siteInspection)),
      RectificationNotice: caseReferences(() => opening(rectificationNotice)),
    },
    personsOf: supervisorIdsOf(supervisors),
    namesOfUnits: copies.units.names,
    cranes,
    store,
    secrets: deps.secrets,
    projects,
    institutions,
    supervisors,
    deliveries,
    copies,
  }));
  const registrations = casesOf(supervisionRegistration);
  const { resolvers, loaders, timers, limits } = caseParts(opened);
  const keeping = { ...deps, institutions, supervisors, reveals, heldBy: allocatedTo(projects) };
  const counted = [
    projects.register.model,
    ...[supervisionPlan, rectificationNotice, siteInspection, supervisionSuspension].map((one) => casesOf(one as never).model),
  ] as never[];
  const tellNames = async (): Promise<void> => tellAuthorities(await namesOfInstitutions(institutions));
  const allCases = opened.map(({ cases }) => cases);
  return {
    resolvers: [
      ...resolvers,
      ...projectResolvers(projects),
      completionAcceptanceResolvers({
        ...{ projects, cranes },
        acceptances: casesOf(completionAcceptance),
        subDivisions: casesOf(subDivisionAcceptance),
      }),
      dashboardResolvers({ store, counted }),
      projectArchiveResolvers({ cases: allCases, projects, files: deps.files, institutions, clock: deps.clock }),
      registerResolvers(institutions),
      registerResolvers(supervisors),
      registerResolvers(reveals),
      institutionResolvers(keeping),
      supervisorResolvers(keeping),
      buttonResolvers(recordedButtons, {}),
      deliveryResolvers('supervision', sent),
    ],
    loaders: mergeResolvers([
      loaders,
      projectLoaders(projects, { aboutProjects: typesAboutProjects(modules), supervisors, plans: casesOf(supervisionPlan) }),
      { Project: pageLists(opened, 'Project') },
      registerLoaders(institutions),
      registerLoaders(supervisors),
      registerLoaders(reveals),
      supervisorLoaders(keeping),
      supervisorListLoaders(keeping),
      deliveryLoaders(sent),
      { SupervisionRegistration: { deliveries: deliveriesAbout(sent, permitReform) } },
      dashboardLoaders(keeping),
    ]),
    authorityWords: institutionWords(institutions),
    opening: () => layInstitutions({ institutions }),
    follows: tellNames,
    consumers: {
      enterprise: [
        copies.units.follower,
        unitNames(async (unit) => {
          await renameUnit(allCases, unit);
          await projects.renameParty(unit);
        }),
      ],
      personnel: [
        erasures.follower,
        {
          name: 'team-lock',
          inAnyOrder: 'An answer counts for the saga that was asked last, and who is replaced for who stands in the team.',
          handlers: [
            ...teamLockHandlers(registrations, projects),
            ...staffHandlers(projects),
            ...teamContractHandlers(casesOf(contractNumberChange), projects),
          ],
        },
      ],
      equipment: [
        {
          name: 'project-gate',
          inAnyOrder: 'An answer counts for the acceptance that asked by its token.',
          handlers: projectGateHandlers(casesOf(completionAcceptance)),
        },
        cranes.follower,
      ],
    },
    timers: [...timers, erasures.timed],
    limits,
    changesTold: { projects: ['constructionStatus', 'qualityStatus', 'safetyStatus'] },
    targets,
    routes: permitReformRoutes({
      registrations,
      files: deps.files,
      verifyToken: createInternalTokenVerifier(env.INTERNAL_TOKEN_PUBLIC_KEY),
    }),
  };
};
