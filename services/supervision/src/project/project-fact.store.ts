import type { FactLoader } from '@anzhu/casework';
import { byId } from '../supervisor/supervisor.register.ts';
import type { SupervisionWorld } from '../world.ts';
import type { ProjectFact } from './project-case.ts';
import type { SupervisedFact } from './supervision-of.ts';

/** The project that a case about a project names. */
export const projectFact =
  ({ projects }: Pick<SupervisionWorld, 'projects'>): FactLoader<{ projectId: string }, ProjectFact> =>
  async ({ projectId }, { session }) => ({ project: await projects.find(projectId, session) });

/** The same with the supervisors who are allocated to it (R4). */
export const supervisedFact =
  ({ projects, supervisors }: Pick<SupervisionWorld, 'projects' | 'supervisors'>): FactLoader<{ projectId: string }, SupervisedFact> =>
  async ({ projectId }, { session }) => {
    const project = await projects.find(projectId, session);
    const allocated = (project?.supervision ?? []).flatMap((one) => one.supervisors.map(({ supervisorId }) => supervisorId));
    return { project, staff: await supervisors.findAt(byId, allocated, session) };
  };
