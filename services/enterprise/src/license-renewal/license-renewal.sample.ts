import type { Sample } from '@anzhu/samples';
import { firstOf, issuedBatch, runningBatch, toIssue } from '../license-batch/batch.sample.ts';
import { applicationForm, licensedBuilder, seatOf } from '../licensing/builder.sample.ts';
import type { LicenseRenewalForm } from './license-renewal.ts';

const form = { ...applicationForm, hadFatalAccident: false };

export const sample: Sample<LicenseRenewalForm> = {
  leadsOverOthers: true,
  dayBefore: async (occasion) => (occasion.state === 'ISSUED' ? toIssue(occasion) : undefined),
  plan: async (occasion) => {
    const { by, state } = occasion;
    if (by) return { opener: by, form };
    if (!['PASSED', 'ISSUED'].includes(state))
      return { opener: await licensedBuilder(occasion, `LicenseRenewal ${seatOf(state)}`, 60), form };
    const { renewals } = await (state === 'PASSED' ? runningBatch : issuedBatch)(occasion);
    const { unit, application } = firstOf(renewals);
    return { opener: unit, form, begun: application };
  },
};
