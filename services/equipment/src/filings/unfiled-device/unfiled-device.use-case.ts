import { type CaseRecord, createCases } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { type Made, newCraneId } from '../../cranes/crane/crane-identity.ts';
import { unfiledDeviceProcess } from './unfiled-device.ts';

/** The devices a unit keeps until they are filed. */
export const createUnfiledDevices = (deps: ServiceDeps) => {
  const devices = createCases({ ...deps, process: unfiledDeviceProcess, loadFacts: () => Promise.resolve(null) });
  /** With the approval of its filing a device leaves the list of the unit that filed it. */
  const markFiled = async (
    { applicant, outcome, form }: Pick<CaseRecord<Made, { readonly craneId: string }>, 'applicant' | 'outcome' | 'form'>,
    session: ClientSession,
  ): Promise<Result<unknown, Refusal>> => {
    const query = { about: { $in: [outcome.craneId, newCraneId(form)] }, applicant, state: 'KEPT' } as never;
    const kept = await devices.model.collection.find(query, { session }).project({ _id: 1 }).toArray();
    for (const { _id } of kept) {
      const marked = await devices.actAsSystem(String(_id), { action: 'markFiled' }, session);
      if (!marked.ok) return marked;
    }
    return ok(null);
  };
  return { ...devices, markFiled };
};

export type UnfiledDevices = ReturnType<typeof createUnfiledDevices>;
