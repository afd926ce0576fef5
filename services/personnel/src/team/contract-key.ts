import { canonicalCode } from '@anzhu/identifiers';

/** By which contracts are told apart (P1): the registration number however it was typed, or the project where there is none. */
export const contractKeyOf = (contract: string | undefined, projectId: string): string =>
  contract === undefined || contract === projectId ? projectId : canonicalCode(contract);
