import type { Bilingual } from '@anzhu/kernel';
import { defineProcess, type PaperRequirement, reviewedTwice } from '@anzhu/workflow';

/** What is particular to one business about a license that needs no batch. */
interface OwnReview extends Bilingual {
  readonly id: string;
  readonly row: string;
  readonly type: string;
  /** What its end is called. */
  readonly approved: Bilingual;
  readonly papers?: readonly PaperRequirement[];
}

const states = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 5, clock: 'AUTHORITY' },
  ACCEPTED: { zh: '已受理', en: 'Accepted', dueInWorkingDays: 20, limitRests: true, clock: 'AUTHORITY' },
  RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
  WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
} as const;

const actions = {
  submit: { zh: '上报', en: 'Submit' },
  accept: { zh: '受理', en: 'Accept' },
  approve: { zh: '审核通过', en: 'Approve' },
  returnForCorrection: { zh: '退回', en: 'Return for correction' },
  withdraw: { zh: '撤销', en: 'Withdraw' },
} as const;

/** Reviewed twice and closed with the approval (E5, E6, E12). */
export const ownReview = ({ approved, papers = [], ...business }: OwnReview) => {
  const process = defineProcess({
    ...{ ...business, initial: 'DRAFT', editable: ['DRAFT', 'RETURNED'], actions },
    states: { ...states, APPROVED: { ...approved, final: true, passes: true } },
  });
  return process.workflow(
    process.variant('default', reviewedTwice({ to: 'APPROVED', papers })),
    process.variant('53', reviewedTwice({ to: 'APPROVED', papers, acceptance: 'required' })),
  );
};
