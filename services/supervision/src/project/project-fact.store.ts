import type { FactLoader } from '@anzhu/casework';
import type { SupervisionWorld } from '../world.ts';
import type { ProjectFact } from './project-case.ts';

/** The project that a case about a project names. */
export const projectFact =
  ({ projects }: Pick<SupervisionWorld, 'projects'>): FactLoader<{ projectId: string }, ProjectFact> =>
  async ({ projectId }, { session }) => ({ project: await projects.find(projectId, session) });
