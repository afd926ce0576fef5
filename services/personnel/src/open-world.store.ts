import type { CasesOf } from '@anzhu/casework';
import { endOfReleased } from './unlock/end-exemptions.store.ts';
import { unlockRequest } from './unlock/unlock-request.module.ts';
import { type PersonnelWorld, referencesOf } from './world.ts';

/** The service's records, and what its processes tell one another. */
export const worldOf = (deps: Omit<PersonnelWorld, 'references' | 'namesOfUnits' | 'endExemptions'>, casesOf: CasesOf): PersonnelWorld => ({
  ...deps,
  references: referencesOf(deps),
  namesOfUnits: deps.copies.units.names,
  endExemptions: (...released) => endOfReleased(casesOf(unlockRequest))(...released),
});
