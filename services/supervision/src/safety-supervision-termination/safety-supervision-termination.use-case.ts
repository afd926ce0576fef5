import { createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Projects } from '../project/project.store.ts';
import { safetySupervisionTerminationProcess } from './safety-supervision-termination.ts';

export const createSafetySupervisionTerminations = (deps: ServiceDeps, projects: Projects) =>
  createCases({
    ...deps,
    process: safetySupervisionTerminationProcess,
    loadFacts: async ({ projectId }, { session }) => ({ project: await projects.find(projectId, session) }),
    alongside: {
      terminate: (session, { form }, { today }) =>
        projects.change(form.projectId ?? '', () => ({ facts: { safetyTerminatedOn: today } }), session),
    },
  });
