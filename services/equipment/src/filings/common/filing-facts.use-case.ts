import type { FactLoader } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Records } from '../../records.ts';
import type { FilingFacts } from './filing-business.ts';

/** The machine a business of filings is about, as the transaction sees it. */
export const filingFacts =
  ({ store }: Pick<ServiceDeps, 'store'>, { cranes, installations, copies }: Records): FactLoader<{ craneId: string }, FilingFacts> =>
  async ({ craneId }, { applicant, session }) => ({
    crane: craneId ? await store.find(cranes, craneId, session) : null,
    standing: await installations.standing(craneId, session),
    applicant: await copies.units.find(applicant, session),
  });
