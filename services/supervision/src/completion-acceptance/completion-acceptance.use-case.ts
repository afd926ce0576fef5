import { setTimeout as pause } from 'node:timers/promises';
import { createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Projects } from '../project/project.store.ts';
import { completionAcceptanceProcess } from './completion-acceptance.ts';

const pollMs = 50;
const patienceMs = 2_000;

/** Acceptances of completion; opening one waits up to 2 s for the equipment service's answer and gives the case as it then is. */
export const createCompletionAcceptances = (deps: ServiceDeps, projects: Projects) => {
  const cases = createCases({
    ...deps,
    process: completionAcceptanceProcess,
    loadFacts: async ({ projectId }, { session }) => ({ project: await projects.find(projectId, session) }),
    alongside: {
      accept: (session, { _id, form }) => projects.change(form.projectId ?? '', () => ({ facts: { acceptanceId: _id } }), session),
      annul: (session, { form }) => projects.change(form.projectId ?? '', () => ({ facts: { acceptanceId: null } }), session),
    },
  });

  /** Any replica may consume the answer, so the case itself is watched. */
  const answered = async (id: string) => {
    for (let waited = 0; ; waited += pollMs) {
      const now = await deps.store.find(cases.model, id);
      if (now?.state !== 'CHECKING_EQUIPMENT' || waited >= patienceMs) return now;
      await pause(pollMs);
    }
  };

  const open: typeof cases.open = async (...input) => {
    const opened = await cases.open(...input);
    if (!opened.ok) return opened;
    return { ok: true, value: (await answered(opened.value._id)) ?? opened.value };
  };

  return { ...cases, open };
};

export type CompletionAcceptances = ReturnType<typeof createCompletionAcceptances>;
