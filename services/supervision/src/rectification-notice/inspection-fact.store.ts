import type { ClientSession } from 'mongoose';
import { presentInstitution } from '../institution/present-institution.store.ts';
import { siteInspection } from '../site-inspection/site-inspection.module.ts';
import type { SiteInspection } from '../site-inspection/site-inspection.ts';
import type { SupervisionWorld } from '../world.ts';

/** An inspection that a case names, as that of the institution which goes on with what its own began; none where none is named or on record. */
export const inspectionFact =
  ({ store, casesOf, institutions }: SupervisionWorld) =>
  async (id: string | undefined, session?: ClientSession): Promise<SiteInspection | null> => {
    const found = id ? await store.find(casesOf(siteInspection).model, id, session) : null;
    return found && { ...found, applicant: await presentInstitution(institutions, found.applicant) };
  };
