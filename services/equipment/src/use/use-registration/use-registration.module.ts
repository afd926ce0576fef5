import { type Alongside, caseModule, type FactLoader, type OpenedOf } from '@anzhu/casework';
import { jurisdictionOf } from '@anzhu/jurisdictions';
import { proven } from '@anzhu/kernel';
import type { ClientSession } from 'mongoose';
import type { EquipmentDeps } from '../../env.ts';
import type { Records } from '../../records.ts';
import { earlyNotes } from '../../sites/installation/installation.ts';
import { installationNotice } from '../../sites/installation-notice/installation-notice.module.ts';
import { noteStaff } from '../../sites/notices/note-staff.use-case.ts';
import { staffNamed } from '../../staff/key-staff.ts';
import type { EquipmentWorld } from '../../world.ts';
import type { Registration, UseRegistrationFacts, UseRegistrationOutcome } from './registration-facts.ts';
import type { UseRegistrationForm } from './use-registration.form.ts';
import { useRegistrationProcess } from './use-registration.ts';

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
      owner: await copies.units.find(installation?.ownerUscc, session),
      inspectionBody: await copies.units.find(form.inspection?.bodyUscc, session),
      persons: await copies.persons.findStaff(staffNamed(form.keyStaff, form.specialWorkers), session),
      neighbours: near.filter(({ registrationId }) => registrationId !== caseId),
      limits,
    };
  };

/** With the approval the installation is in use and its place is taken; what befalls its crew or project at the same moment is not missed. */
const occupy =
  ({ records: { installations, siteCells, copies }, casesOf }: EquipmentWorld): Work =>
  async (session, { _id, form, outcome }, { facts }) => {
    const { installation, limits } = proven(facts, 'installation');
    await copies.persons.hold(facts.persons, session);
    await copies.projects.hold(installation.projectId, session);
    const point = pointOf(form);
    if (point)
      await siteCells.place(
        { registrationId: _id, label: proven(outcome, 'registrationNumber').registrationNumber, ...point },
        limits.metresBetweenMachines,
        session,
      );
    const { inspectionBodies = [] } = installation;
    const bodies = form.inspection ? [...new Set([...inspectionBodies, form.inspection.bodyUscc])] : inspectionBodies;
    const inUse = { registrationId: _id, inspectionBodies: bodies, workedBy: [] };
    const changed = await installations.change(installation._id, inUse, session);
    return changed.ok ? noteStaff(casesOf(installationNotice), { id: installation._id }, session) : changed;
  };

const vacate =
  ({ records: { installations, siteCells } }: EquipmentWorld): Work =>
  async (session, { _id, form }, { facts }) => {
    const point = pointOf(form);
    if (point) await siteCells.leave(_id, point, session);
    return installations.change(proven(facts, 'installation').installation._id, { registrationId: null }, session);
  };

/** L2: out of use from the day after the inspection was due, until one is passed. */
const putOutOverdue =
  ({ records: { craneUse } }: EquipmentWorld): Work =>
  (session, _, { facts, today }) => {
    const outOfUse = { since: today, cause: 'INSPECTION_OVERDUE', reason: '逾期未检验' } as const;
    return craneUse.putOut(proven(facts, 'installation').installation, outOfUse, session);
  };

const isRegistrationNumberTaken =
  ({ deps: { connection } }: EquipmentWorld) =>
  async (number: string, session: ClientSession): Promise<boolean> => {
    const { collection } = useRegistrationProcess;
    return (await connection.collection(collection).findOne({ 'outcome.registrationNumber': number }, { session })) !== null;
  };

export const useRegistration = caseModule<EquipmentWorld>()({
  process: useRegistrationProcess,
  certifies: ({ _id, outcome }) => outcome.registrationNumber && _id,
  facts: ({ deps, records }) => factsOf(deps, records),
  notes:
    ({ records: { installations } }) =>
    async ({ form }) => {
      const installation = await installations.find(form.installationId);
      return earlyNotes(installation, installation?.rounds.INITIAL?.acceptedOn ?? form.acceptedOn);
    },
  isTaken: isRegistrationNumberTaken,
  alongside: { approve: occupy, endForCompletion: vacate, revoke: vacate, expire: vacate, noteOverdue: putOutOverdue },
});

export type UseRegistrations = OpenedOf<typeof useRegistration>;
