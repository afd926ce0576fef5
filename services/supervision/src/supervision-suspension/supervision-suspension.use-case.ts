import { createCases, timersOf } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { OnTimer } from '@anzhu/store';
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

/** The dates of R9 and R10. A suspension whose date finds the project stopped or ended changes nothing and says so in its log (decision 14). */
export const suspensionTimers = (suspensions: SupervisionSuspensions): OnTimer =>
  timersOf(suspensions, { whenBlocked: (reasons) => ({ action: 'lapse', opinion: reasons.map(({ zh }) => zh).join('; ') }) });
