import { canonicalCode } from '@anzhu/identifiers';
import { applicantRoles, defineProcess, inXinjiang, type PaperRequirement } from '@anzhu/workflow';
import { dutyListAsks, ofDutyList } from '../../staff/duty-list.workflow.ts';
import { checkActions, checkedAndReviewed, checkStates } from '../notices/paper-check.workflow.ts';
import { withContents } from '../notices/paper-contents.workflow.ts';
import { replanActions, replanAsks, replanning } from '../notices/replanning.workflow.ts';
import { type SiteReviewers, siteReviewers, siteTables } from '../notices/site-reviewer.workflow.ts';
import { staffActions, staffAsks, staffNoted } from '../notices/staff-lacking.workflow.ts';

const unit = applicantRoles;

/** 拆卸告知 (C9): checked by general contractor and consultant; its approval takes the crane out of the project's gate; the dismantling itself is reported afterwards. */
const dismantlingNotice = defineProcess({
  id: 'equipment.dismantling-notice',
  row: 'C9',
  type: 'DismantlingNotice',
  zh: '拆卸告知',
  en: 'Dismantling notice',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  preparing: ['CHECKING'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    ...checkStates,
    SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 2, clock: 'AUTHORITY' },
    PRE_REVIEWED: { zh: '一级审核通过', en: 'Passed the first level', dueInWorkingDays: 2, clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '完结(待报告拆除)', en: 'Approved, dismantling to be reported', clock: 'APPLICANT', passes: true },
    DISMANTLED: { zh: '已拆除', en: 'Dismantled', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    ...checkActions,
    submit: { zh: '上报', en: 'Submit' },
    passPreliminaryReview: { zh: '一级审核通过', en: 'Pass the first level' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    ...replanActions,
    ...staffActions,
    reportDismantled: { zh: '报告拆除完成', en: 'Report the dismantling done' },
  },
  asks: {
    ...dutyListAsks,
    ...replanAsks,
    ...staffAsks,
    supervisor: { type: 'String', kept: canonicalCode, zh: '监督员(证书编号)', en: 'Supervisor appointed, by certificate number' },
    dismantledOn: { type: 'LocalDate', latest: { days: 0 }, zh: '拆除完成日期', en: 'Day on which the dismantling was done' },
  },
});

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'NOTICE',                      zh: '拆卸告知书',                           en: 'Dismantling notice',                                    required: true },
  { kind: 'FILING_CERTIFICATE',          zh: '备案证明(未制发的附说明)',             en: 'Filing certificate, or a statement that none was made', required: true },
  { kind: 'SPECIAL_WORKER_CERTIFICATES', zh: '特种作业人员证书',                     en: 'Special operation certificates',                        required: true },
  { kind: 'WORK_PLAN',                   zh: '专项施工方案',                         en: 'Special construction plan',                             required: true },
  { kind: 'CONTRACTS',                   zh: '拆卸合同、安全协议书',                 en: 'Dismantling contract and safety agreement',             required: true },
  { kind: 'STAFF_LIST',                  zh: '专职安全员、专业技术人员名单',         en: 'List of safety officers and technicians',               required: true },
  { kind: 'EMERGENCY_PLAN',              zh: '应急救援预案',                         en: 'Emergency plan',                                        required: true },
  { kind: 'AUXILIARY_CRANES',            zh: '辅助起重机械资料及其特种作业人员证书', en: 'Papers of auxiliary cranes and their operators',        required: true },
  { kind: 'COMMITMENT',                  zh: '承诺书',                               en: 'Letter of commitment',                                  required: true },
  { kind: 'OTHER',                       zh: '其他资料',                             en: 'Other papers',                                          required: false },
] as const satisfies readonly PaperRequirement[];

const report = { from: 'APPROVED', to: 'DISMANTLED', by: unit, asks: { dismantledOn: 'required' } } as const;

const oneReview = (code: string, by: string, opinion?: 'required') =>
  dismantlingNotice.variant(code, {
    ...checkedAndReviewed({
      to: 'APPROVED',
      by,
      opinion,
      papers: withContents(papers),
      asks: ofDutyList,
    }),
    ...replanning,
    reportDismantled: report,
    ...staffNoted,
  });

// biome-ignore format: the table reads in columns
const xinjiang = (by: string) => dismantlingNotice.variant('65', {
  submit:                { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: unit, papers: withContents(papers), asks: ofDutyList.submit },
  passPreliminaryReview: { from: 'SUBMITTED',    to: 'PRE_REVIEWED', by: 'PRELIMINARY_REVIEWER' },
  approve:               { from: 'PRE_REVIEWED', to: 'APPROVED',     by,             asks: { ...ofDutyList.approve, supervisor: 'required' } },
  returnForCorrection:   { to: 'RETURNED', opinion: 'required', by: { SUBMITTED: 'PRELIMINARY_REVIEWER', PRE_REVIEWED: by } },
  withdraw:              { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
  replanSubmitted:       replanning.replanSubmitted,
  reportDismantled:      report,
  ...staffNoted,
}, {
  labels: {
    ...inXinjiang.labels,
    PRE_REVIEWED: { zh: '流程中(一级审批通过)', en: 'In progress: passed the first level' },
    APPROVED:     { zh: '通过(待报告拆除)',     en: 'Passed, dismantling to be reported' },
  },
  buttons: { ...inXinjiang.buttons, passPreliminaryReview: { zh: '一级审批通过', en: 'Pass the first level' } },
});

export const dismantlingNoticeTables = (reviewers: SiteReviewers) =>
  dismantlingNotice.workflow(...siteTables(reviewers, { ordinary: oneReview, xinjiang }));

export const dismantlingNoticeWorkflow = dismantlingNoticeTables(siteReviewers);
