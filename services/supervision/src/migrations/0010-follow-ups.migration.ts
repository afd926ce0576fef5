import { awaitsFor } from '@anzhu/casework';
import { localDate } from '@anzhu/kernel';
import { type Change, type Migration, pastOf } from '@anzhu/store';
import { awaitedIn, markOf, type Workflow } from '@anzhu/workflow';
import type { Connection, mongo } from 'mongoose';
import { acceptedOn, filingDueOn } from '../completion-acceptance/completion-acceptance.ts';
import { completionAcceptanceWorkflow } from '../completion-acceptance/completion-acceptance.workflow.ts';
import { allDisciplines, authorityField, type Discipline, seatOf } from '../institution/discipline.ts';
import type { Project } from '../project/project.ts';
import { preparationOf } from '../project/supervision-of.ts';
import { projectEntryWorkflow } from '../project-entry/project-entry.workflow.ts';
import { rectificationNoticeWorkflow } from '../rectification-notice/rectification-notice.workflow.ts';
import { supervisionAllocationWorkflow } from '../supervision-allocation/supervision-allocation.workflow.ts';
import { supervisionPlanWorkflow } from '../supervision-plan/supervision-plan.workflow.ts';
import { supervisionRegistrationWorkflow } from '../supervision-registration/supervision-registration.workflow.ts';

type Batch = readonly mongo.Document[];

/** The records of a batch that rest where something is begun next, and do not say yet for what they wait. */
const unmarked = ({ process }: Workflow, batch: Batch): Batch =>
  batch.filter(({ state, awaits }) => awaits === undefined && awaitedIn(process, state).length > 0);

/** All for which it would wait. */
const awaitsOf = ({ process }: Workflow, record: mongo.Document): readonly string[] =>
  awaitsFor(process, record as never, awaitedIn(process, record['state']).map(markOf));

const valuesAt = async (
  connection: Connection,
  collection: string,
  [path, query]: readonly [string, object],
): Promise<ReadonlySet<unknown>> => new Set(await connection.collection(collection).distinct(path, query as never));

const projectsBy = async (connection: Connection, path: '_id' | 'registrationId', ids: readonly string[]) => {
  const found = await connection
    .collection('projects')
    .find({ [path]: { $in: ids } } as never)
    .toArray();
  return new Map((found as unknown as readonly Project[]).map((project) => [project[path], project]));
};

const preparation = (project: Project | undefined, discipline: Discipline) => {
  if (!project) return null;
  const { qualityPreparation, safetyPreparation } = preparationOf(project);
  return discipline === 'QUALITY' ? qualityPreparation : safetyPreparation;
};

/** Of which projects supervisors are being allocated, and in which discipline. */
const allocatingIn = async (connection: Connection, projects: Iterable<Project>) => {
  const query = { 'form.projectId': { $in: [...projects].map(({ _id }) => _id) }, state: 'ALLOCATING' };
  const found = await connection.collection('supervision_allocations').find(query).toArray();
  return (project: Project, of: Discipline): boolean =>
    found.some(({ form, outcome: { discipline } }) => form.projectId === project._id && discipline === of);
};

/** The institutions by their seats. */
const seatsOf = (project: Project) =>
  Object.fromEntries(allDisciplines.flatMap((one) => (project[authorityField[one]] ? [[seatOf[one], project[authorityField[one]]]] : [])));

/** R3, R16: of a project that came on record, the disciplines in which nobody is allocated, nor being allocated. */
const origins =
  (workflow: Workflow) =>
  async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
    const records = unmarked(workflow, batch);
    const ids = records.map(({ _id }) => String(_id));
    const projects = await projectsBy(connection, 'registrationId', ids);
    const isAllocating = await allocatingIn(connection, projects.values());
    return records.map((record) => {
      const { _id, assigned, outcome } = record;
      const project = projects.get(String(_id));
      if (!project) return { id: String(_id), set: { awaits: [] } };
      const open = allDisciplines.filter((one) => preparation(project, one) === 'ALLOCATION' && !isAllocating(project, one));
      const marks = open.map((one) => markOf({ begins: supervisionAllocationWorkflow.process.id, seat: seatOf[one] }));
      const known = { assigned: { ...seatsOf(project), ...assigned }, outcome: { projectId: project._id, ...outcome } };
      const awaits = awaitsFor(workflow.process, { ...record, ...known } as never, marks);
      return { id: String(_id), set: { awaits, ...known } };
    });
  };

