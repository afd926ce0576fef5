import { defineProcess } from '@anzhu/workflow';

const [editor, reviewer] = ['NOTICE_EDITOR', 'NOTICE_REVIEWER'] as const;

/** 安全生产许可证通告 (E10): with the approval it is told and the licenses of the batch are issued. */
const licenseAnnouncement = defineProcess({
  id: 'enterprise.license-announcement',
  row: 'E10',
  type: 'LicenseAnnouncement',
  zh: '许可证通告',
  en: 'Announcement of a batch',
  initial: 'DRAFT',
  editable: ['DRAFT', 'REJECTED'],
  states: {
    DRAFT: { zh: '编辑中', en: 'Draft' },
    REPORTED: { zh: '已上报,待审核', en: 'Reported', clock: 'AUTHORITY' },
    REJECTED: { zh: '终审不通过', en: 'Rejected, to be edited', clock: 'APPLICANT' },
    ISSUING: { zh: '终审通过,发证中', en: 'Told, licenses being issued', passes: true, clock: 'SYSTEM' },
    APPROVED: { zh: '完结,已发证', en: 'Closed: the licenses are issued', passes: true, final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Report' },
    approve: { zh: '审核通过并通告', en: 'Approve and announce' },
    reject: { zh: '审核不通过', en: 'Reject' },
    complete: { zh: '发证完毕', en: 'All licenses are issued' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

// biome-ignore format: the table reads in columns
const national = licenseAnnouncement.variant('default', {
  submit:   { from: ['DRAFT', 'REJECTED'],             to: 'REPORTED',  by: editor,   party: 'applicant' },
  approve:  { from: 'REPORTED',                        to: 'ISSUING',   by: reviewer, party: 'applicant', isApart: true, opinion: 'required' },
  reject:   { from: 'REPORTED',                        to: 'REJECTED',  by: reviewer, party: 'applicant', isApart: true, opinion: 'required' },
  complete: { from: 'ISSUING',                         to: 'APPROVED',  by: 'SYSTEM' },
  withdraw: { from: ['DRAFT', 'REPORTED', 'REJECTED'], to: 'WITHDRAWN', by: editor,   party: 'applicant' },
});

export const licenseAnnouncementWorkflow = licenseAnnouncement.workflow(national);
