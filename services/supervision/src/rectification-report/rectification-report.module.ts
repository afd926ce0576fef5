import { awaitAgain, type CaseRecord, caseModule, markFollowed } from '@anzhu/casework';
import type { Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { noticeFact } from '../rectification-notice/of-notice.store.ts';
import { rectificationNotice } from '../rectification-notice/rectification-notice.module.ts';
import type { SupervisionWorld } from '../world.ts';
import type { RectificationReportForm } from './rectification-report.form.ts';
import { rectificationReportProcess } from './rectification-report.ts';

const of = rectificationReportProcess.workflow.process;

type Report = CaseRecord<RectificationReportForm>;

/** The notice waits for the contractor again, unless there is another report on it. */
const giveUp =
  ({ casesOf }: SupervisionWorld) =>
  (session: ClientSession, record: Report): Promise<Result<unknown, Refusal>> =>
    awaitAgain(casesOf(rectificationReport), casesOf(rectificationNotice), { record, session });

export const rectificationReport = caseModule<SupervisionWorld>()({
  process: rectificationReportProcess,
  facts: noticeFact,
  alongside: {
    submit:
      ({ casesOf }) =>
      (session, record) =>
        markFollowed(casesOf(rectificationNotice), { id: record.form.noticeId, of, record, session }),
  },
  givenUp: { withdraw: giveUp },
});
