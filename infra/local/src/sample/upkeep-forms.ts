import type { Days } from './days.ts';
import { acceptanceForm, craneForm, crewForm, type Form, inspectionForm } from './forms.ts';
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

/** L2; imminent danger puts the machine out of use. */
export const defectForm = (days: Days, installationId: string, isImminentDanger: boolean): Form => ({
  installationId,
  foundOn: days.today,
  description: '起重臂连接销轴磨损',
  measures: '已停止作业',
  isImminentDanger,
});

/** L2: the authority lets a machine be used again. */
export const returnForm = (installationId: string): Form => ({ installationId, reason: '缺陷已消除并检验合格' });

/** L2: archive and devices once more, complete as with the filing. */
export const declarationForm = (world: World, days: Days, craneId: string): Form => {
  const { archive, safetyDevices } = craneForm(world, days);
  return { craneId, checkedOn: days.today, personName: '维保样例', archive, safetyDevices };
};
