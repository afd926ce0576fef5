import { caseModule } from '@anzhu/casework';
import { localDate, ok } from '@anzhu/kernel';
import { filingFacts } from '../../filings/common/filing-facts.use-case.ts';
import type { EquipmentWorld } from '../../world.ts';
import type { Crane } from '../crane/crane.ts';
import { safetyIn } from '../crane/crane-safety.ts';
import { safetyDeclarationProcess } from './safety-declaration.ts';

/** What is declared takes the place of what was declared before, on the crane itself. */
export const safetyDeclaration = caseModule<EquipmentWorld>()({
  process: safetyDeclarationProcess,
  facts: ({ deps, records }) => filingFacts(deps, records),
  alongside: {
    record:
      ({ deps, records }) =>
      async (session, { form }, { at, facts: { crane } }) =>
        crane ? deps.store.save<Crane>(records.cranes, crane, { set: { safety: safetyIn(form, localDate(at)) } }, session) : ok(null),
  },
});
