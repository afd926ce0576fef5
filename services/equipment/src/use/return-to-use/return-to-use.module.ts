import { caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { EquipmentWorld } from '../../world.ts';
import { inUseOf, resumeUse } from '../use-registration/stop-use.use-case.ts';
import type { ReturnToUseForm } from './return-to-use.form.ts';
import { returnToUseProcess } from './return-to-use.ts';

export const returnToUse = caseModule<EquipmentWorld>()({
  process: returnToUseProcess,
  facts: ({ deps, records }) => siteFacts<ReturnToUseForm>(deps.store, records),
  alongside: {
    record:
      (world) =>
      (session, { form: { reason } }, { facts }) =>
        resumeUse(inUseOf(world), { installation: proven(facts, 'installation').installation, reason }, session),
  },
});
