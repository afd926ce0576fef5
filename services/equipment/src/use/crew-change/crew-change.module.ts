import { awaitAgain, type CaseRecord, caseModule, markFollowed } from '@anzhu/casework';
import type { Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { ClientSession } from 'mongoose';
import { staffNamed } from '../../staff/key-staff.ts';
import type { EquipmentWorld } from '../../world.ts';
import { crewFound } from '../crew/crew.ts';
import { useRegistration } from '../use-registration/use-registration.module.ts';
import type { CrewChangeForm } from './crew-change.form.ts';
import { crewChangeProcess } from './crew-change.ts';

const of = crewChangeProcess.workflow.process;

/** A flagged registration waits for its user again, unless another change of its crew is under review. */
const giveUp =
  ({ casesOf }: EquipmentWorld) =>
  (session: ClientSession, record: CaseRecord<CrewChangeForm>): Promise<Result<unknown, Refusal>> =>
    awaitAgain(casesOf(crewChange), casesOf(useRegistration), { record, session });

export const crewChange = caseModule<EquipmentWorld>()({
  process: crewChangeProcess,
  facts:
    ({ deps, records, casesOf }) =>
    async ({ registrationId, keyStaff, specialWorkers }, { applicant, session }) => {
      const { model } = casesOf(useRegistration);
      const registration = registrationId ? await deps.store.find(model, registrationId, session) : null;
      return {
        registration,
        installation: await records.installations.find(registration?.form.installationId, session),
        unit: await records.copies.units.find(applicant, session),
        persons: await records.copies.persons.findStaff(staffNamed(keyStaff, specialWorkers), session),
      };
    },
  alongside: {
    submit:
      ({ casesOf }) =>
      (session, record) =>
        markFollowed(casesOf(useRegistration), { id: record.form.registrationId, of, record, session }),
    approve:
      ({ casesOf, records }) =>
      async (session, { form }, { facts: { persons } }) => {
        await records.copies.persons.hold(persons, session);
        const asked = { crew: crewFound(form, persons) };
        return casesOf(useRegistration).actAsSystem(form.registrationId, { action: 'replaceCrew', asked }, session);
      },
  },
  givenUp: { withdraw: giveUp },
});
