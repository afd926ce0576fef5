import { type Alongside, caseModule, ifOffered } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Installation, PeriodicInspection } from '../../sites/installation/installation.ts';
import type { SiteFacts } from '../../sites/site-records/of-installation.ts';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { EquipmentWorld } from '../../world.ts';
import { type InUse, inUseOf, stopUse } from '../use-registration/stop-use.use-case.ts';
import type { CraneInspectionForm } from './crane-inspection.form.ts';
import { craneInspectionProcess, inspectionOf } from './crane-inspection.ts';

type Work = Alongside<CraneInspectionForm, object, SiteFacts>;

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

/** A failed inspection puts the machine out of use at once; a passed one moves its next due date. An older report than the last changes nothing. */
const inspect =
  (deps: InUse): Work =>
  async (session, record, { facts: { installation }, today }) => {
    const inspection = inspectionOf(record);
    if (!installation || !isNewest(inspection, installation)) return ok(null);
    const due = inspection.isPassed ? { inspectionDue: record.form.inspection.nextDueOn } : {};
    const changed = await deps.records.installations.change(installation._id, { inspection, ...due }, session);
    if (!changed.ok) return changed;
    if (inspection.isPassed) return renew(deps, installation, session);
    const outOfUse = { since: today, cause: 'INSPECTION_FAILED', reason: `检验不合格: ${inspection.reportNumber}` } as const;
    return stopUse(deps, { installation, outOfUse }, session);
  };

export const craneInspection = caseModule<EquipmentWorld>()({
  process: craneInspectionProcess,
  facts: ({ deps, records }) => siteFacts<CraneInspectionForm>(deps.store, records),
  alongside: { record: (world) => inspect(inUseOf(world)) },
});
