import { defineProcess } from '@anzhu/workflow';

const [editor, reviewer] = ['NOTICE_EDITOR', 'NOTICE_REVIEWER'] as const;

/** 安全生产许可证公示 (E8) and 公示后审批 (E9): a batch is told to the public, and decided when the window is over. */
const licenseNotice = defineProcess({
  id: 'enterprise.license-notice',
  row: 'E8',
  type: 'LicenseNotice',
  zh: '许可证公示',
  en: 'Public notice of a batch',
  initial: 'DRAFT',
  editable: ['DRAFT', 'REJECTED', 'CORRECTING'],
  abandonedBy: ['withdraw', 'keep'],
  states: {
    DRAFT: { zh: '编辑中', en: 'Draft' },
    REPORTED: { zh: '已上报,待审核', en: 'Reported', clock: 'AUTHORITY' },
    PASSED: { zh: '初审通过,待终审', en: 'Passed the first review', clock: 'AUTHORITY' },
    REJECTED: { zh: '终审不通过', en: 'Rejected, to be edited', clock: 'APPLICANT' },
    PUBLISHED: { zh: '终审通过,公示', en: 'Published', passes: true, clock: 'AUTHORITY' },
    CORRECTING: { zh: '更正中', en: 'Being corrected', passes: true, clock: 'APPLICANT' },
    CORRECTED: { zh: '更正待审核', en: 'Correction reported', passes: true, clock: 'AUTHORITY' },
    CONFIRMED: { zh: '公示后审批通过', en: 'Confirmed after the notice', passes: true, final: true },
    REFUSED: { zh: '公示后审批不通过', en: 'Refused after the notice', final: true },
    RECALLED: { zh: '已撤回', en: 'Recalled', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Report' },
    pass: { zh: '初审通过', en: 'Pass the first review' },
    publish: { zh: '审核通过并公示', en: 'Publish' },
    reject: { zh: '审核不通过', en: 'Reject' },
    correct: { zh: '更正', en: 'Correct' },
    keep: { zh: '放弃更正', en: 'Give the correction up' },
    reportCorrection: { zh: '上报更正', en: 'Report the correction' },
    republish: { zh: '发布更正', en: 'Publish the correction' },
    rejectCorrection: { zh: '更正不通过', en: 'Reject the correction' },
    recall: { zh: '撤回公示', en: 'Recall' },
    disqualify: { zh: '单户审批不通过', en: 'Refuse one unit' },
    confirm: { zh: '公示后审批通过', en: 'Confirm after the notice' },
    refuse: { zh: '公示后审批不通过', en: 'Refuse after the notice' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
  asks: { position: { type: 'Int', isLogged: true, zh: '批次内序号', en: 'Number within the batch' } },
});

const own = { party: 'applicant' } as const;
/** A stage that whoever took the one before does not take. */
const stage = { ...own, isApart: true } as const;

// biome-ignore format: the table reads in columns
const told = {
  correct:          { from: 'PUBLISHED',                to: 'CORRECTING', by: editor,   ...own },
  keep:             { from: 'CORRECTING',               to: 'PUBLISHED',  by: editor,   ...own },
  reportCorrection: { from: 'CORRECTING',               to: 'CORRECTED',  by: editor,   ...own },
  republish:        { from: 'CORRECTED',                to: 'PUBLISHED',  by: reviewer, ...stage, opinion: 'required', concludes: true },
  rejectCorrection: { from: 'CORRECTED',                to: 'CORRECTING', by: reviewer, ...stage, opinion: 'required' },
  recall:           { from: ['PUBLISHED', 'CORRECTED'], to: 'RECALLED',   by: reviewer, ...own, opinion: 'required', undoes: true },
  disqualify:       { from: 'PUBLISHED',                to: 'PUBLISHED',  by: reviewer, ...own, opinion: 'required', concludes: true, asks: { position: 'required' } },
  confirm:          { from: 'PUBLISHED',                to: 'CONFIRMED',  by: reviewer, ...own, opinion: 'required' },
  refuse:           { from: 'PUBLISHED',                to: 'REFUSED',    by: reviewer, ...own, opinion: 'required' },
} as const;

// biome-ignore format: the table reads in columns
const national = licenseNotice.variant('default', {
  submit:   { from: ['DRAFT', 'REJECTED'],             to: 'REPORTED',  by: editor,   ...own },
  publish:  { from: 'REPORTED',                        to: 'PUBLISHED', by: reviewer, ...stage, opinion: 'required', concludes: true },
  reject:   { from: 'REPORTED',                        to: 'REJECTED',  by: reviewer, ...stage, opinion: 'required' },
  withdraw: { from: ['DRAFT', 'REPORTED', 'REJECTED'], to: 'WITHDRAWN', by: editor,   ...own },
  ...told,
});

const [first, last] = ['PRELIMINARY_REVIEWER', reviewer] as const;

// biome-ignore format: the table reads in columns
/** Two levels: 公示初审, 公示审核. */
const yunnan = licenseNotice.variant('53', {
  submit:   { from: ['DRAFT', 'REJECTED'], to: 'REPORTED',  by: editor, ...own },
  pass:     { from: 'REPORTED',            to: 'PASSED',    by: first,  ...stage, opinion: 'required' },
  publish:  { from: 'PASSED',              to: 'PUBLISHED', by: last,   ...stage, opinion: 'required', concludes: true },
  reject:   { to: 'REJECTED', ...stage, opinion: 'required', by: { REPORTED: first, PASSED: last } },
  withdraw: { from: ['DRAFT', 'REPORTED', 'PASSED', 'REJECTED'], to: 'WITHDRAWN', by: editor, ...own },
  ...told,
});

export const licenseNoticeWorkflow = licenseNotice.workflow(national, yunnan);
