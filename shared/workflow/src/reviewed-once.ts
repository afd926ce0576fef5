import type { Actors, Need, PaperRequirement } from './table.ts';
import { applicantRoles } from './transition.ts';

export interface Reviewed<To extends string, K extends string> {
  /** Where the approval leads. */
  readonly to: To;
  /** Who reviews, any one of them. */
  readonly by: Actors;
  /** Who drafts, submits and withdraws; clerks of the applicant unless said. */
  readonly unit?: readonly string[];
  /** Whether the approval needs an opinion; a return always does. */
  readonly opinion?: 'required' | undefined;
  readonly papers?: readonly PaperRequirement[];
  readonly asks?: { readonly submit?: { readonly [ask in K]?: Need }; readonly approve?: { readonly [ask in K]?: Need } };
}

/** The moves of a case that a unit drafts and submits and one person of the authority reviews. */
export const reviewedOnce = <const To extends string, const K extends string = never>(reviewed: Reviewed<To, K>) => {
  const { to, by, unit = applicantRoles, opinion, papers, asks } = reviewed;
  const submitAsks = asks?.submit && { asks: asks.submit };
  const approveAsks = asks?.approve && { asks: asks.approve };
  return {
    submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: unit, ...(papers && { papers }), ...submitAsks },
    approve: { from: 'SUBMITTED', to, by, concludes: true, ...(opinion && { opinion }), ...approveAsks },
    returnForCorrection: { from: 'SUBMITTED', to: 'RETURNED', by, opinion: 'required' },
    withdraw: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
  } as const;
};