/** R4: what was confirmed waits for its plan, where none is drawn up. */
const allocations = async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
  const records = unmarked(supervisionAllocationWorkflow, batch);
  const projects = await projectsBy(
    connection,
    '_id',
    records.map(({ form }) => form.projectId),
  );
  return records.map((record) => {
    const isAwaited = preparation(projects.get(record['form'].projectId), record['outcome'].discipline) === 'PLAN';
    return { id: String(record['_id']), set: { awaits: isAwaited ? awaitsOf(supervisionAllocationWorkflow, record) : [] } };
  });
};

const plans = (batch: Batch): readonly Change[] =>
  unmarked(supervisionPlanWorkflow, batch).map((plan) => ({
    id: String(plan['_id']),
    set: { awaits: awaitsOf(supervisionPlanWorkflow, plan) },
  }));

/** R7: no report on it is in; R13: no filing of its project is in. */
const withoutOthers =
  (workflow: Workflow, [collection, path, keyOf]: readonly [string, string, (record: mongo.Document) => string]) =>
  async (batch: Batch, connection: Connection): Promise<readonly Change[]> => {
    const records = unmarked(workflow, batch);
    const query = { [path]: { $in: records.map(keyOf) }, state: { $in: ['SUBMITTED', 'RETURNED', 'APPROVED'] } };
    const begun = await valuesAt(connection, collection, [path, query]);
    return records.map((record) => ({
      id: String(record['_id']),
      set: { awaits: begun.has(keyOf(record)) ? [] : awaitsOf(workflow, record) },
    }));
  };

/** R14: an acceptance in force says by when it is to be filed. */
const dueDays = (batch: Batch): readonly Change[] =>
  batch.flatMap((record) => {
    const on = acceptedOn({ history: pastOf(record as never) as never });
    const isDue = record['state'] === 'ACCEPTED' && record['outcome'].dueOn === undefined && on !== null;
    return isDue ? [{ id: String(record['_id']), set: { 'outcome.dueOn': filingDueOn(on) } }] : [];
  });

/** R14: a filing says when it was submitted first, by which it is told whether it came late. */
const firstDays = (batch: Batch): readonly Change[] =>
  batch.flatMap((record) => {
    const [first] = pastOf(record as never).filter(({ action }) => action === 'submit');
    const { dueOn, firstSubmittedOn } = record['outcome'];
    const isMissing = first !== undefined && dueOn !== undefined && firstSubmittedOn === undefined;
    return isMissing ? [{ id: String(record['_id']), set: { 'outcome.firstSubmittedOn': localDate(first.at) } }] : [];
  });

/** R3–R14: cases of before say for what they wait that another process goes on with. */
export const followUps: Migration = {
  id: '0010-follow-ups',
  steps: () => [
    { collection: 'supervision_registrations', change: origins(supervisionRegistrationWorkflow) },
    { collection: 'project_entries', change: origins(projectEntryWorkflow) },
    { collection: 'supervision_allocations', change: allocations },
    { collection: 'supervision_plans', change: plans },
    {
      collection: 'rectification_notices',
      change: withoutOthers(rectificationNoticeWorkflow, ['rectification_reports', 'form.noticeId', ({ _id }) => String(_id)]),
    },
    {
      collection: 'completion_acceptances',
      change: withoutOthers(completionAcceptanceWorkflow, ['completion_filings', 'form.projectId', ({ form }) => form.projectId]),
    },
    { collection: 'completion_acceptances', name: 'completion_acceptances dueOn', change: dueDays },
    { collection: 'completion_filings', change: firstDays },
  ],
};
