import { type Alongside, caseModule, type FactLoader, type OpenedOf } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { hold } from '../../cranes/crane/crane.store.ts';
import type { Records } from '../../records.ts';
import { personsFor } from '../../staff/before-mergers.store.ts';
import { workersNamed } from '../../staff/key-staff.ts';
import type { EquipmentWorld } from '../../world.ts';
import { plannedOf } from '../notices/replanning.ts';
import { admit, remove } from '../project-gate/project-gate.ts';
import type { InstallationNoticeForm } from './installation-notice.form.ts';
import { type InstallationNoticeFacts, type InstallationNoticeOutcome, installationNoticeProcess } from './installation-notice.ts';

type Work = Alongside<InstallationNoticeForm, InstallationNoticeOutcome, InstallationNoticeFacts>;

const factsOf =
  (
    { store, calendar }: ServiceDeps,
    { cranes, copies, installations, gates }: Records,
  ): FactLoader<InstallationNoticeForm, InstallationNoticeFacts> =>
  async ({ craneId, projectId, workUnitUscc, keyStaff, specialWorkers }, { applicant, caseId, session, taken }) => {
    const crane = craneId ? await store.find(cranes, craneId, session) : null;
    const uscc = workUnitUscc ?? applicant;
    return {
      crane,
      project: await copies.projects.find(projectId, session),
      gate: await gates.find(projectId, session),
      standing: await installations.unfinished(craneId, session),
      installation: await installations.find(caseId, session),
      installer: { uscc, unit: await copies.units.find(uscc, session) },
      owner: await copies.units.find(crane?.ownerUscc, session),
      persons: await personsFor(copies, { keyStaff, specialWorkers, unit: uscc }, { session, taken }),
      calendar,
    };
  };

/** With the approval the crane enters the project's gate and its installation begins. */
const enter =
  ({ gates, installations }: Records): Work =>
  async (session, notice, { today, facts }) => {
    const { _id, form, parties, division, d2, d4, d6 } = notice;
    const { crane, project, installer } = proven(facts, 'crane', 'project');
    const { craneId, projectId, location } = form;
    const { filingNumber, category, ownerUscc } = crane;
    const subject = { craneId, filingNumber, category, since: today };
    const admitted = await gates.change(projectId, session, (gate) => admit(gate, projectId, { installationId: _id, ...subject }));
    if (!admitted.ok) return admitted;
    const { applicant: _given, ...concerned } = parties;
    const partyOrgs = [...new Set(Object.values(concerned))];
    const { plannedFrom } = plannedOf(notice);
    const installerUscc = proven(installer, 'uscc').uscc;
    const units = { ownerUscc, installerUscc, workedBy: workersNamed(installerUscc, form), parties: concerned, partyOrgs };
    const place = { projectId, projectName: project.name, location, division, d2, d4, d6 };
    const beginning = {
      state: 'STANDING',
      isStanding: true,
      rounds: {},
      registrationId: null,
      dismantlingId: null,
      dismantledOn: null,
    } as const;
    return installations.begin({ _id, ...subject, ...units, ...place, ...beginning, ...(plannedFrom && { plannedFrom }) }, session);
  };

/** Held first: whoever ends or changes the filing at the same moment meets it, and so does what befalls somebody who is named. */
const install =
  ({ store }: ServiceDeps, records: Records): Work =>
  async (session, notice, at) => {
    const { crane } = proven(at.facts, 'crane');
    await records.copies.persons.hold(at.facts.persons, session);
    const held = await hold(store, records.cranes, { crane, session });
    return held.ok ? enter(records)(session, notice, at) : held;
  };

/** The crane never came: it leaves the gate. */
const cancel =
  ({ gates, installations }: Records): Work =>
  async (session, { _id, form }) => {
    const removed = await gates.change(form.projectId, session, (gate) => ({ ok: true, value: remove(gate, _id) }));
    return removed.ok ? installations.change(_id, { state: 'NEVER_INSTALLED', isStanding: false, workedBy: [] }, session) : removed;
  };

export const installationNotice = caseModule<EquipmentWorld>()({
  process: installationNoticeProcess,
  facts: ({ deps, records }) => factsOf(deps, records),
  alongside: { approve: ({ deps, records }) => install(deps, records), cancelInstallation: ({ records }) => cancel(records) },
});

export type InstallationNotices = OpenedOf<typeof installationNotice>;
