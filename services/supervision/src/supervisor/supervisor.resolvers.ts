import type { DisclosureAsked } from '@anzhu/casework';
import { answer, type SubgraphContext } from '@anzhu/graphql';
import { faceLoaderOf, loaderOf } from '@anzhu/register';
import type { LogRequest } from '@anzhu/store';
import { revealSupervisor } from './reveal-supervisor.use-case.ts';
import type { Supervisor } from './supervisor.ts';
import {
  type ChangeSupervisorInput,
  changeSupervisor,
  type RegisterSupervisorInput,
  registerSupervisor,
  type SupervisorDeps,
  type SupervisorLeavesInput,
  supervisorLeaves,
} from './supervisor.use-case.ts';
import type { SupervisorReveal } from './supervisor-reveal.ts';

type Ctx = SubgraphContext;
type Input<T> = { readonly input: T };

/** Translates the part of the schema about supervisors to its use cases. */
export const supervisorResolvers = (deps: SupervisorDeps) => ({
  Mutation: {
    registerSupervisor: (_: unknown, { input }: Input<RegisterSupervisorInput>, { subject }: Ctx) =>
      answer('Supervisor', registerSupervisor(deps, subject, input)),
    changeSupervisor: (_: unknown, { input }: Input<ChangeSupervisorInput>, { subject }: Ctx) =>
      answer('Supervisor', changeSupervisor(deps, subject, input)),
    supervisorLeaves: (_: unknown, { input }: Input<SupervisorLeavesInput>, { subject }: Ctx) =>
      answer('Supervisor', supervisorLeaves(deps, subject, input)),
    revealSupervisorIdNumber: (_: unknown, { input }: Input<DisclosureAsked>, { subject }: Ctx) =>
      answer('SupervisorDisclosure', revealSupervisor(deps, subject, input)),
  },
  Supervisor: {
    maskedIdNumber: ({ idNumber }: Supervisor) => idNumber.masked,
    history: (supervisor: Supervisor, asked: LogRequest) => deps.store.readLog(deps.supervisors.model, supervisor, asked),
  },
});

type Answered = { readonly outcome: { readonly responsibleId?: string } };
type Made = { readonly outcome: { readonly supervisorId?: string } };

/** The institution of each supervisor, and the supervisors that cases name. */
export const supervisorLoaders = ({ institutions, supervisors }: Pick<SupervisorDeps, 'institutions' | 'supervisors'>) => {
  const { byId } = faceLoaderOf(supervisors);
  const responsible = byId<Answered>(({ outcome }) => outcome.responsibleId);
  return {
    SupervisorReveal: { supervisor: loaderOf(supervisors).byId(({ supervisorId }: SupervisorReveal) => supervisorId) },
    Supervisor: { institution: faceLoaderOf(institutions).byId(({ institutionId }: Supervisor) => institutionId) },
    RectificationNotice: { responsible },
    SupervisionPlan: { responsible },
    SiteInspection: { supervisor: byId<Made>(({ outcome }) => outcome.supervisorId) },
  };
};
