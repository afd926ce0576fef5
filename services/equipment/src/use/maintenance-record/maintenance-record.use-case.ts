import { createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Records } from '../../records.ts';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { MaintenanceRecordForm } from './maintenance-record.form.ts';
import { maintenanceRecordProcess } from './maintenance-record.ts';

export const createMaintenanceRecords = (deps: ServiceDeps, records: Records) =>
  createCases({ ...deps, process: maintenanceRecordProcess, loadFacts: siteFacts<MaintenanceRecordForm>(deps.store, records) });
