import { type NumberSeries, spentNumbers } from '@anzhu/casework';
import {
  completionAcceptanceAborted,
  completionAcceptanceRequested,
  draftEvent,
  type EventData,
  type EventDraft,
  projectCompleted,
  projectReopened,
  projectStatusChanged,
  projectVoided,
  resumptionUndone,
  supervisionResumed,
  supervisorChanged,
} from '@anzhu/contracts';
import { type Recall, type Restated, restate } from '@anzhu/messaging';
import { spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { completionAcceptanceProcess } from './completion-acceptance/completion-acceptance.ts';
import { allDisciplines } from './institution/discipline.ts';
import { changedEvent as institutionStands } from './institution/institution.ts';
import { told } from './project/project.ts';
import { noticeNumberKinds, noticesOf } from './rectification-notice/notice-number.ts';
import { rectificationNoticeProcess } from './rectification-notice/rectification-notice.ts';
import { planNumberKinds, supervisionPlanProcess } from './supervision-plan/supervision-plan.ts';
import { supervisionSuspensionProcess } from './supervision-suspension/supervision-suspension.ts';
import { changedEvent as supervisorStands } from './supervisor/supervisor.ts';

type Told = Parameters<Recall>[0][number];
type ProjectData = EventData<'supervision.project.status-changed.v1'>;
type SupervisorData = EventData<'supervision.supervisor.changed.v1'>;

const isReported = { constructionStatus: 'REPORTED', qualityStatus: 'REPORTED', safetyStatus: 'REPORTED' } as const;
const underWay: readonly ProjectData['constructionStatus'][] = ['IN_CONSTRUCTION', 'STOPPED'];

/** A project that is lost is approved for nobody until it is pushed anew, which gives it the id it had. */
const unapproved = (_: Told, events: readonly Told[]): EventDraft | null => {
  const last = events.findLast(({ data }) => 'constructionStatus' in data)?.data as ProjectData | undefined;
  return last && underWay.includes(last.constructionStatus) ? draftEvent(projectStatusChanged, { ...last, ...isReported }) : null;
};

const records: readonly Restated[] = [
  {
    aggregate: 'project',
    collection: 'projects',
    tell: (record) => draftEvent(projectStatusChanged, told(record as never)),
    takeBack: unapproved,
  },
  {
    aggregate: 'institution',
    collection: 'supervision_institutions',
    tell: (record) => institutionStands(record as never),
    takeBack: () => null,
  },
  {
    aggregate: 'supervisor',
    collection: 'supervisors',
    tell: (record) => supervisorStands(record as never),
    takeBack: ({ data }) => draftEvent(supervisorChanged, { ...(data as SupervisorData), status: 'LEFT' }),
  },
];

/** The kinds of numbers that processes of this service give. */
export const allSeries: readonly NumberSeries[] = allDisciplines.flatMap((discipline): readonly NumberSeries[] => [
  {
    series: supervisionPlanProcess.workflow.process.id,
    kind: planNumberKinds[discipline],
    field: 'planNumber',
    within: `${planNumberKinds[discipline]}:`,
  },
  {
    series: rectificationNoticeProcess.workflow.process.id,
    kind: noticeNumberKinds[discipline],
    field: 'number',
    within: noticesOf(discipline),
  },
]);

export const spentIn = spentNumbers(allSeries);

const waitsForSeal = ['CHECKING_EQUIPMENT', 'ACCEPTED'];
const aboutSeals: readonly string[] = [completionAcceptanceRequested.type, completionAcceptanceAborted.type];

/** What is asked or said of gates: that no acceptance is behind a question any more, and anew whether a seal holds of which it was said that it is given up. */
const aboutGates = ({ type, data }: Told, state: string | undefined): EventDraft | null => {
  if (type === completionAcceptanceRequested.type && !waitsForSeal.includes(state ?? ''))
    return draftEvent(completionAcceptanceAborted, completionAcceptanceRequested.data.parse(data));
  if (type === completionAcceptanceAborted.type && state === 'ACCEPTED')
    return draftEvent(completionAcceptanceRequested, completionAcceptanceAborted.data.parse(data));
  return null;
};

type RecallPart = (connection: Connection, events: readonly Told[], say: Parameters<Recall>[1]) => Promise<void>;

const restateGates: RecallPart = async (connection, events, say) => {
  const acceptances = connection.collection<{ _id: string; state: string }>(completionAcceptanceProcess.collection);
  for (const event of events.filter(({ type }) => aboutSeals.includes(type))) {
    const known = await acceptances.findOne({ _id: event.subject });
    const draft = aboutGates(event, known?.state);
    if (draft) await say(event.subject, draft);
  }
};

/** Takes back that work was resumed where the stop goes on by what is on record; one whose day is planned ends by itself. */
const takeBackResumptions: RecallPart = async (connection, events, say) => {
  const suspensions = connection.collection<{ _id: string }>(supervisionSuspensionProcess.collection);
  for (const { subject, data } of events.filter(({ type }) => type === supervisionResumed.type)) {
    const lasts = await suspensions.findOne({ _id: subject, state: 'IN_EFFECT' });
    if (lasts) await say(subject, draftEvent(resumptionUndone, supervisionResumed.data.parse(data)));
  }
};

const ends: readonly string[] = [projectCompleted.type, projectVoided.type];

/** Takes back that a project has ended which by what is on record has not. */
const takeBackEnds: RecallPart = async (connection, events, say) => {
  const ended = new Set(events.filter(({ type }) => ends.includes(type)).map(({ subject }) => subject));
  const goOn = { _id: { $in: [...ended] }, constructionStatus: { $nin: ['COMPLETED', 'VOID'] } };
  for await (const { _id } of connection.collection<{ _id: string; constructionStatus: string }>('projects').find(goOn))
    await say(_id, draftEvent(projectReopened, { projectId: _id }));
};

/** After a restore no number of a plan or a notice is given out twice, the copies of projects and supervisors are brought back to the registers, a gate that was sealed for an acceptance nobody knows any more is opened again, an acceptance is annulled of which others heard so, and a stop or a project whose end is lost goes on. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events, say) => {
    await spendSerials(connection, spentIn(events));
    await restateGates(connection, events, say);
    await takeBackResumptions(connection, events, say);
    await takeBackEnds(connection, events, say);
    await restate(connection, { events, say }, records);
  };
