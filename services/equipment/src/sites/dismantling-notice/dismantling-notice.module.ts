import { type Alongside, caseModule, type OpenedOf } from '@anzhu/casework';
import { ok, proven, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { personsFor } from '../../staff/before-mergers.store.ts';
import { workersNamed } from '../../staff/key-staff.ts';
import { type UseRegistrations, useRegistration } from '../../use/use-registration/use-registration.module.ts';
import type { EquipmentWorld } from '../../world.ts';
import { installationNotice } from '../installation-notice/installation-notice.module.ts';
import { noteStaff } from '../notices/note-staff.use-case.ts';
import { remove } from '../project-gate/project-gate.ts';
import type { DismantlingNoticeForm } from './dismantling-notice.form.ts';
import { type DismantlingNoticeFacts, type DismantlingNoticeOutcome, dismantlingNoticeProcess } from './dismantling-notice.ts';

type Work = Alongside<DismantlingNoticeForm, DismantlingNoticeOutcome, DismantlingNoticeFacts>;

/** C13: the running registration ends by itself, or waits for the authority to end it: whichever its own table offers. */
const endUse = async (
  { actAsSystem }: Pick<UseRegistrations, 'actAsSystem'>,
  id: string | null | undefined,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  if (!id) return ok(null);
  for (const action of ['endForCompletion', 'announceEnd']) {
    const done = await actAsSystem(id, { action }, session);
    if (done.ok || done.error.code !== 'ACTION_NOT_ALLOWED') return done;
  }
  return ok(null);
};

/** 办理拆除 (R13): with the approval the crane is out of the project's gate, and its use is over. */
const dismantle =
  ({ records: { gates, installations, copies }, casesOf }: EquipmentWorld): Work =>
  async (session, { _id, form }, { facts }) => {
    await copies.persons.hold(facts.persons, session);
    const { _id: id, projectId, registrationId } = proven(facts, 'installation').installation;
    const removed = await gates.change(projectId, session, (gate) => ok(remove(gate, id)));
    if (!removed.ok) return removed;
    const workedBy = workersNamed(proven(facts.dismantler, 'uscc').uscc, form);
    const taken = { state: 'DISMANTLING_APPROVED', isStanding: false, dismantlingId: _id, workedBy } as const;
    const changed = await installations.change(id, taken, session);
    if (!changed.ok) return changed;
    const noted = await noteStaff(casesOf(installationNotice), { id }, session);
    return noted.ok ? endUse(casesOf(useRegistration), registrationId, session) : noted;
  };

const report =
  ({ records: { installations } }: EquipmentWorld): Work =>
  (session, { outcome }, { facts }) => {
    const done = { state: 'DISMANTLED', dismantledOn: proven(outcome, 'dismantledOn').dismantledOn, workedBy: [] } as const;
    return installations.change(proven(facts, 'installation').installation._id, done, session);
  };

export const dismantlingNotice = caseModule<EquipmentWorld>()({
  process: dismantlingNoticeProcess,
  facts:
    ({ deps, records }) =>
    async ({ installationId, workUnitUscc, keyStaff, specialWorkers }, { applicant, session, taken }) => {
      const uscc = workUnitUscc ?? applicant;
      const installation = await records.installations.find(installationId, session);
      return {
        installation,
        project: await records.copies.projects.find(installation?.projectId, session),
        dismantler: { uscc, unit: await records.copies.units.find(uscc, session) },
        persons: await personsFor(records.copies, { keyStaff, specialWorkers, unit: uscc }, { session, taken }),
        supervisors: await records.copies.supervisors.at(installation?.division, session),
        calendar: deps.calendar,
      };
    },
  alongside: { approve: dismantle, reportDismantled: report },
});

export type DismantlingNotices = OpenedOf<typeof dismantlingNotice>;
