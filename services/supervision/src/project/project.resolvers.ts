import { caseLoader } from '@anzhu/case-graphql';
import { referring } from '@anzhu/graphql';
import { faceLoaderOf, loaderOf, type Register, registerLoaders, registerResolvers } from '@anzhu/register';
import { authorityField } from '../institution/discipline.ts';
import type { SupervisionPlans } from '../supervision-plan/supervision-plan.module.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import type { Projects } from './project.store.ts';
import type { Party, Project } from './project.ts';
import { statusReasons } from './project-status.ts';

type OfProject = NonNullable<Project['supervision']>[number] & { readonly of: Project };

/** What follows from a project's fields, for whoever may read it. */
const ownResolvers = {
  Project: {
    code: ({ projectCode }: Project) => projectCode,
    site: ({ coordinates }: Project) => coordinates,
    supervision: (project: Project) => (project.supervision ?? []).map((one) => ({ ...one, of: project })),
    statusReasons: ({ facts }: Project) => {
      const { construction, quality, safety } = statusReasons(facts);
      return { construction: referring(construction), quality: referring(quality), safety: referring(safety) };
    },
  },
  ProjectSupervision: {
    institution: ({ discipline, of }: OfProject) => of[authorityField[discipline]],
  },
  ProjectParty: { unit: ({ uscc }: Party) => ({ uscc }) },
};

export const projectResolvers = ({ register }: Projects) => [registerResolvers(register), ownResolvers];

type About = { readonly form: { readonly projectId?: string } };
type Registered = { readonly outcome: { readonly projectId?: string } };

interface Beside {
  /** The case types whose form names a project. */
  readonly aboutProjects: readonly string[];
  readonly supervisors: Register<Supervisor>;
  readonly plans: Pick<SupervisionPlans, 'model'>;
}

/** Projects, and the project of each case about one, for whoever may read it. */
export const projectLoaders = ({ register }: Projects, { aboutProjects, supervisors, plans }: Beside) => {
  const { byId } = loaderOf(register);
  const project = byId<About>(({ form }) => form.projectId);
  return {
    ...registerLoaders(register),
    ...Object.fromEntries(aboutProjects.map((type) => [type, { project }])),
    ProjectSupervision: { plan: caseLoader(plans, ({ planId }: OfProject) => planId) },
    AllocatedSupervisor: {
      supervisor: faceLoaderOf(supervisors).byId(({ supervisorId }: { readonly supervisorId: string }) => supervisorId),
    },
    SupervisionRegistration: { project: byId<Registered>(({ outcome }) => outcome.projectId) },
  };
};
