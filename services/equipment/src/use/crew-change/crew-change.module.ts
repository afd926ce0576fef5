import { caseModule } from '@anzhu/casework';
import { staffNamed } from '../../staff/key-staff.ts';
import type { EquipmentWorld } from '../../world.ts';
import { crewFound } from '../crew/crew.ts';
import { useRegistration } from '../use-registration/use-registration.module.ts';
import { crewChangeProcess } from './crew-change.ts';

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
    approve:
      ({ casesOf, records }) =>
      async (session, { form }, { facts: { persons } }) => {
        await records.copies.persons.hold(persons, session);
        const asked = { crew: crewFound(form, persons) };
        return casesOf(useRegistration).actAsSystem(form.registrationId, { action: 'replaceCrew', asked }, session);
      },
  },
});
