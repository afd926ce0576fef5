import { caseLoader } from '@anzhu/case-graphql';
import type { CaseRecord } from '@anzhu/casework';
import { loaderOf, type Register } from '@anzhu/register';
import type { Person } from '../person/person.ts';
import type { Exemption } from './unlock-ground.ts';
import type { UnlockRequestForm } from './unlock-request.form.ts';
import type { UnlockRequests } from './unlock-request.module.ts';

type Case = CaseRecord<UnlockRequestForm>;

/** The person it is about, and the request an exemption follows from, for whoever may read them. */
export const unlockRequestLoaders = (persons: Register<Person>, requests: UnlockRequests) => ({
  UnlockRequest: { person: loaderOf(persons).byId<Case>(({ form }) => form.personId) },
  LockExemption: { request: caseLoader(requests, ({ caseId }: Exemption) => caseId) },
});
