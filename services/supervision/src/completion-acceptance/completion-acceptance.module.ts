import { setTimeout as pause } from 'node:timers/promises';
import { type Cases, caseModule, type OpenedOf } from '@anzhu/casework';
import { supervisedFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { completionAcceptanceProcess } from './completion-acceptance.ts';

const pollMs = 50;
const patienceMs = 2_000;

/** Waits a moment for the equipment service's answer; any replica may consume it, so the case itself is watched. */
const answered = <F, X, Facts>({ open, store, model }: Cases<F, X, Facts>) => {
  const settled = async (id: string) => {
    for (let waited = 0; ; waited += pollMs) {
      const now = await store.find(model, id);
      if (now?.state !== 'CHECKING_EQUIPMENT' || waited >= patienceMs) return now;
      await pause(pollMs);
    }
  };
  const openAndWait: typeof open = async (...input) => {
    const opened = await open(...input);
    if (!opened.ok) return opened;
    return { ok: true, value: (await settled(opened.value._id)) ?? opened.value };
  };
  return { open: openAndWait };
};

/** Acceptances of completion; opening one waits up to 2 s for the equipment service's answer and gives the case as it then is. */
export const completionAcceptance = caseModule<SupervisionWorld>()({
  process: completionAcceptanceProcess,
  facts: supervisedFact,
  alongside: {
    accept:
      ({ projects }) =>
      (session, { _id, form }) =>
        projects.change(form.projectId, () => ({ facts: { acceptanceId: _id } }), session),
    annul:
      ({ projects }) =>
      (session, { form }) =>
        projects.change(form.projectId, () => ({ facts: { acceptanceId: null } }), session),
  },
  commands: answered,
});

export type CompletionAcceptances = OpenedOf<typeof completionAcceptance>;
