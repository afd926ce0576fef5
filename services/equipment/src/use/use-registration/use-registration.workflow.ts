import { applicantRoles, defineProcess, type FollowUp, inXinjiang, type PaperRequirement, reviewedOnce } from '@anzhu/workflow';
import { withContents } from '../../sites/notices/paper-contents.workflow.ts';
import { type SiteReviewers, siteReviewers, siteTables } from '../../sites/notices/site-reviewer.workflow.ts';
import { dutyListAsks, ofDutyList } from '../../staff/duty-list.workflow.ts';

/** K4: what the registration shows is put right. */
const correction: FollowUp = {
  begins: 'equipment.use-correction',
  by: applicantRoles,
  form: { registrationId: '_id' },
  isOptional: true,
  zh: '使用登记更正',
  en: 'Correct the registration',
};

/** P6: what befell the crew is settled by a change of it, which may also say that it stays. */
const crewChange: FollowUp = {
  begins: 'equipment.crew-change',
  by: applicantRoles,
  form: { registrationId: '_id' },
  whileFlagged: ['CREW_CERTIFICATE', 'CREW_LEFT', 'TEAM_CHANGED'],
  zh: '变更使用人员',
  en: 'Change the crew',
};

/** L2: what the next inspection needs. A machine that is out of use asks for what put it out: an accepted round, an inspection, the authority's word; its flag is told to whoever may do it. */
const commission: FollowUp = {
  begins: 'equipment.inspection-commission',
  by: applicantRoles,
  form: { installationId: 'form.installationId' },
  whileFlagged: ['INSPECTION_DUE'],
  zh: '委托检验',
  en: 'Commission an inspection',
};

/** 使用登记 (C8): within 30 days of the acceptance; ended by the approved dismantling (in Xinjiang by the authority after it), revoked or expired (C13). */
const useRegistration = defineProcess({
  id: 'equipment.use-registration',
  row: 'C8',
  type: 'UseRegistration',
  zh: '使用登记',
  en: 'Use registration',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 7, clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    REGISTERED: { zh: '完结(已登记)', en: 'Registered', passes: true, leadsTo: [crewChange, commission, correction] },
    AWAITING_END: { zh: '待完工注销', en: 'To be ended after the dismantling', dueInWorkingDays: 5, clock: 'AUTHORITY' },
    ENDED: { zh: '已完工注销', en: 'Ended after the dismantling', final: true },
    REVOKED: { zh: '已撤销证件', en: 'Revoked', final: true },
    EXPIRED: { zh: '已到期失效', en: 'Expired', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    announceEnd: { zh: '拆卸告知已通过', en: 'The dismantling is approved' },
    remindOfEnd: { zh: '提醒办理完工注销', en: 'Remind of the end after the dismantling' },
    endForCompletion: { zh: '完工注销', en: 'End after the dismantling' },
    revoke: { zh: '撤销证件', en: 'Revoke' },
    expire: { zh: '到期失效', en: 'Expire' },
    renewValidity: { zh: '更新有效期', en: 'Renew the validity' },
    warnOfInspection: { zh: '定期检验提醒', en: 'Warn of the next inspection' },
    noteOverdue: { zh: '逾期未检验停用', en: 'Put out of use: the inspection is overdue' },
    correct: { zh: '更正登记信息', en: 'Correct what is registered' },
    extendUse: { zh: '使用延期', en: 'Extend the use' },
    replaceCrew: { zh: '变更使用人员', en: 'Replace the crew' },
    flag: { zh: '标记须注意事项', en: 'Flag what needs attention' },
  },
  asks: { ...dutyListAsks, registrationNumber: { type: 'String', zh: '使用登记编号', en: 'Use registration number' } },
});

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'FILING_CERTIFICATE',          zh: '备案证明(未制发的附说明)', en: 'Filing certificate, or a statement that none was made', required: true },
  { kind: 'LEASE',                       zh: '租赁合同',                 en: 'Lease contract',                                        required: true },
  { kind: 'INSPECTION_AND_ACCEPTANCE',   zh: '检验报告及安装验收资料',   en: 'Inspection report and acceptance papers',               required: true },
  { kind: 'SPECIAL_WORKER_CERTIFICATES', zh: '特种作业人员资格证',       en: 'Special operation certificates',                        required: true },
  { kind: 'MAINTENANCE_RULES',           zh: '维护保养等管理制度',       en: 'Rules of maintenance and management',                   required: true },
  { kind: 'LABOUR_CONTRACTS',            zh: '特种作业人员劳务合同',     en: 'Labour contracts of special operation workers',         required: true },
  { kind: 'EMERGENCY_PLAN',              zh: '应急救援预案',             en: 'Emergency plan',                                        required: true },
  { kind: 'THIRD_PARTY_INSPECTION',      zh: '第三方检验单位检验报告',   en: 'Inspection report of a third party',                    required: true },
  { kind: 'COMMITMENT',                  zh: '承诺书',                   en: 'Letter of commitment',                                  required: true },
  { kind: 'OTHER',                       zh: '其他资料',                 en: 'Other papers',                                          required: false },
] as const satisfies readonly PaperRequirement[];

