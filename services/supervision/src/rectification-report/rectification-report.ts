import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import type { BlockReason } from '@anzhu/workflow';
import { partiesOf } from '../project/project.ts';
import { aboutNotice, type NoticeFact, openReasons } from '../rectification-notice/of-notice.ts';
import { type RectificationReportForm, rectificationReportForm } from './rectification-report.form.ts';
import { rectificationReportWorkflow } from './rectification-report.workflow.ts';

type Report = CaseRecord<RectificationReportForm>;

/** Whoever builds mends. */
const contractorReasons = ({ applicant }: Report, { facts: { project } }: Circumstances<NoticeFact>): readonly BlockReason[] =>
  !project || [...partiesOf(project, 'CONTRACTOR'), ...partiesOf(project, 'SUBCONTRACTOR')].includes(applicant)
    ? []
    : [{ code: 'NOT_CONTRACTOR', zh: '本单位不是该工程的施工单位', en: 'The unit is no contractor of this project' }];

export const rectificationReportProcess = defineCaseProcess<object, NoticeFact>()({
  ...aboutNotice,
  workflow: rectificationReportWorkflow,
  collection: 'rectification_reports',
  form: rectificationReportForm,
  followsUp: 'noticeId',
  outcome: {},
  factsBy: { notice: ['noticeId'], project: ['noticeId'] },
  sparesListed: { zh: '整改使工程更安全', en: 'It reports that hazards are mended' },
  opens: { default: { roles: ['UNIT_ADMIN', 'UNIT_CLERK'], unitKinds: ['CONTRACTOR'] } },
  parties: (_, { notice }): Readonly<Record<string, string>> => (notice ? { institution: notice.applicant } : {}),
  guards: { submit: [contractorReasons, (_, { facts }) => openReasons(facts)] },
});
