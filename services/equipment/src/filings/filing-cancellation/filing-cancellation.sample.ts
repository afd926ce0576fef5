import type { Sample } from '@anzhu/samples';
import { contact, craneFor } from '../common/filing.sample.ts';
import type { FilingCancellationForm } from './filing-cancellation.ts';

export const sample: Sample<FilingCancellationForm> = {
  plan: async (occasion) => ({
    opener: occasion.by ?? occasion.unit('equipmentOwner'),
    form: { craneId: await craneFor(occasion), cause: 'SCRAPPED', ...contact },
  }),
};
