import type { Days, Sample, World } from '@anzhu/samples';
import { inspectionForm } from '../../sites/four-party-acceptance/four-party-acceptance.sample.ts';
import { standing } from '../../sites/installation/standing.sample.ts';
import type { CraneInspectionForm } from './crane-inspection.form.ts';

/** L2. */
export const periodicInspectionForm = (world: World, days: Days, installationId: string): CraneInspectionForm => ({
  installationId,
  inspection: inspectionForm(world, days),
});

export const sample: Sample<CraneInspectionForm> = {
  plan: async (occasion) => ({
    opener: occasion.unit('inspectionBody'),
    form: periodicInspectionForm(occasion.world, occasion.days, await standing(occasion)),
  }),
};
