import type { Sample } from '@anzhu/samples';
import type { EmergencyDrillForm } from './emergency-drill.form.ts';

export const sample: Sample<EmergencyDrillForm> = {
  leadsOverOthers: true,
  plan: async ({ days, shared, unit }) => ({
    opener: unit('contractor'),
    form: {
      planId: String((await shared('EmergencyPlan')).id),
      drilledOn: days.today,
      method: 'FULL',
      place: '样例项目施工现场',
      participants: 30,
      summary: '按预案处置,疏散用时符合要求',
    },
  }),
};
