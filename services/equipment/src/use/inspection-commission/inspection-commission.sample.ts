import type { Sample, World } from '@anzhu/samples';
import { standing } from '../../sites/installation/standing.sample.ts';
import type { InspectionCommissionForm } from './inspection-commission.ts';

/** L2. */
export const commissionForm = ({ units }: World, installationId: string): InspectionCommissionForm => ({
  installationId,
  bodyUscc: units.inspectionBody.org,
});

export const sample: Sample<InspectionCommissionForm> = {
  plan: async (occasion) => ({
    opener: occasion.unit('contractor'),
    form: commissionForm(occasion.world, await standing(occasion)),
  }),
};
