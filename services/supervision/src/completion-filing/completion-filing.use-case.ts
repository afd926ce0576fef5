import { createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Projects } from '../project/project.store.ts';
import { completionFilingProcess } from './completion-filing.ts';

export const createCompletionFilings = (deps: ServiceDeps, projects: Projects) =>
  createCases({
    ...deps,
    process: completionFilingProcess,
    loadFacts: async ({ projectId }, { session }) => ({ project: await projects.find(projectId, session) }),
    alongside: {
      'review:APPROVED': (session, { form }, { today }) =>
        projects.change(form.projectId ?? '', () => ({ facts: { completionFiledOn: today } }), session),
    },
  });
