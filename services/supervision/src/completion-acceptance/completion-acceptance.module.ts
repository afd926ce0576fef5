import { setTimeout as pause } from 'node:timers/promises';
import { type Cases, caseModule, markFollowed, type OpenedOf } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { completionFilingProcess } from '../completion-filing/completion-filing.ts';
import { filingUnderWay } from '../completion-filing/filing-under-way.store.ts';
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

interface Accepted {
  readonly _id: string;
  readonly form: { readonly projectId: string };
}

/** R14: an acceptance does not wait for a filing that was handed in under an earlier one. */
const tellOfFiling = async (
  world: SupervisionWorld,
  { _id: id, form }: Accepted,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const record = await filingUnderWay(world, form.projectId, session);
  const of = completionFilingProcess.workflow.process;
  return record ? markFollowed(world.casesOf({ process: completionAcceptanceProcess }), { id, of, record, session }) : ok(null);
};

const forget =
  ({ projects }: SupervisionWorld) =>
  (session: ClientSession, { form }: Pick<Accepted, 'form'>): Promise<Result<unknown, Refusal>> =>
    projects.change(form.projectId, () => ({ facts: { acceptanceId: null } }), session);

/** Acceptances of completion; opening one waits up to 2 s for the equipment service's answer and gives the case as it then is. */
export const completionAcceptance = caseModule<SupervisionWorld>()({
  process: completionAcceptanceProcess,
  facts: supervisedFact,
  alongside: {
    accept:
      (world) =>
      async (session, { _id, form }) => {
        const changed = await world.projects.change(form.projectId, () => ({ facts: { acceptanceId: _id } }), session);
        return changed.ok ? tellOfFiling(world, { _id, form }, session) : changed;
      },
    annul: forget,
    annulUnsealed: forget,
  },
  commands: answered,
});

export type CompletionAcceptances = OpenedOf<typeof completionAcceptance>;
