import { type CaseRecord, type Cases, passedEntry, stillAwaited } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Discipline } from '../institution/discipline.ts';
import type { Project } from '../project/project.ts';
import { responsibleFor, supervisionOf } from '../project/supervision-of.ts';
import { rectificationNotice } from '../rectification-notice/rectification-notice.module.ts';
import { supervisionPlan } from '../supervision-plan/supervision-plan.module.ts';
import { byId } from '../supervisor/supervisor.register.ts';
import type { SupervisionWorld } from '../world.ts';

interface Answered {
  readonly responsibleId: string;
}

/** A project whose supervisors were changed, in which discipline, and by whom. */
interface Changed {
  readonly project: Project;
  readonly discipline: Discipline;
  readonly by: { readonly id: string; readonly name: string };
}

interface Passing<F, X> {
  readonly record: CaseRecord<F, X>;
  readonly to: string | null;
  readonly by: Changed['by'];
}

type Passed<F, X> = Pick<Cases<F, X, never>, 'process' | 'model'>;

const pass =
  ({ store, supervisors }: SupervisionWorld, session: ClientSession) =>
  async <F, X extends Answered>({ process, model }: Passed<F, X>, { record, to, by }: Passing<F, X>): Promise<Result<unknown, Refusal>> => {
    const { responsibleId: from = '' } = record.outcome;
    if (to === null || to === from) return ok(null);
    const known = await supervisors.findAt(byId, [from, to], session);
    const nameOf = (id: string): string => known.find(({ _id }) => _id === id)?.name ?? '—';
    const entry = { from: nameOf(from), to: nameOf(to), by: { actorId: by.id, actorName: by.name, role: 'SUPERVISION_CHIEF' } };
    const outcome = { ...record.outcome, responsibleId: to };
    const awaits = stillAwaited(process.workflow.process, { ...record, outcome } as never);
    const commit = { set: { outcome, awaits }, history: [passedEntry(entry, record.state)] };
    return store.save<CaseRecord<F, X>>(model, record, commit as never, session);
  };

/** R4: what a supervisor answered for who is taken off a project passes to its leader: open notices, each of whose logs says so; and with the lead the plan. */
export const passResponsibility = async (
  world: SupervisionWorld,
  { project, discipline, by }: Changed,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { store, casesOf } = world;
  const passed = pass(world, session);
  const notices = casesOf(rectificationNotice);
  for (const { id } of project.facts.notices) {
    const record = await store.find(notices.model, id, session);
    if (record?.outcome.nature !== discipline) continue;
    const to = responsibleFor(project, discipline, record.outcome.responsibleId ?? '');
    const done = await passed(notices as never, { record, to, by });
    if (!done.ok) return done;
  }
  const { planId, leader: to } = supervisionOf(project, discipline);
  const plans = casesOf(supervisionPlan);
  const record = planId === null ? null : await store.find(plans.model, planId, session);
  return record ? passed(plans as never, { record, to, by }) : ok(null);
};
