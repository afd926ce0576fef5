import type { Sample } from '@anzhu/samples';
import { firstOf, issuedBatch, runningBatch, toIssue } from '../license-batch/batch.sample.ts';
import { applicationForm, approvedBuilder, seatOf } from '../licensing/builder.sample.ts';
import type { LicenseApplicationForm } from './license-application.ts';

export const sample: Sample<LicenseApplicationForm> = {
  leadsOverOthers: true,
  dayBefore: async (occasion) => (occasion.state === 'ISSUED' ? toIssue(occasion) : undefined),
  plan: async (occasion) => {
    const { by, state } = occasion;
    if (by) return { opener: by, form: applicationForm };
    if (!['PASSED', 'ISSUED'].includes(state))
      return { opener: await approvedBuilder(occasion, `LicenseApplication ${seatOf(state)}`), form: applicationForm };
    const { news } = await (state === 'PASSED' ? runningBatch : issuedBatch)(occasion);
    const { unit, application } = firstOf(news);
    return { opener: unit, form: applicationForm, begun: application };
  },
};
