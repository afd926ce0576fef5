import { ok, type Result } from '@anzhu/kernel';
import type { Own } from '@anzhu/store';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { Crane } from '../../cranes/crane/crane.ts';
import { renumber } from '../../sites/project-gate/project-gate.ts';
import type { EquipmentWorld } from '../../world.ts';

interface Filed {
  readonly crane: Crane;
  readonly set: Partial<Own<Crane>>;
  /** The case that changes it, whose title stays as it was decided. */
  readonly caseId: string;
}

/** Whatever shows the number of a machine without looking it up: the stay it has not left, the gate it stands in, the titles of its cases. */
const carryNumber = async (
  { records: { installations, gates }, renameInCases }: EquipmentWorld,
  { crane, filingNumber, caseId }: Pick<Filed, 'crane' | 'caseId'> & { readonly filingNumber: string },
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { _id: craneId, filingNumber: former } = crane;
  await renameInCases({ among: { about: craneId, _id: { $ne: caseId } }, name: filingNumber, formerNames: [former] }, session);
  const stay = await installations.unfinished(craneId, session);
  if (!stay) return ok(null);
  const shown = await installations.change(stay._id, { filingNumber }, session);
  return shown.ok ? gates.change(stay.projectId, session, (gate) => ok(renumber(gate, { craneId, filingNumber }))) : shown;
};

/** Saves a machine with what a case changes of its filing; another number is at once shown wherever one is. */
export const saveFiled =
  (world: EquipmentWorld) =>
  async ({ crane, set, caseId }: Filed, session: ClientSession): Promise<Result<unknown, Refusal>> => {
    const saved = await world.deps.store.save<Crane>(world.records.cranes, crane, { set }, session);
    const { filingNumber = crane.filingNumber } = set;
    if (!saved.ok || filingNumber === crane.filingNumber) return saved;
    return carryNumber(world, { crane, filingNumber, caseId }, session);
  };
