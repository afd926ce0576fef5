import type { Answer } from '../client/answer.ts';
import { acceptanceForm, dismantlingForm, inspectionForm, installationForm, useForm } from '../sample/forms.ts';
import {
  crewChangeForm,
  declarationForm,
  defectForm,
  maintenanceForm,
  periodicInspectionForm,
  returnForm,
} from '../sample/upkeep-forms.ts';
import type { UnitRole } from '../sample/world.ts';
import { craneFor } from './filing-recipes.ts';
import { isSpending, type Kitchen, type Recipe } from './recipe.ts';

/** In Xinjiang the owner gives the notices and names who does the work. */
const notifier = ({ variant }: Kitchen): UnitRole => (variant === '65' ? 'equipmentOwner' : 'installer');

const workUnit = ({ place, variant }: Kitchen) => (variant === '65' ? { workUnitUscc: place.world.units.installer.org } : {});

const installation: Recipe = async (kitchen) => {
  const { place } = kitchen;
  const site = { craneId: await craneFor(kitchen), projectId: await place.projectId() };
  return {
    opener: place.unit(notifier(kitchen)),
    form: { ...installationForm(place.world, place.office.days, site), ...workUnit(kitchen) },
    causes: {},
  };
};

/** A machine that stands: the one named, one of its own where it is used up, else the place's. */
const standing = async ({ about, make, n, shared }: Kitchen, isOwn: boolean): Promise<string> => {
  if (about?.['installationId']) return String(about['installationId']);
  const notice = isOwn ? await make('InstallationNotice', { state: 'APPROVED', n }) : await shared('InstallationNotice');
  return String(notice.id);
};

const acceptance: Recipe = async (kitchen) => {
  const { about, place } = kitchen;
  const installationId = await standing(kitchen, false);
  return {
    opener: place.unit('contractor'),
    form: { ...acceptanceForm(place.world, place.office.days, { installationId }), ...about },
    causes: {},
  };
};

/** The inspection of a registration that expires was due yesterday. */
const inspected = ({ hops, place }: Kitchen) => {
  const { days } = place.office;
  const passed = inspectionForm(place.world, days);
  const isToExpire = hops.some(({ action }) => action === 'expire');
  return { inspection: isToExpire ? { ...passed, reportDate: days.plus(-40), nextDueOn: days.plus(-1) } : passed };
};

const accepted = async (kitchen: Kitchen): Promise<string> => {
  const { make, n, place } = kitchen;
  const isOwn = isSpending(kitchen);
  const installationId = await standing(kitchen, isOwn);
  const accept = () => make('FourPartyAcceptance', { state: 'RECORDED', n, about: { installationId, ...inspected(kitchen) } });
  await (isOwn ? accept() : place.once('accepted', accept));
  return installationId;
};

/** Some metres from every other machine of the project. */
const spot = ({ n }: Kitchen, form: ReturnType<typeof useForm>) => ({
  longitude: Number(form['longitude']) + (n % 30) / 10_000,
  latitude: Number(form['latitude']) + Math.floor(n / 30) / 10_000,
});

const use: Recipe = async (kitchen) => {
  const { make, n, place } = kitchen;
  const installationId = await accepted(kitchen);
  const dismantle = (_: Answer) => make('DismantlingNotice', { state: 'APPROVED', n, about: { installationId } });
  const form = useForm(place.world, place.office.days, installationId);
  return {
    opener: place.unit('contractor'),
    form: { ...form, ...spot(kitchen, form) },
    causes: { endForCompletion: dismantle, announceEnd: dismantle },
  };
};

const crewChange: Recipe = async ({ place, shared }) => ({
  opener: place.unit('contractor'),
  form: crewChangeForm(place.world, String((await shared('UseRegistration')).id)),
  causes: {},
});

const maintenance: Recipe = async (kitchen) => ({
  opener: kitchen.place.unit('equipmentOwner'),
  form: maintenanceForm(kitchen.place.office.days, await standing(kitchen, false)),
  causes: {},
});

const inspection: Recipe = async (kitchen) => ({
  opener: kitchen.place.unit('inspectionBody'),
  form: periodicInspectionForm(kitchen.place.world, kitchen.place.office.days, await standing(kitchen, false)),
  causes: {},
});

const defect: Recipe = async (kitchen) => ({
  opener: kitchen.place.unit('contractor'),
  form: defectForm(kitchen.place.office.days, await standing(kitchen, false), kitchen.about?.['isImminentDanger'] === true),
  causes: {},
});

const declaration: Recipe = async (kitchen) => ({
  opener: kitchen.place.unit('equipmentOwner'),
  form: declarationForm(kitchen.place.world, kitchen.place.office.days, await craneFor(kitchen)),
  causes: {},
});

/** Of a machine that a defect has put out of use and that has been inspected since. */
const returned: Recipe = async (kitchen) => {
  const { make, n, place } = kitchen;
  const installationId = await standing(kitchen, true);
  await make('DefectReport', { state: 'RECORDED', n, about: { installationId, isImminentDanger: true } });
  await make('PeriodicInspection', { state: 'RECORDED', n, about: { installationId } });
  return { opener: place.official('SAFETY_SUPERVISOR'), form: returnForm(installationId), causes: {} };
};

const dismantling: Recipe = async (kitchen) => {
  const { place } = kitchen;
  const installationId = await standing(kitchen, isSpending(kitchen));
  return {
    opener: place.unit(notifier(kitchen)),
    form: { ...dismantlingForm(place.world, place.office.days, installationId), ...workUnit(kitchen) },
    causes: {},
  };
};

export const siteRecipes: Readonly<Record<string, Recipe>> = {
  InstallationNotice: installation,
  FourPartyAcceptance: acceptance,
  UseRegistration: use,
  CrewChange: crewChange,
  MaintenanceRecord: maintenance,
  PeriodicInspection: inspection,
  DefectReport: defect,
  SafetyDeclaration: declaration,
  ReturnToUse: returned,
  DismantlingNotice: dismantling,
};
