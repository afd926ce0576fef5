import { defineProcess, inXinjiang, reviewedOnce } from '@anzhu/workflow';
import { type SiteReviewers, siteReviewers, siteTables } from '../../sites/notices/site-reviewer.workflow.ts';

/** 使用登记更正 (K4): reviewed once; the approval states anew what the use registration shows, whose number stays. */
const useCorrection = defineProcess({
  id: 'equipment.use-correction',
  row: 'K4',
  type: 'UseCorrection',
  zh: '使用登记更正',
  en: 'Correction of a use registration',
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
});

const review = (by: string, opinion?: 'required') => reviewedOnce({ to: 'APPROVED', by, opinion });

const ordinary = (code: string, by: string, opinion?: 'required') => useCorrection.variant(code, review(by, opinion));
const xinjiang = (by: string) => useCorrection.variant('65', review(by), inXinjiang);

export const useCorrectionTables = (reviewers: SiteReviewers) => useCorrection.workflow(...siteTables(reviewers, { ordinary, xinjiang }));

export const useCorrectionWorkflow = useCorrectionTables(siteReviewers);
