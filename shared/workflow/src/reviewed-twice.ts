import type { Actors, Need, PaperRequirement } from './table.ts';
import { applicantRoles } from './transition.ts';

export interface ReviewedTwice<To extends string> {
  /** Where the approval leads. */
  readonly to: To;
  /** Whether the acceptance needs an opinion too; the approval and a return always do. */
  readonly acceptance?: Need | undefined;
  readonly papers?: readonly PaperRequirement[];
  /** Who drafts, submits and withdraws; clerks of the applicant unless said. */
  readonly unit?: Actors;
}

/** The moves of a case that a unit drafts and submits, 受理 accepts and 审核 approves; each of the two may return it. */
export const reviewedTwice = <const To extends string>({ to, acceptance, papers, unit = applicantRoles }: ReviewedTwice<To>) =>
  ({
    submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: unit, ...(papers && { papers }) },
    accept: { from: 'SUBMITTED', to: 'ACCEPTED', by: 'ACCEPTANCE_CLERK', ...(acceptance && { opinion: acceptance }) },
    approve: { from: 'ACCEPTED', to, by: 'EXAMINER', opinion: 'required' },
    returnForCorrection: { to: 'RETURNED', opinion: 'required', by: { SUBMITTED: 'ACCEPTANCE_CLERK', ACCEPTED: 'EXAMINER' } },
    withdraw: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
  }) as const;
