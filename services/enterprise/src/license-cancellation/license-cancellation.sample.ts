import type { Sample } from '@anzhu/samples';
import { licensedBuilder, licenseHolder } from '../licensing/builder.sample.ts';
import type { LicenseCancellationForm } from './license-cancellation.ts';

export const sample: Sample<LicenseCancellationForm> = {
  plan: async (occasion) => ({
    opener: await (occasion.state === 'APPROVED' ? licensedBuilder(occasion, 'LicenseCancellation') : licenseHolder(occasion)),
    form: { cause: 'BUILDS_NO_MORE', explanation: '不再从事建筑施工活动' },
  }),
};
