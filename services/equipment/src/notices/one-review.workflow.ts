import { applicantRoles, type PaperRequirement } from '@anzhu/workflow';

export interface Reviewed<To extends string> {
  /** Where the approval leads. */
  readonly to: To;
  readonly by: string;
  /** Yunnan wants an opinion with every decision. */
  readonly opinion?: 'required' | undefined;
  readonly papers?: readonly PaperRequirement[];
}

/** The moves of a case that a unit drafts and submits and one person of the authority reviews. */
export const reviewedOnce = <const To extends string>({ to, by, opinion, papers }: Reviewed<To>) =>
  ({
    submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: applicantRoles, ...(papers && { papers }) },
    approve: { from: 'SUBMITTED', to, by, concludes: true, ...(opinion && { opinion }) },
    returnForCorrection: { from: 'SUBMITTED', to: 'RETURNED', by, opinion: 'required' },
    withdraw: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: applicantRoles },
  }) as const;
