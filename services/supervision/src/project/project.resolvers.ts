import { edgeError, referring, type SubgraphContext } from '@anzhu/graphql';
import { loaderOf, registerLoaders, registerResolvers } from '@anzhu/register';
import { acceptanceBlockers } from '../completion-acceptance/completion-acceptance.ts';
import type { StandingCranes } from '../completion-acceptance/standing-cranes.store.ts';
import type { Projects } from './project.store.ts';
import type { Party, Project } from './project.ts';
import { statusReasons } from './project-status.ts';

/** What follows from a project's fields, and what forbids its acceptance now, for whoever may read it. */
const ownResolvers = ({ register: { read } }: Projects, cranes: StandingCranes) => ({
  Query: {
    completionBlockers: async (_: unknown, { projectId }: { projectId: string }, { subject }: SubgraphContext) => {
      const project = await read.one(subject, projectId);
      if (!project) throw edgeError({ code: 'NOT_FOUND' });
      return referring([...acceptanceBlockers(project), ...(await cranes.blockersOf(projectId))]);
    },
  },
  Project: {
    code: ({ projectCode }: Project) => projectCode,
    site: ({ coordinates }: Project) => coordinates,
    statusReasons: ({ facts }: Project) => {
      const { construction, quality, safety } = statusReasons(facts);
      return { construction: referring(construction), quality: referring(quality), safety: referring(safety) };
    },
  },
  ProjectParty: { unit: ({ uscc }: Party) => ({ uscc }) },
});

export const projectResolvers = (projects: Projects, cranes: StandingCranes) => [
  registerResolvers(projects.register),
  ownResolvers(projects, cranes),
];

type About = { readonly form: { readonly projectId?: string } };
type Registered = { readonly outcome: { readonly projectId?: string } };

/** Projects, and the project of each case about one, for whoever may read it. */
export const projectLoaders = ({ register }: Projects) => {
  const { byId } = loaderOf(register);
  const project = byId<About>(({ form }) => form.projectId);
  return {
    ...registerLoaders(register),
    SupervisionRegistration: { project: byId<Registered>(({ outcome }) => outcome.projectId) },
    SafetySupervisionTermination: { project },
    SupervisionSuspension: { project },
    SiteInspection: { project },
    RectificationNotice: { project },
    CompletionAcceptance: { project },
    CompletionFiling: { project },
  };
};
