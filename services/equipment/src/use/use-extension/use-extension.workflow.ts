import { defineProcess, inXinjiang, reviewedOnce } from '@anzhu/workflow';
import { type SiteReviewers, siteReviewers, siteTables } from '../../sites/notices/site-reviewer.workflow.ts';

/** 使用延期 (C8b): reviewed once; the approval moves the planned dismantling of the use registration, whose number stays. */
const useExtension = defineProcess({
  id: 'equipment.use-extension',
  row: 'C8b',
  type: 'UseExtension',
  zh: '使用延期',
  en: 'Extension of use',
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

const ordinary = (code: string, by: string, opinion?: 'required') => useExtension.variant(code, review(by, opinion));
const xinjiang = (by: string) => useExtension.variant('65', review(by), inXinjiang);

export const useExtensionTables = (reviewers: SiteReviewers) => useExtension.workflow(...siteTables(reviewers, { ordinary, xinjiang }));

export const useExtensionWorkflow = useExtensionTables(siteReviewers);
