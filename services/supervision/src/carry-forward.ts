import { type NumberSeries, spentNumbers } from '@anzhu/casework';
import { completionAcceptanceAborted, completionAcceptanceRequested, draftEvent, projectStatusChanged } from '@anzhu/contracts';
import { type Recall, type Restated, restate } from '@anzhu/messaging';
import { spendSerials } from '@anzhu/store';
import type { Connection } from 'mongoose';
import { completionAcceptanceProcess } from './completion-acceptance/completion-acceptance.ts';
import { allDisciplines } from './institution/discipline.ts';
import { changedEvent as institutionChanged } from './institution/institution.ts';
import { told } from './project/project.ts';
import { noticeNumberKinds, noticesOf } from './rectification-notice/notice-number.ts';
import { rectificationNoticeProcess } from './rectification-notice/rectification-notice.ts';
import { planNumberKinds, supervisionPlanProcess } from './supervision-plan/supervision-plan.ts';
import { changedEvent as supervisorChanged } from './supervisor/supervisor.ts';

const records: readonly Restated[] = [
  { aggregate: 'project', collection: 'projects', tell: (record) => draftEvent(projectStatusChanged, told(record as never)) },
  { aggregate: 'institution', collection: 'supervision_institutions', tell: (record) => institutionChanged(record as never) },
  { aggregate: 'supervisor', collection: 'supervisors', tell: (record) => supervisorChanged(record as never) },
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

/** After a restore no number of a plan or a notice is given out twice, the copies of projects and supervisors are brought back to the registers, and a gate that was sealed for an acceptance nobody knows any more is opened again. */
export const recallIn =
  (connection: Connection): Recall =>
  async (events, say) => {
    await spendSerials(connection, spentIn(events));
    const acceptances = connection.collection<{ _id: string; state: string }>(completionAcceptanceProcess.collection);
    for (const { type, data } of events) {
      if (type !== completionAcceptanceRequested.type) continue;
      const attempt = completionAcceptanceRequested.data.parse(data);
      const known = await acceptances.findOne({ _id: attempt.acceptanceId });
      if (!known || !waitsForSeal.includes(known.state)) await say(attempt.acceptanceId, draftEvent(completionAcceptanceAborted, attempt));
    }
    await restate(connection, { events, say }, records);
  };
