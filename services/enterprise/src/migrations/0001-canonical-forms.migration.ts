import { canonicalCases, retitledCases } from '@anzhu/casework';
import { canonicalCode, tidyName } from '@anzhu/identifiers';
import { derivedSteps, type Migration, rewriteStep } from '@anzhu/store';

const units = { name: tidyName, 'profile.registrationNumber': canonicalCode };

/** Codes and names in cases and registers as they are kept since codes have one canonical form, and what records are found by. */
export const canonicalForms: Migration = {
  id: '0001-canonical-forms',
  steps: (connection) => [
    ...canonicalCases(connection),
    ...retitledCases(connection, {
      records: 'units',
      rewrites: units,
      idsOf: ({ applicant, form }) => [applicant, form?.['uscc']],
    }),
    rewriteStep('units', units),
    ...derivedSteps(connection),
  ],
};
