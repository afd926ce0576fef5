import { applicantRoles, type PaperRequirement } from '@anzhu/workflow';
import type { ofDutyList } from '../../staff/duty-list.workflow.ts';
import { withContents } from './paper-contents.workflow.ts';

export interface Reviewed<To extends string> {
  /** Where the approval leads. */
  readonly to: To;
  readonly by: string;
  /** Yunnan wants an opinion with every decision. */
  readonly opinion?: 'required' | undefined;
  readonly papers?: readonly PaperRequirement[];
  /** What is asked of a case that names key staff. */
  readonly asked?: typeof ofDutyList;
}

/** The moves of a case that a unit drafts and submits and one person of the authority reviews. */
export const reviewedOnce = <const To extends string>({ to, by, opinion, papers, asked }: Reviewed<To>) =>
  ({
    submit: {
      from: ['DRAFT', 'RETURNED'],
      to: 'SUBMITTED',
      by: applicantRoles,
      ...(papers && { papers: withContents(papers) }),
      ...(asked && { asks: asked.submit }),
    },
    approve: { from: 'SUBMITTED', to, by, concludes: true, ...(opinion && { opinion }), ...(asked && { asks: asked.approve }) },
    returnForCorrection: { from: 'SUBMITTED', to: 'RETURNED', by, opinion: 'required' },
    withdraw: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: applicantRoles },
  }) as const;
