import { defineProcess, inXinjiang, reviewedOnce } from '@anzhu/workflow';
import { type SiteReviewers, siteReviewers, siteTables } from '../../sites/notices/site-reviewer.workflow.ts';
import { dutyListAsks, ofDutyList } from '../../staff/duty-list.workflow.ts';

/** 设备人员变更 (P6): reviewed once; the approval replaces the crew of the use registration. */
const crewChange = defineProcess({
  id: 'equipment.crew-change',
  row: 'P6',
  type: 'CrewChange',
  zh: '设备人员变更',
  en: 'Crane crew change',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 7, clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '完结', en: 'Approved', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
  asks: dutyListAsks,
});

const review = (by: string, opinion?: 'required') => reviewedOnce({ to: 'APPROVED', by, opinion, asks: ofDutyList });

const ordinary = (code: string, by: string, opinion?: 'required') => crewChange.variant(code, review(by, opinion));
const xinjiang = (by: string) => crewChange.variant('65', review(by), inXinjiang);

export const crewChangeTables = (reviewers: SiteReviewers) => crewChange.workflow(...siteTables(reviewers, { ordinary, xinjiang }));

export const crewChangeWorkflow = crewChangeTables(siteReviewers);
