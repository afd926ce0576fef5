import { createCases } from '@anzhu/casework';
import { localDate, ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { filingFacts } from '../../filings/common/filing-facts.use-case.ts';
import type { Records } from '../../records.ts';
import type { Crane } from '../crane/crane.ts';
import { safetyIn } from '../crane/crane-safety.ts';
import { safetyDeclarationProcess } from './safety-declaration.ts';

/** What is declared takes the place of what was declared before, on the crane itself. */
export const createSafetyDeclarations = (deps: ServiceDeps, records: Records) =>
  createCases({
    ...deps,
    process: safetyDeclarationProcess,
    loadFacts: filingFacts(deps, records),
    alongside: {
      record: async (session, { form }, { at, facts: { crane } }) =>
        crane ? deps.store.save<Crane>(records.cranes, crane, { set: { safety: safetyIn(form, localDate(at)) } }, session) : ok(null),
    },
  });
