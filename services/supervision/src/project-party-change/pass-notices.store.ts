import { type CaseRecord, type HandedOn, movesOf, passedEntry, stillAwaited } from '@anzhu/casework';
import { ok, proven, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Project } from '../project/project.ts';
import { aboutProject } from '../project/project-case.ts';
import { rectificationNotice } from '../rectification-notice/rectification-notice.module.ts';
import { type RectificationNotice, rectificationNoticeProcess } from '../rectification-notice/rectification-notice.ts';
import type { SupervisionWorld } from '../world.ts';
import type { ProjectPartyChangeForm } from './project-party-change.form.ts';

interface Changed {
  /** With its parties as they are after the change. */
  readonly project: Project;
  readonly change: Pick<HandedOn<ProjectPartyChangeForm>, 'form' | 'history'>;
}

/** A notice with the parties its project has now; what it waits for, it waits for from them. */
const withParties = (notice: RectificationNotice, project: Project): Partial<CaseRecord> => {
  const parties = { applicant: notice.applicant, ...aboutProject.parties(notice.form, { project }) };
  const partyOrgs = [...new Set(Object.values(parties))];
  return { parties, partyOrgs, awaits: stillAwaited(rectificationNoticeProcess.workflow.process, { ...notice, parties }) };
};

const entryOf = ({ form: { leavingUscc, enteringUscc }, history }: Changed['change'], state: string) => {
  const { actorId, actorName, role } = proven({ last: history.at(-1) }, 'last').last;
  return passedEntry({ from: leavingUscc ?? '—', to: enteringUscc ?? '—', by: { actorId, actorName, role } }, state);
};

/** R2 R7: the open notices of a project are read by the parties it has from now on, and wait for those who build it now; the log of each says so. */
export const passNotices = async (
  { store, casesOf }: SupervisionWorld,
  { project, change }: Changed,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { model } = casesOf(rectificationNotice);
  for (const { id } of project.facts.notices) {
    const notice = await store.find(model, id, session);
    if (!notice) continue;
    const set = withParties(notice, project) as Partial<RectificationNotice>;
    const events = movesOf(rectificationNoticeProcess, { before: notice, set, action: 'handOver', actedBy: '' });
    const commit = { set, history: [entryOf(change, notice.state)], events };
    const saved = await store.save(model, notice, commit as never, session);
    if (!saved.ok) return saved;
  }
  return ok(null);
};
