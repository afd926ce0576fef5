import type { Sample } from '@anzhu/samples';
import type { EmergencyDrillForm } from './emergency-drill.form.ts';

export const sample: Sample<EmergencyDrillForm> = {
  plan: async ({ days, shared, unit }) => ({
    opener: unit('contractor'),
    form: {
      planId: String((await shared('EmergencyPlan')).id),
      drilledOn: days.today,
      method: 'TABLETOP',
      place: '项目部会议室',
      participants: 24,
      summary: '预案可行,通讯录已更新',
    },
  }),
};
