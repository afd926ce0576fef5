import { daysBetween } from '@anzhu/kernel';
import { type Change, type Migration, pastOf, type StoredHistoryEntry } from '@anzhu/store';
import type { Connection, mongo } from 'mongoose';
import type { Project } from '../project/project.ts';
import { preparationOf, responsibleFor, supervisionOf } from '../project/supervision-of.ts';
import { issuedOn } from '../rectification-notice/rectification-notice.ts';
import { openStates } from '../rectification-notice/rectification-notice.workflow.ts';
import { hazardsByKind } from '../site-inspection/hazard-kinds.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';

type Batch = readonly mongo.Document[];

const accountOf = ({ history, remembered }: mongo.Document): string | undefined => {
  const past: readonly StoredHistoryEntry[] = pastOf({ history, remembered });
  return past.find(({ action }) => action === 'issue' || action === 'record')?.actorId;
};

/** By record the supervisor under whose account it was made, of the institution whose record it is; who is active before who has left. */
const makersOf = async (batch: Batch, connection: Connection) => {
  const accounts = [...new Set(batch.map(accountOf))];
  const found = await connection
    .collection<Supervisor>('supervisors')
    .find({ account: { $in: accounts } } as never)
    .toArray();
  const known = (found as unknown as readonly Supervisor[]).toSorted((a, b) => a.status.localeCompare(b.status));
  return (record: mongo.Document): string | undefined =>
    known.find(({ account, institutionCode }) => account === accountOf(record) && institutionCode === record['applicant'])?._id;
};

const projectsOf = async (batch: Batch, connection: Connection): Promise<ReadonlyMap<string, Project>> => {
  const ids = [...new Set(batch.map(({ form }) => form.projectId))];
  const found = await connection
    .collection('projects')
    .find({ _id: { $in: ids } })
    .toArray();
  return new Map((found as unknown as readonly Project[]).map((project) => [project._id, project]));
};

const notices = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  const [maker, projects] = [await makersOf(batch, connection), await projectsOf(batch, connection)];
  return batch.flatMap((record) => {
    const { _id, state, form, outcome, submittedAt, createdAt } = record;
    const project = projects.get(form.projectId);
    const issuer = maker(record);
    const isOpen = (openStates as readonly string[]).includes(state);
    const responsibleId = isOpen && project ? responsibleFor(project, outcome.nature, issuer ?? '') : issuer;
    const set = {
      ...(outcome.responsibleId === undefined && responsibleId && { 'outcome.responsibleId': responsibleId }),
      ...(outcome.daysToReply === undefined &&
        state === 'REPLIED' && { 'outcome.daysToReply': daysBetween(issuedOn({ submittedAt, createdAt }), outcome.closedOn) }),
    };
    return Object.keys(set).length > 0 ? [{ id: String(_id), set }] : [];
  });
};

const inspections = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  const maker = await makersOf(batch, connection);
  return batch.flatMap((record) => {
    const { _id, form, outcome } = record;
    if (outcome.hazardsOf !== undefined) return [];
    const supervisorId = maker(record);
    const hazardsOf = hazardsByKind(form.hazards ?? []);
    return [{ id: String(_id), set: { 'outcome.hazardsOf': hazardsOf, ...(supervisorId && { 'outcome.supervisorId': supervisorId }) } }];
  });
};

/** A plan of a supervision that has ended ends; the others are their leader's. */
const plans = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  const projects = await projectsOf(batch, connection);
  return batch.flatMap(({ _id, form, outcome, state }): readonly Change[] => {
    const project = projects.get(form.projectId);
    if (!project || !['IN_EFFECT', 'OVERDUE'].includes(state)) return [];
    const { qualityPreparation, safetyPreparation } = preparationOf(project);
    const isOver = (outcome.discipline === 'QUALITY' ? qualityPreparation : safetyPreparation) === null;
    if (isOver) return [{ id: String(_id), set: { state: 'ENDED', timers: [] } }];
    const { leader } = supervisionOf(project, outcome.discipline);
    return leader && outcome.responsibleId !== leader ? [{ id: String(_id), set: { 'outcome.responsibleId': leader } }] : [];
  });
};

/** R4–R8: who answers for a notice and for a plan, who made an inspection and what it found by kind, how long a reply took; of records of before these were kept. */
export const whoAnswers: Migration = {
  id: '0008-who-answers',
  steps: () => [
    { collection: 'rectification_notices', change: notices },
    { collection: 'site_inspections', change: inspections },
    { collection: 'supervision_plans', change: plans },
  ],
};
