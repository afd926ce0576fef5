import { applicantRoles, defineProcess, type FollowUp, type PaperRequirement } from '@anzhu/workflow';
import { replyTo } from './reply-to.workflow.ts';

/** R8: whoever builds reports what was mended. */
const report: FollowUp = {
  begins: 'supervision.rectification-report',
  by: applicantRoles,
  partyKinds: ['CONTRACTOR', 'SUBCONTRACTOR'],
  unitKinds: ['CONTRACTOR'],
  form: { noticeId: '_id' },
  zh: '报告整改情况',
  en: 'Report on the mending',
};

/** R8: the institution replies, also where it saw for itself that it was mended. */
const reply: FollowUp = { ...replyTo('_id'), party: 'applicant' };

/** Until it is replied to it waits for the contractor, by its deadline where it has one. */
const open = { hasOwnLimit: true, clock: 'PARTY', leadsTo: [report, reply] } as const;

/** 整改通知 (R7): issued by saving (X8), open until it is replied to (R8); past its deadline it waits for the leader, then for the department. */
const rectificationNotice = defineProcess({
  id: 'supervision.rectification-notice',
  row: 'R7',
  type: 'RectificationNotice',
  zh: '整改通知',
  en: 'Rectification notice',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'issue',
  states: {
    NEW: { zh: '新建', en: 'New' },
    ISSUED: { zh: '已签发', en: 'Issued', ...open },
    OVERDUE: { zh: '逾期未改', en: 'Overdue', ...open },
    URGED: { zh: '逾期未改,机构已督促', en: 'Overdue, urged by the institution', ...open },
    ESCALATED: { zh: '逾期未改,已报主管部门', en: 'Overdue, passed on to the department', ...open },
    SUPERVISED: { zh: '主管部门督办', en: 'Urged by the department', ...open },
    REPLIED: { zh: '已回复', en: 'Replied to', final: true, passes: true },
    REVOKED: { zh: '已撤销', en: 'Revoked', final: true },
  },
  actions: {
    issue: { zh: '签发', en: 'Issue' },
    remind: { zh: '期限届满前提醒', en: 'Call the deadline to mind' },
    expire: { zh: '逾期,提请机构负责人督促', en: 'Overdue: brought before the leader' },
    escalate: { zh: '报主管部门', en: 'Pass on to the department' },
    urge: { zh: '机构督促', en: 'Urge, as the institution' },
    urgeByDepartment: { zh: '主管部门督办', en: 'Urge, as the department' },
    extend: { zh: '延长整改期限', en: 'Extend the deadline' },
    close: { zh: '整改完成', en: 'Mended: replied to' },
    revoke: { zh: '撤销', en: 'Revoke' },
  },
  asks: { deadline: { type: 'LocalDate', earliest: { days: 0 }, zh: '延长后的整改期限', en: 'New deadline', isLogged: true } },
});

const supervisors = ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'];

/** The states in which a notice is not replied to. */
export const openStates = ['ISSUED', 'OVERDUE', 'URGED', 'ESCALATED', 'SUPERVISED'] as const;

const papers = [
  {
    kind: 'SITE_PHOTO',
    zh: '现场照片',
    en: 'Photo of the site',
    required: false,
    shows: { zh: '应整改部位的清晰影像', en: 'what is to be mended, clearly' },
  },
  { kind: 'OTHER', zh: '其他资料', en: 'Other papers', required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const national = rectificationNotice.variant('default', {
  issue:            { from: 'NEW',                to: 'ISSUED',     by: supervisors,          party: 'applicant', papers },
  remind:           { from: 'ISSUED',             to: 'ISSUED',     by: 'SYSTEM' },
  expire:           { from: 'ISSUED',             to: 'OVERDUE',    by: 'SYSTEM' },
  urge:             { from: 'OVERDUE',            to: 'URGED',      by: 'SUPERVISION_CHIEF',  party: 'applicant', opinion: 'required', concludes: true },
  escalate:         { from: ['OVERDUE', 'URGED'], to: 'ESCALATED',  by: 'SYSTEM' },
  urgeByDepartment: { from: 'ESCALATED',          to: 'SUPERVISED', by: 'DEPARTMENT_OFFICER', opinion: 'required', concludes: true },
  extend:           { from: openStates,           to: 'ISSUED',     by: supervisors,          party: 'applicant', opinion: 'required', asks: { deadline: 'required' }, undoes: true },
  close:            { from: openStates,           to: 'REPLIED',    by: 'SYSTEM' },
  revoke:           { from: openStates,           to: 'REVOKED',    by: 'SUPERVISION_CHIEF',  party: 'applicant', opinion: 'required', undoes: true },
});

export const rectificationNoticeWorkflow = rectificationNotice.workflow(national);
