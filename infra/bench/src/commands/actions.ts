import { newId } from '@anzhu/kernel';
import type { Asker } from '../ask.ts';
import type { Filing } from '../filings.ts';

export type Action = 'passPreliminaryReview' | 'approve';

/** Who takes the action, in which state a filing must be, and what the schema calls the input. */
export const actions: Readonly<Record<Action, { readonly user: string; readonly state: string; readonly input: string }>> = {
  passPreliminaryReview: { user: 'kunming-preliminary-reviewer', state: 'SUBMITTED', input: 'CaseActionInput' },
  approve: { user: 'kunming-examiner', state: 'ACCEPTED', input: 'ApproveOwnershipFilingInput' },
};

export const opinion = '材料齐全,符合要求,同意';

const documentOf = (action: Action): string => `mutation($input: ${actions[action].input}!) {
  answer: ${action}OwnershipFiling(input: $input) {
    __typename
    ... on OwnershipFiling { id version state filingNumber }
    ... on Blocked { reasons { code en } }
    ... on RequirementsNotMet { faults { path code } }
    ... on VersionConflict { currentVersion }
  }
}`;

interface Answer {
  readonly answer: { readonly __typename: string };
}

/** Sends the action for a filing and insists that it is taken. */
export const taker = (asker: Asker, action: Action): ((filing: Filing) => Promise<void>) => {
  const document = documentOf(action);
  return async ({ _id, version }) => {
    const input = { requestId: newId(), id: _id, expectedVersion: version, opinion };
    const { answer } = await asker.ask<Answer>(document, { input });
    if (answer.__typename !== 'OwnershipFiling') throw new Error(`${action}: ${JSON.stringify(answer)}`);
  };
};
