import type { Bilingual } from '@anzhu/kernel';
import { defineProcess, type PaperRequirement, reviewedTwice } from '@anzhu/workflow';

/** What is particular to one business whose cases go through batch, public notice and announcement. */
interface BatchedReview extends Bilingual {
  readonly id: string;
  readonly row: string;
  readonly type: string;
  /** What its end is called. */
  readonly issued: Bilingual;
  readonly papers: readonly PaperRequirement[];
}

/** 决定: within 45 working days of the acceptance, for review, batch, notice and announcement together. */
const decision = { dueInWorkingDays: 45, limitRests: true, clock: 'AUTHORITY' } as const;

const states = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 5, clock: 'AUTHORITY' },
  ACCEPTED: { zh: '已受理', en: 'Accepted', ...decision },
  PASSED: { zh: '审核通过,待公示公告', en: 'Passed: waits in its batch', ...decision },
  RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
  WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
} as const;

const actions = {
  submit: { zh: '上报', en: 'Submit' },
  accept: { zh: '受理', en: 'Accept' },
  approve: { zh: '审核通过', en: 'Approve' },
  returnForCorrection: { zh: '退回', en: 'Return for correction' },
  withdraw: { zh: '撤销', en: 'Withdraw' },
  issue: { zh: '公告发证', en: 'Issue with the announcement' },
  sendBack: { zh: '公示后审批不合格,退回', en: 'Send back after the public notice' },
} as const;

const asks = { issuedOn: { type: 'LocalDate', zh: '签发日期', en: 'Date of issue' } } as const;

// biome-ignore format: the table reads in columns
const moves = (papers: readonly PaperRequirement[], acceptance?: 'required') => ({
  ...reviewedTwice({ to: 'PASSED', papers, acceptance }),
  issue:    { from: 'PASSED', to: 'ISSUED',   by: 'SYSTEM', asks: { issuedOn: 'optional' } },
  sendBack: { from: 'PASSED', to: 'RETURNED', by: 'SYSTEM', opinion: 'required' },
} as const);

/** Reviewed twice, then in a batch until the announcement (E3, E4): what has passed the review waits, and only the platform issues or sends back. */
export const batchedReview = ({ issued, papers, ...business }: BatchedReview) => {
  const process = defineProcess({
    ...{ ...business, initial: 'DRAFT', editable: ['DRAFT', 'RETURNED'], actions, asks },
    states: { ...states, ISSUED: { ...issued, final: true, passes: true } },
  });
  return process.workflow(process.variant('default', moves(papers)), process.variant('53', moves(papers, 'required')));
};
