import { type CaseRecord, type Cases, caseModule } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { type Made, statedCraneId } from '../../cranes/crane/crane-identity.ts';
import type { EquipmentWorld } from '../../world.ts';
import { unfiledDeviceResolvers } from './unfiled-device.resolvers.ts';
import { type UnfiledDeviceForm, unfiledDeviceProcess } from './unfiled-device.ts';

/** The devices a unit keeps until they are filed. */
export const unfiledDevice = caseModule<EquipmentWorld>()({
  process: unfiledDeviceProcess,
  facts: () => () => Promise.resolve(null),
  resolvers: unfiledDeviceResolvers,
});

type Devices = Pick<Cases<UnfiledDeviceForm, object, null>, 'model' | 'actAsSystem'>;
type Filed = Pick<CaseRecord<Made, { readonly craneId: string }>, 'applicant' | 'outcome' | 'form'>;

/** With the approval of its filing a device leaves the list of the unit that filed it. */
export const markFiled = async (
  { model, actAsSystem }: Devices,
  { applicant, outcome, form }: Filed,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const query = { about: { $in: [outcome.craneId, statedCraneId(form)] }, applicant, state: 'KEPT' } as never;
  const kept = await model.collection.find(query, { session }).project({ _id: 1 }).toArray();
  for (const { _id } of kept) {
    const marked = await actAsSystem(String(_id), { action: 'markFiled' }, session);
    if (!marked.ok) return marked;
  }
  return ok(null);
};
