import { caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { EquipmentWorld } from '../../world.ts';
import { type InspectionCommissionForm, inspectionCommissionProcess } from './inspection-commission.ts';

export const inspectionCommission = caseModule<EquipmentWorld>()({
  process: inspectionCommissionProcess,
  facts:
    ({ deps, records }) =>
    async (form, context) => ({
      ...(await siteFacts<InspectionCommissionForm>(deps.store, records)(form, context)),
      body: await records.copies.units.find(form.bodyUscc, context.session),
    }),
  alongside: {
    /** The body may read the stay from now on. */
    record:
      ({ records: { installations } }) =>
      (session, { form: { bodyUscc } }, { facts }) => {
        const { _id, inspectionBodies = [], partyOrgs } = proven(facts, 'installation').installation;
        const also = (orgs: readonly string[]) => [...new Set([...orgs, bodyUscc])];
        return installations.change(_id, { inspectionBodies: also(inspectionBodies), partyOrgs: also(partyOrgs) }, session);
      },
  },
});
