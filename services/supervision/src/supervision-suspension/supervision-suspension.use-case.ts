import { createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Projects } from '../project/project.store.ts';
import { supervisionSuspensionProcess } from './supervision-suspension.ts';

export const createSupervisionSuspensions = (deps: ServiceDeps, projects: Projects) =>
  createCases({
    ...deps,
    process: supervisionSuspensionProcess,
    loadFacts: async ({ projectId }, { session }) => ({ project: await projects.find(projectId, session) }),
    alongside: {
      takeEffect: (session, { _id, form }) =>
        projects.change(form.projectId ?? '', ({ facts }) => ({ facts: { suspensions: [...facts.suspensions, _id] } }), session),
      resume: (session, { _id, form }) =>
        projects.change(
          form.projectId ?? '',
          ({ facts }) => ({ facts: { suspensions: facts.suspensions.filter((id) => id !== _id) } }),
          session,
        ),
    },
  });

export type SupervisionSuspensions = ReturnType<typeof createSupervisionSuspensions>;
