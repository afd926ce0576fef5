import { type Alongside, caseModule, type HandedOn, ifOffered } from '@anzhu/casework';
import { type LocalDate, ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { hold } from '../../cranes/crane/crane.store.ts';
import type { Installation, PeriodicInspection } from '../../sites/installation/installation.ts';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { EquipmentWorld } from '../../world.ts';
import { flagInUse } from '../attention/flags.use-case.ts';
import { type InUse, inUseOf, mendUse, stopUse } from '../use-registration/stop-use.use-case.ts';
import { useRegistration } from '../use-registration/use-registration.module.ts';
import type { CraneInspectionForm } from './crane-inspection.form.ts';
import { type CraneInspectionFacts, craneInspectionProcess, inspectionOf } from './crane-inspection.ts';

type Work = Alongside<CraneInspectionForm, object, CraneInspectionFacts>;

/** The running registration is valid as long as the new inspection lets it be. */
const renew = async (
  { useRegistrations: { actAsSystem } }: InUse,
  { registrationId }: Installation,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  return registrationId ? ifOffered(await actAsSystem(registrationId, { action: 'renewValidity' }, session)) : ok(null);
};

const isNewest = ({ inspectedOn }: PeriodicInspection, { inspection }: Installation): boolean =>
  !inspection || inspectedOn >= inspection.inspectedOn;

/** It brings back what was only overdue, and moves the warnings of the running registration. */
const passed = async (
  deps: InUse,
  { installation, today }: { readonly installation: Installation; readonly today: LocalDate },
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const mended = await mendUse(deps, { installation, reason: '定期检验合格', today }, session);
  return mended.ok ? renew(deps, installation, session) : mended;
};

/** A failed inspection puts the machine out of use at once; a passed one moves its next due date. An older report than the last changes nothing. */
const inspect =
  (deps: InUse): Work =>
  async (session, record, { facts: { installation }, today }) => {
    const inspection = inspectionOf(record);
    if (!installation || !isNewest(inspection, installation)) return ok(null);
    const due = inspection.isPassed ? { inspectionDue: record.form.inspection.nextDueOn } : {};
    const changed = await deps.records.installations.change(installation._id, { inspection, ...due }, session);
    if (!changed.ok) return changed;
    if (inspection.isPassed) return passed(deps, { installation: { ...installation, ...due }, today }, session);
    const outOfUse = { since: today, cause: 'INSPECTION_FAILED', reason: `检验不合格: ${inspection.reportNumber}` } as const;
    return stopUse(deps, { installation, outOfUse }, session);
  };

/** Whether somebody else's report that found the machine unfit waits for its user as well. */
const isAnotherOpen = async ({ casesOf }: EquipmentWorld, { _id, form }: HandedOn<CraneInspectionForm>, session: ClientSession) => {
  const open = { state: 'AWAITING_CONFIRMATION', 'form.inspection.conclusion': 'FAILED' };
  const others = { _id: { $ne: _id }, 'form.installationId': form.installationId, ...open };
  const { model } = casesOf(craneInspection);
  return (await model.collection.findOne(others as never, { projection: { _id: 1 }, session })) !== null;
};

/** The authority sees at once that somebody found the machine unfit, whoever has still to confirm it, and as long as one such report waits: no other report takes that away. */
const flagFailure =
  (world: EquipmentWorld, isOpen: boolean): Work =>
  async (session, record, { facts: { installation, crane } }) => {
    const { records, useRegistrations } = inUseOf(world);
    const held = crane ? await hold(world.deps.store, records.cranes, { crane, session }) : ok(null);
    if (!held.ok) return held;
    const isFailure = isOpen && record.form.inspection.conclusion === 'FAILED';
    const changes = { UNCONFIRMED_FAILURE: isFailure || (await isAnotherOpen(world, record, session)) };
    return flagInUse(useRegistrations, { registrationId: installation?.registrationId ?? null, changes }, session);
  };

const inspectConfirmed =
  (world: EquipmentWorld): Work =>
  async (...at) => {
    const lowered = await flagFailure(world, false)(...at);
    return lowered.ok ? inspect(inUseOf(world))(...at) : lowered;
  };

export const craneInspection = caseModule<EquipmentWorld>()({
  process: craneInspectionProcess,
  facts:
    ({ deps, records, casesOf }) =>
    async (form, context) => {
      const facts = await siteFacts<CraneInspectionForm>(deps.store, records)(form, context);
      const { registrationId, parties } = facts.installation ?? {};
      const registration = registrationId ? await deps.store.find(casesOf(useRegistration).model, registrationId, context.session) : null;
      return { ...facts, user: registration?.applicant ?? parties?.['contractor'] };
    },
  alongside: {
    record: (world) => inspect(inUseOf(world)),
    submit: (world) => flagFailure(world, true),
    confirm: inspectConfirmed,
    decline: (world) => flagFailure(world, false),
  },
});
