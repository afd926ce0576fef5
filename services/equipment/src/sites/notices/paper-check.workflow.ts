import { applicantRoles, panel, type Reviewed, reviewedOnce } from '@anzhu/workflow';

/** Working days the two have for the papers (76号). */
export const checkDays = 2;

export const checkStates = {
  CHECKING: { zh: '总包、监理审核中', en: 'Being checked by contractor and consultant', dueInWorkingDays: checkDays, clock: 'PARTY' },
} as const;

export const checkActions = {
  requestCheck: { zh: '提请总包、监理审核', en: 'Ask contractor and consultant to check the papers' },
  check: { zh: '审核资料', en: 'Check the papers' },
  noteSilence: { zh: '逾期未审核', en: 'Note who has not answered in time' },
  revise: { zh: '撤回修改', en: 'Take back to revise' },
} as const;

const check = panel({
  from: 'CHECKING',
  seats: {
    contractor: { by: applicantRoles, party: 'contractor', zh: '施工总承包单位', en: 'general contractor' },
    consultant: { by: applicantRoles, party: 'consultant', zh: '监理单位', en: 'supervision consultant' },
  },
  verdicts: { CONFIRM: { zh: '同意', en: 'Confirm' }, OBJECT: { zh: '提出异议', en: 'Object', opinion: 'required' } },
  merge: (verdicts) => (Object.values(verdicts).includes('OBJECT') ? 'RETURNED' : 'CHECKING'),
});

/** One review, and before it the check of the papers by general contractor and consultant (Order 166 art. 12): every version that is submitted has been before them. */
export const checkedAndReviewed = <const To extends string, const K extends string = never>(reviewed: Reviewed<To, K>) => {
  const { submit, withdraw, ...review } = reviewedOnce(reviewed);
  return {
    requestCheck: { ...submit, to: 'CHECKING' },
    check,
    noteSilence: { from: 'CHECKING', to: 'CHECKING', by: 'SYSTEM' },
    revise: { from: 'CHECKING', to: 'RETURNED', by: applicantRoles, undoes: true },
    submit: { from: 'CHECKING', to: 'SUBMITTED', by: applicantRoles, ...(reviewed.asks?.submit && { asks: reviewed.asks.submit }) },
    ...review,
    withdraw: { ...withdraw, from: [...withdraw.from, 'CHECKING'] },
  } as const;
};
