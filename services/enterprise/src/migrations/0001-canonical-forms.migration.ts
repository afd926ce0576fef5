import { canonicalCases } from '@anzhu/casework';
import { derivedSteps, type Migration } from '@anzhu/store';

/** Codes and names in the forms of cases as they are kept since codes have one canonical form, and what records are found by. */
export const canonicalForms: Migration = {
  id: '0001-canonical-forms',
  steps: (connection) => [...canonicalCases(connection), ...derivedSteps(connection)],
};
