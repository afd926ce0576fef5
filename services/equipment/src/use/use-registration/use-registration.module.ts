import { type Alongside, caseModule, type FactLoader, type OpenedOf } from '@anzhu/casework';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import { proven } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import type { EquipmentDeps } from '../../env.ts';
import type { Records } from '../../records.ts';
import { personRefsIn } from '../../staff/key-staff.ts';
import type { EquipmentWorld } from '../../world.ts';
import type { Registration, UseRegistrationFacts, UseRegistrationOutcome } from './registration-facts.ts';
import type { UseRegistrationForm } from './use-registration.form.ts';
import { useRegistrationProcess } from './use-registration.ts';
import { isInspectionOverdue } from './validity.ts';

type Work = Alongside<UseRegistrationForm, UseRegistrationOutcome, UseRegistrationFacts>;

const pointOf = ({ longitude, latitude }: Registration['form']) =>
  longitude === undefined || latitude === undefined ? null : { lon: longitude, lat: latitude };

const factsOf =
  (
    { store }: EquipmentDeps,
    { installations, cranes, copies, siteCells }: Records,
  ): FactLoader<UseRegistrationForm, UseRegistrationFacts> =>
  async (form, { applicant, caseId, session }) => {
    const installation = await installations.find(form.installationId, session);
    const project = await copies.projects.find(installation?.projectId, session);
    const { limits } = jurisdictionOf(project?.division ?? '');
    const point = pointOf(form);
    const near = point ? await siteCells.near(point, limits.metresBetweenMachines, session) : [];
    return {
      installation,
      crane: installation ? await store.find(cranes, installation.craneId, session) : null,
      project,
      user: await copies.units.find(applicant, session),
      persons: await copies.persons.find(personRefsIn(form.keyStaff, form.specialWorkers), session),
      neighbours: near.filter(({ registrationId }) => registrationId !== caseId),
      limits,
    };
  };

/** With the approval the installation is in use and its place is taken. */
const occupy =
  ({ records: { installations, siteCells } }: EquipmentWorld): Work =>
  async (session, { _id, form, outcome }, { facts }) => {
    const { installation, limits } = proven(facts, 'installation');
    const point = pointOf(form);
    if (point)
      await siteCells.place(
        { registrationId: _id, label: proven(outcome, 'registrationNumber').registrationNumber, ...point },
        limits.metresBetweenMachines,
        session,
      );
    return installations.change(installation._id, { registrationId: _id }, session);
  };

const vacate =
  ({ records: { installations, siteCells } }: EquipmentWorld): Work =>
  async (session, { _id, form }, { facts }) => {
    const point = pointOf(form);
    if (point) await siteCells.leave(_id, point, session);
    return installations.change(proven(facts, 'installation').installation._id, { registrationId: null }, session);
  };

/** L2: a machine whose inspection is overdue is put out of use with the expiry. */
const expire =
  (world: EquipmentWorld): Work =>
  async (session, registration, at) => {
    const left = await vacate(world)(session, registration, at);
    const { installation } = at.facts;
    if (!left.ok || !installation || !isInspectionOverdue(registration, at)) return left;
    const outOfUse = { since: at.today, cause: 'INSPECTION_OVERDUE', reason: '逾期未检验' } as const;
    return world.records.craneUse.putOut(installation, outOfUse, session);
  };

const isRegistrationNumberTaken =
  ({ deps: { connection } }: EquipmentWorld) =>
  async (number: string, session: ClientSession): Promise<boolean> => {
    const { collection } = useRegistrationProcess;
    return (await connection.collection(collection).findOne({ 'outcome.registrationNumber': number }, { session })) !== null;
  };

export const useRegistration = caseModule<EquipmentWorld>()({
  process: useRegistrationProcess,
  facts: ({ deps, records }) => factsOf(deps, records),
  isTaken: isRegistrationNumberTaken,
  alongside: { approve: occupy, endForCompletion: vacate, revoke: vacate, expire },
});

export type UseRegistrations = OpenedOf<typeof useRegistration>;
