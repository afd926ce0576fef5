import { caseModule, ifOffered } from '@anzhu/casework';
import { emergencyPlan } from '../emergency-plan/emergency-plan.module.ts';
import type { EnterpriseWorld } from '../world.ts';
import { emergencyDrillProcess } from './emergency-drill.ts';

/** Records of drills; the plan says when it was last drilled, from the same transaction on. */
export const emergencyDrill = caseModule<EnterpriseWorld>()({
  process: emergencyDrillProcess,
  facts:
    ({ store, casesOf }) =>
    async ({ planId }, { session }) => ({ plan: planId ? await store.find(casesOf(emergencyPlan).model, planId, session) : null }),
  alongside: {
    record:
      ({ casesOf }) =>
      async (session, { form: { planId, drilledOn } }) =>
        ifOffered(await casesOf(emergencyPlan).actAsSystem(planId, { action: 'noteDrill', asked: { drilledOn } }, session)),
  },
});
