import { defineProcess, reviewedTwice } from '@anzhu/workflow';

/** 安全生产许可证发还 (E12): after a suspension the unit applies, and only the approval makes the license valid again. */
const licenseReturn = defineProcess({
  id: 'enterprise.license-return',
  row: 'E12',
  type: 'LicenseReturn',
  zh: '许可证发还',
  en: 'Return of a license',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', clock: 'AUTHORITY' },
    ACCEPTED: { zh: '已受理', en: 'Accepted', clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '完结,已发还', en: 'Closed: the license is returned', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    accept: { zh: '受理', en: 'Accept' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

export const licenseReturnWorkflow = licenseReturn.workflow(
  licenseReturn.variant('default', reviewedTwice({ to: 'APPROVED' })),
  licenseReturn.variant('53', reviewedTwice({ to: 'APPROVED', acceptance: 'required' })),
);
