import { type CaseRecord, type Circumstances, defineCaseProcess } from '@anzhu/casework';
import { type Fault, fault } from '@anzhu/kernel';
import type { BlockReason } from '@anzhu/workflow';
import { allDisciplines } from '../institution/discipline.ts';
import { supervisingReasons } from '../project/supervision-of.ts';
import { aboutNotice, type NoticeFact, openReasons } from '../rectification-notice/of-notice.ts';
import { issuedOn } from '../rectification-notice/rectification-notice.ts';
import type { SiteInspection } from '../site-inspection/site-inspection.ts';
import { type RectificationReplyForm, rectificationReplyForm } from './rectification-reply.form.ts';
import { rectificationReplyWorkflow } from './rectification-reply.workflow.ts';

export interface RectificationReplyFacts extends NoticeFact {
  readonly reinspection: SiteInspection | null;
}

type Reply = CaseRecord<RectificationReplyForm>;
type At = Circumstances<RectificationReplyFacts>;

const atReinspection = (code: string, zh: string, en: string): Fault => fault('form.reinspectionId', code, { zh, en });

/** The inspection that looked again is of the same project and institution, and not from before the notice. */
const reinspectionFaults = (_: Reply, { facts: { notice, reinspection } }: At): readonly Fault[] => {
  if (!notice || !reinspection) return [];
  const { projectId, inspectedOn = '' } = reinspection.form;
  return [
    ...(projectId === notice.form.projectId
      ? []
      : [atReinspection('OTHER_PROJECT', '所选复查记录属于其他工程', 'The inspection is of another project')]),
    ...(reinspection.applicant === notice.applicant
      ? []
      : [atReinspection('OTHER_INSTITUTION', '所选复查记录属于其他机构', 'The inspection is of another institution')]),
    ...(inspectedOn >= issuedOn(notice)
      ? []
      : [atReinspection('BEFORE_NOTICE', '复查日期早于整改通知', 'The inspection is from before the notice')]),
  ];
};

/** R8: only the institution that issued the notice replies to it. */
const issuerReasons = (_: Reply, { facts: { notice }, actor }: At): readonly BlockReason[] =>
  !notice || notice.applicant === actor.org
    ? []
    : [{ code: 'NOT_THE_ISSUER', zh: '该通知不是本机构签发', en: 'The notice was issued by another institution' }];

export const rectificationReplyProcess = defineCaseProcess<object, RectificationReplyFacts>()({
  ...aboutNotice,
  workflow: rectificationReplyWorkflow,
  collection: 'rectification_replies',
  form: rectificationReplyForm,
  outcome: {},
  factsBy: { notice: ['noticeId'], project: ['noticeId'], reinspection: ['reinspectionId'] },
  opens: { default: { roles: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'] } },
  parties: (_, { notice }) => {
    const { applicant: _issuer, ...units } = notice?.parties ?? {};
    return units;
  },
  requirements: reinspectionFaults,
  guards: {
    reply: [
      issuerReasons,
      (_, { facts, actor, today }) => supervisingReasons(facts, { actor, today, seats: allDisciplines }),
      (_, { facts }) => openReasons(facts),
    ],
  },
});
