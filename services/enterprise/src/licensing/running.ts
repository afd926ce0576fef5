import type { IndexDefinition } from '@anzhu/store';

/** A unit has one case of a business at a time that is with the authority or to be corrected. */
export const oneRunning = (states: readonly string[], conflict: { readonly code: string; readonly zh: string; readonly en: string }) =>
  [
    { keys: { applicant: 1 }, unique: true, partial: { state: { $in: [...states] } }, conflict },
  ] as const satisfies readonly IndexDefinition[];

/** The states of a case that runs. */
export const reviewedStates = ['SUBMITTED', 'ACCEPTED', 'RETURNED'] as const;

/** The same with a batch before it ends. */
export const batchedStates = [...reviewedStates, 'PASSED'] as const;
