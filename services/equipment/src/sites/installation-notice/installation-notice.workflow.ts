import { defineProcess, inXinjiang, type PaperRequirement, reviewedOnce } from '@anzhu/workflow';
import { dutyListAsks, ofDutyList } from '../../staff/duty-list.workflow.ts';
import { checkActions, checkedAndReviewed, checkStates } from '../notices/paper-check.workflow.ts';
import { withContents } from '../notices/paper-contents.workflow.ts';
import { replanActions, replanAsks, replanning } from '../notices/replanning.workflow.ts';
import { type SiteReviewers, siteReviewers, siteTables } from '../notices/site-reviewer.workflow.ts';
import { staffActions, staffAsks, staffNoted } from '../notices/staff-lacking.workflow.ts';

/** 安装告知 (C6): checked by general contractor and consultant, told two working days before the work, reviewed once; from its approval the crane stands in the project's gate. */
const installationNotice = defineProcess({
  id: 'equipment.installation-notice',
  row: 'C6',
  type: 'InstallationNotice',
  zh: '安装告知',
  en: 'Installation notice',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  preparing: ['CHECKING'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    ...checkStates,
    SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 2, clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '完结', en: 'Approved', passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
    CANCELLED: { zh: '已取消(未安装)', en: 'Cancelled: never installed', final: true },
  },
  actions: {
    ...checkActions,
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    ...replanActions,
    ...staffActions,
    cancelInstallation: { zh: '取消安装(设备未到场)', en: 'Cancel: the crane never came' },
  },
  asks: { ...dutyListAsks, ...replanAsks, ...staffAsks },
});

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'NOTICE',                      zh: '安装告知书',                           en: 'Installation notice',                                    required: true },
  { kind: 'FILING_CERTIFICATE',          zh: '备案证明(未制发的附说明)',             en: 'Filing certificate, or a statement that none was made',  required: true },
  { kind: 'INSTALLER_LICENSES',          zh: '安装单位资质证书、安全生产许可证副本', en: 'Qualification and work-safety license of the installer', required: true },
  { kind: 'SPECIAL_WORKER_CERTIFICATES', zh: '安装单位特种作业人员证书',             en: 'Special operation certificates of the installer',        required: true },
  { kind: 'WORK_PLAN',                   zh: '专项施工方案',                         en: 'Special construction plan',                              required: true },
  { kind: 'CONTRACTS',                   zh: '安装合同、与总承包单位的安全协议书',   en: 'Installation contract and safety agreement',             required: true },
  { kind: 'STAFF_LIST',                  zh: '专职安全员、专业技术人员名单',         en: 'List of safety officers and technicians',                required: true },
  { kind: 'EMERGENCY_PLAN',              zh: '应急救援预案',                         en: 'Emergency plan',                                         required: true },
  { kind: 'AUXILIARY_CRANES',            zh: '辅助起重机械资料及其特种作业人员证书', en: 'Papers of auxiliary cranes and their operators',         required: true },
  { kind: 'SUPERVISION_NOTICE',          zh: '施工安全监督告知书',                   en: 'Notice of safety supervision',                           required: true },
  { kind: 'COMMITMENT',                  zh: '承诺书',                               en: 'Letter of commitment',                                   required: true },
  { kind: 'OTHER',                       zh: '其他资料',                             en: 'Other papers',                                           required: false },
] as const satisfies readonly PaperRequirement[];

const cancelledBy = (by: string) =>
  ({ cancelInstallation: { from: 'APPROVED', to: 'CANCELLED', by, opinion: 'required', undoes: true } }) as const;

const national = (code: string, by: string, opinion?: 'required') =>
  installationNotice.variant(code, {
    ...checkedAndReviewed({ to: 'APPROVED', by, opinion, papers: withContents(papers), asks: ofDutyList }),
    ...replanning,
    ...staffNoted,
    ...cancelledBy(by),
  });

const xinjiang = (by: string) =>
  installationNotice.variant(
    '65',
    {
      ...reviewedOnce({ to: 'APPROVED', by, papers: withContents(papers), asks: ofDutyList }),
      replanSubmitted: replanning.replanSubmitted,
      ...staffNoted,
      ...cancelledBy(by),
    },
    inXinjiang,
  );

export const installationNoticeTables = (reviewers: SiteReviewers) =>
  installationNotice.workflow(...siteTables(reviewers, { ordinary: national, xinjiang }));

export const installationNoticeWorkflow = installationNoticeTables(siteReviewers);