/** What the platform does to a running registration. */
const running = {
  expire: { from: 'REGISTERED', to: 'EXPIRED', by: 'SYSTEM' },
  renewValidity: { from: 'REGISTERED', to: 'REGISTERED', by: 'SYSTEM' },
  warnOfInspection: { from: 'REGISTERED', to: 'REGISTERED', by: 'SYSTEM' },
  noteOverdue: { from: 'REGISTERED', to: 'REGISTERED', by: 'SYSTEM' },
  correct: { from: 'REGISTERED', to: 'REGISTERED', by: 'SYSTEM' },
  extendUse: { from: 'REGISTERED', to: 'REGISTERED', by: 'SYSTEM' },
  replaceCrew: { from: 'REGISTERED', to: 'REGISTERED', by: 'SYSTEM' },
  flag: { from: 'REGISTERED', to: 'REGISTERED', by: 'SYSTEM' },
} as const;

// biome-ignore format: the table reads in columns
const national = (code: string, by: string, opinion?: 'required') => useRegistration.variant(code, {
  ...reviewedOnce({ to: 'REGISTERED', by, opinion, papers: withContents(papers), asks: ofDutyList }),
  endForCompletion:    { from: 'REGISTERED', to: 'ENDED',      by: 'SYSTEM' },
  revoke:              { from: 'REGISTERED', to: 'REVOKED',    by,           opinion: 'required', undoes: true },
  ...running,
});

const { APPROVED: _, ...beforeApproval } = inXinjiang.labels;

const xinjiang = (by: string) => {
  const review = reviewedOnce({ to: 'REGISTERED', by, papers: withContents(papers), asks: ofDutyList });
  // biome-ignore format: the table reads in columns
  return useRegistration.variant('65', {
    ...review,
    approve:          { ...review.approve, asks: { ...ofDutyList.approve, registrationNumber: 'required' } },
    announceEnd:      { from: 'REGISTERED',   to: 'AWAITING_END', by: 'SYSTEM' },
    remindOfEnd:      { from: 'AWAITING_END', to: 'AWAITING_END', by: 'SYSTEM' },
    endForCompletion: { from: 'AWAITING_END', to: 'ENDED',        by },
    revoke:           { from: ['REGISTERED', 'AWAITING_END'], to: 'REVOKED', by, opinion: 'required', undoes: true },
    ...running,
  }, { buttons: inXinjiang.buttons, labels: { ...beforeApproval, REGISTERED: { zh: '通过(已登记)', en: 'Passed: registered' } } });
};

export const useRegistrationTables = (reviewers: SiteReviewers) =>
  useRegistration.workflow(...siteTables(reviewers, { ordinary: national, xinjiang }));

export const useRegistrationWorkflow = useRegistrationTables(siteReviewers);
