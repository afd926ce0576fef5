import type { FactLoader } from '@anzhu/casework';
import type { Store } from '@anzhu/store';
import type { Records } from '../../records.ts';
import type { SiteFacts } from './of-installation.ts';

/** Loads what is decided about a crane where it stands. */
export const siteFacts =
  <F extends { readonly installationId: string }>(store: Store, { installations, cranes, copies }: Records): FactLoader<F, SiteFacts> =>
  async ({ installationId }, { applicant, session }) => {
    const installation = await installations.find(installationId, session);
    return {
      installation,
      crane: installation ? await store.find(cranes, installation.craneId, session) : null,
      project: await copies.projects.find(installation?.projectId, session),
      applicantUnit: await copies.units.find(applicant, session),
    };
  };
