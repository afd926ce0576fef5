import { caseModule } from '@anzhu/casework';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { EquipmentWorld } from '../../world.ts';
import type { MaintenanceRecordForm } from './maintenance-record.form.ts';
import { maintenanceRecordProcess } from './maintenance-record.ts';

export const maintenanceRecord = caseModule<EquipmentWorld>()({
  process: maintenanceRecordProcess,
  facts: ({ deps, records }) => siteFacts<MaintenanceRecordForm>(deps.store, records),
});
