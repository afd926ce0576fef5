import type { Days, Sample } from '@anzhu/samples';
import { standing } from '../../sites/installation/standing.sample.ts';
import type { MaintenanceRecordForm } from './maintenance-record.form.ts';

/** C11. */
export const maintenanceForm = (days: Days, installationId: string): MaintenanceRecordForm => ({
  installationId,
  kind: 'MAINTENANCE',
  doneOn: days.today,
  content: '润滑、紧固、检查限位器',
  personName: '维保样例',
});

export const sample: Sample<MaintenanceRecordForm> = {
  plan: async (occasion) => ({
    opener: occasion.unit('equipmentOwner'),
    form: maintenanceForm(occasion.days, await standing(occasion)),
  }),
};
