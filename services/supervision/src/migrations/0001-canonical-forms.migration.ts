import { canonicalCases, retitledCases } from '@anzhu/casework';
import { canonicalCode, tidyName } from '@anzhu/identifiers';
import { derivedSteps, type Migration, rewriteStep } from '@anzhu/store';

/** A project keeps its id, which was made of the number it was first pushed with. */
const projects = {
  number: canonicalCode,
  projectCode: canonicalCode,
  section: canonicalCode,
  contractRegistrationNumber: canonicalCode,
  permitNumber: canonicalCode,
  registrationNumber: canonicalCode,
  name: tidyName,
  'parties.*.uscc': canonicalCode,
  'parties.*.name': tidyName,
  'team.*.uscc': canonicalCode,
  'team.*.name': tidyName,
  'partyOrgs.*': canonicalCode,
};

/** Codes and names as they are kept since codes have one canonical form, and what records are found by. */
export const canonicalForms: Migration = {
  id: '0001-canonical-forms',
  steps: (connection) => [
    ...canonicalCases(connection),
    ...retitledCases(connection, { records: 'projects', rewrites: projects, idsOf: ({ form }) => [form?.['projectId']] }),
    rewriteStep('projects', projects),
    ...derivedSteps(connection),
  ],
};
