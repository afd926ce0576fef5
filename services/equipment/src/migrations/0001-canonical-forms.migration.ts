import { canonicalCases } from '@anzhu/casework';
import { canonicalCode, tidyName } from '@anzhu/identifiers';
import { writtenNumber } from '@anzhu/jurisdictions';
import { derivedSteps, type Migration, rewriteStep } from '@anzhu/store';
import { aboutSteps } from './crane-about.migration.ts';
import { craneIdentity } from './crane-identity.migration.ts';

const filingNumber = (text: string): string => writtenNumber('ownershipFiling', text);

/** Machines are recognised by maker and serial number however they are typed; codes and names are kept in one form. Ids stay. */
export const canonicalForms: Migration = {
  id: '0001-canonical-forms',
  steps: (connection) => [
    craneIdentity,
    rewriteStep('cranes', {
      manufacturer: tidyName,
      model: canonicalCode,
      serialNumber: canonicalCode,
      manufacturingLicenseNumber: canonicalCode,
      filingNumber,
      'formerFilings.*.filingNumber': filingNumber,
    }),
    rewriteStep('installations', {
      filingNumber,
      'inspection.reportNumber': canonicalCode,
      'parties.*': canonicalCode,
      'partyOrgs.*': canonicalCode,
    }),
    rewriteStep('project_gates', { 'open.*.filingNumber': filingNumber }),
    ...canonicalCases(connection),
    ...aboutSteps,
    ...derivedSteps(connection),
  ],
};
