import { caseModule, ifOffered } from '@anzhu/casework';
import { ok } from '@anzhu/kernel';
import type { EnterpriseWorld } from '../world.ts';
import { emergencyPlanProcess } from './emergency-plan.ts';

/** Emergency plans; an approved edition takes the place of the one before, in the same transaction. */
export const emergencyPlan = caseModule<EnterpriseWorld>()({
  process: emergencyPlanProcess,
  facts:
    ({ store, units }) =>
    async (_form, { applicant, session }) => ({ unit: await store.find(units, applicant, session) }),
  alongside: {
    approve:
      ({ casesOf }) =>
      async (session, { _id, applicant, form: { kind, name } }) => {
        const { model, actAsSystem } = casesOf(emergencyPlan);
        const same = { applicant, 'form.kind': kind, 'form.name': name, state: 'APPROVED', _id: { $ne: _id } };
        const earlier = await model.findOne(same, { _id: 1 }, { session }).lean();
        return earlier ? ifOffered(await actAsSystem(earlier._id, { action: 'supersede' }, session)) : ok(null);
      },
  },
});
