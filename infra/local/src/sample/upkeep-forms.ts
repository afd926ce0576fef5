import type { Days } from './days.ts';
import { acceptanceForm, crewForm, type Form, inspectionForm } from './forms.ts';
import type { World } from './world.ts';

/** C7: a further round, after each climb. */
export const climbForm = (world: World, days: Days, installationId: string): Form => ({
  ...acceptanceForm(world, days, { installationId }),
  round: 'CLIMB',
});

/** C11. */
export const maintenanceForm = (days: Days, installationId: string): Form => ({
  installationId,
  kind: 'MAINTENANCE',
  doneOn: days.today,
  content: '润滑、紧固、检查限位器',
  personName: '维保样例',
});

/** L2. */
export const periodicInspectionForm = (world: World, days: Days, installationId: string): Form => ({
  installationId,
  inspection: inspectionForm(world, days),
});

/** P6: the crew once more, as it is. */
export const crewChangeForm = (world: World, registrationId: string): Form => ({
  registrationId,
  reason: '司机轮换',
  ...crewForm(world),
});
