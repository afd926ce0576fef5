import { caseModule, ifOffered } from '@anzhu/casework';
import { ok, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import type { EnterpriseWorld } from '../world.ts';
import { type EmergencyPlan, emergencyPlanProcess } from './emergency-plan.ts';

type Approved = Pick<EmergencyPlan, '_id' | 'applicant' | 'form'>;

const supersedeEarlier = async (
  { casesOf }: Pick<EnterpriseWorld, 'casesOf'>,
  { _id, applicant, form: { kind, name } }: Approved,
  session: ClientSession,
): Promise<Result<unknown, Refusal>> => {
  const { model, actAsSystem } = casesOf(emergencyPlan);
  const same = { applicant, 'form.kind': kind, 'form.name': name, state: 'APPROVED', _id: { $ne: _id } };
  const earlier = await model.collection.findOne(same as never, { session, projection: { _id: 1 } });
  return earlier ? ifOffered(await actAsSystem(String(earlier._id), { action: 'supersede' }, session)) : ok(null);
};

/** Emergency plans; an approved edition takes the place of the one before, in the same transaction. */
export const emergencyPlan = caseModule<EnterpriseWorld>()({
  process: emergencyPlanProcess,
  facts:
    ({ store, units }) =>
    async (_form, { applicant, session }) => ({ unit: await store.find(units, applicant, session) }),
  alongside: { approve: (world) => (session, plan) => supersedeEarlier(world, plan, session) },
});
