import { createInternalTokenVerifier } from '@anzhu/access';
import { caseResolvers } from '@anzhu/case-graphql';
import { timersOf } from '@anzhu/casework';
import { systemClock } from '@anzhu/kernel';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { completionAcceptanceResolvers } from './completion-acceptance/completion-acceptance.resolvers.ts';
import { createCompletionAcceptances } from './completion-acceptance/completion-acceptance.use-case.ts';
import { projectGateHandlers } from './completion-acceptance/project-gate.consumer.ts';
import { createCompletionFilings } from './completion-filing/completion-filing.use-case.ts';
import { createCopies } from './copies.ts';
import type { SupervisionEnvironment } from './env.ts';
import { defineAnswers } from './permit-reform/answer.store.ts';
import { deliverAnswers } from './permit-reform/answer.timer.ts';
import { permitReformRoutes } from './permit-reform/permit-reform.routes.ts';
import { projectLoaders, projectResolvers } from './project/project.resolvers.ts';
import { createProjects, defineProjects } from './project/project.store.ts';
import { createSafetySupervisionTerminations } from './safety-supervision-termination/safety-supervision-termination.use-case.ts';
import { createSupervisionRegistrations } from './supervision-registration/supervision-registration.use-case.ts';
import { teamLockHandlers } from './supervision-registration/team-lock.consumer.ts';
import { createSupervisionSuspensions } from './supervision-suspension/supervision-suspension.use-case.ts';

const receiverOf = ({ PERMIT_REFORM_URL: url, PERMIT_REFORM_SIGNING_KEY: signingKey }: SupervisionEnvironment) => ({
  url,
  signingKey,
  now: systemClock,
});

/** Joins the supervision service's processes, projects, handlers, timers and the permit-reform interface. */
export const createApp = (deps: ServiceDeps<SupervisionEnvironment>): ServiceParts => {
  const { env, store, connection, logger } = deps;
  const projects = createProjects(store, defineProjects(connection));
  const answers = defineAnswers(connection);
  const copies = createCopies(connection);
  const registrations = createSupervisionRegistrations(deps, { projects, answers, copies });
  const suspensions = createSupervisionSuspensions(deps, projects);
  const terminations = createSafetySupervisionTerminations(deps, projects);
  const acceptances = createCompletionAcceptances(deps, projects);
  const filings = createCompletionFilings(deps, projects);
  return {
    resolvers: [
      projectResolvers(projects),
      completionAcceptanceResolvers,
      caseResolvers(registrations),
      caseResolvers(suspensions),
      caseResolvers(terminations),
      caseResolvers(acceptances),
      caseResolvers(filings),
    ],
    loaders: projectLoaders(projects),
    consumers: {
      enterprise: copies.units.handlers,
      personnel: teamLockHandlers(registrations, projects),
      equipment: projectGateHandlers(acceptances),
    },
    timers: [
      { model: registrations.model as never, onTimer: timersOf(registrations) },
      { model: suspensions.model as never, onTimer: timersOf(suspensions) },
      { model: acceptances.model as never, onTimer: timersOf(acceptances) },
      { model: answers as never, onTimer: deliverAnswers({ store, answers, receiver: receiverOf(env), logger }) },
    ],
    routes: permitReformRoutes({ registrations, verifyToken: createInternalTokenVerifier(env.INTERNAL_TOKEN_PUBLIC_KEY) }),
  };
};
