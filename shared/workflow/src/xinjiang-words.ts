/** X12: what Xinjiang calls the submission, a separate act after saving. */
export const initiate = { zh: '发起审批', en: 'Initiate the approval' };
export const passed = { zh: '通过', en: 'Passed' };
export const pass = { zh: '审批通过', en: 'Approve' };

/** The words of Xinjiang for what a unit submits and one person reviews (C6, C8, C8b, C9, P6, R16). */
export const inXinjiang = {
  labels: {
    DRAFT: { zh: '待发起', en: 'To be initiated' },
    SUBMITTED: { zh: '流程中', en: 'In progress' },
    RETURNED: { zh: '待发起(已退回)', en: 'To be initiated again: returned' },
    APPROVED: passed,
  },
  buttons: { submit: initiate, approve: pass },
} as const;
