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
  /** Of a machine for whose inspection its user has commissioned the body; for one that nobody commissioned the user is asked. */
  plan: async (occasion) => {
    const { actions, days, make, n, unit, world } = occasion;
    const isCommissioned = actions.includes('record');
    const installationId = await standing(occasion, { isOwn: !isCommissioned });
    if (isCommissioned) await make('InspectionCommission', { state: 'RECORDED', n, about: { installationId } });
    return {
      opener: unit('inspectionBody'),
      form: periodicInspectionForm(world, days, installationId),
      parties: { user: unit('contractor') },
    };
  },
};
