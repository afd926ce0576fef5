import { caseModule, markFollowed } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { siteFacts } from '../../sites/site-records/site-facts.store.ts';
import type { EquipmentWorld } from '../../world.ts';
import { useRegistration } from '../use-registration/use-registration.module.ts';
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
    /** The body may read the stay from now on, and its registration waits for no commission. */
    record:
      ({ records: { installations }, casesOf }) =>
      async (session, record, { facts }) => {
        const { _id, inspectionBodies = [], partyOrgs, registrationId: id } = proven(facts, 'installation').installation;
        const also = (orgs: readonly string[]) => [...new Set([...orgs, record.form.bodyUscc])];
        const bodies = { inspectionBodies: also(inspectionBodies), partyOrgs: also(partyOrgs) };
        const changed = await installations.change(_id, bodies, session);
        const { process: of } = inspectionCommissionProcess.workflow;
        return changed.ok ? markFollowed(casesOf(useRegistration), { id, of, record, session }) : changed;
      },
  },
});
