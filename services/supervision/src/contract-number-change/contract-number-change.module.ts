import { caseModule, type OpenedOf } from '@anzhu/casework';
import { projectFact } from '../project/project-fact.store.ts';
import type { SupervisionWorld } from '../world.ts';
import { contractNumberChangeProcess } from './contract-number-change.ts';

export const contractNumberChange = caseModule<SupervisionWorld>()({
  process: contractNumberChangeProcess,
  facts: projectFact,
  alongside: {
    confirmCount:
      ({ projects }) =>
      (session, { form: { projectId, newNumber, cause } }) =>
        projects.change(
          projectId,
          () => ({ data: { contractRegistrationNumber: newNumber }, isMistake: cause === 'ENTERED_WRONGLY' }),
          session,
        ),
  },
});

export type ContractNumberChanges = OpenedOf<typeof contractNumberChange>;
