import { createCases } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import { type InUse, resumeUse } from '../use-registration/stop-use.use-case.ts';
import type { ReturnToUseForm } from './return-to-use.form.ts';
import { returnToUseProcess } from './return-to-use.ts';

export const createReturnsToUse = (deps: ServiceDeps, inUse: InUse) =>
  createCases({
    ...deps,
    process: returnToUseProcess,
    loadFacts: siteFacts<ReturnToUseForm>(deps.store, inUse.records),
    alongside: {
      record: async (session, { form }, { facts: { installation } }) =>
        installation ? resumeUse(inUse, { installation, reason: form.reason ?? '' }, session) : ok(null),
    },
  });
