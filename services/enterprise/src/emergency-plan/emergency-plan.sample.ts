import type { Sample } from '@anzhu/samples';
import type { EmergencyPlanForm } from './emergency-plan.form.ts';

export const sample: Sample<EmergencyPlanForm> = {
  sharedIn: 'APPROVED',
  /** None expires on the day it is approved. */
  reaches: (_, state) => state !== 'EXPIRED',
  plan: async ({ about, days, make, n, unit }) => {
    const name = `生产安全事故综合应急预案${n}`;
    return {
      opener: unit('contractor'),
      form: {
        kind: 'COMPREHENSIVE',
        name,
        edition: '第1版',
        assessedOn: days.today,
        signedBy: '负责人样例',
        signedOn: days.today,
        ...about,
      },
      causes: { supersede: () => make('EmergencyPlan', { state: 'APPROVED', n, about: { edition: '第2版' } }) },
    };
  },
};
