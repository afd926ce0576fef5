import { createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Records } from '../../records.ts';
import { personRefsIn } from '../../staff/key-staff.ts';
import { crewIn } from '../crew/crew.ts';
import type { UseRegistrations } from '../use-registration/use-registration.use-case.ts';
import { crewChangeProcess } from './crew-change.ts';

interface Deps {
  readonly records: Records;
  readonly useRegistrations: UseRegistrations;
}

export const createCrewChanges = (deps: ServiceDeps, { records, useRegistrations }: Deps) =>
  createCases({
    ...deps,
    process: crewChangeProcess,
    loadFacts: async ({ registrationId, keyStaff, specialWorkers }, { session }) => {
      const registration = registrationId ? await deps.store.find(useRegistrations.model, registrationId, session) : null;
      return {
        registration,
        installation: await records.installations.find(registration?.form.installationId, session),
        persons: await records.copies.persons.find(personRefsIn(keyStaff, specialWorkers), session),
      };
    },
    alongside: {
      approve: (session, { form }) =>
        useRegistrations.actAsSystem(form.registrationId ?? '', { action: 'replaceCrew', asked: { crew: crewIn(form) } }, session),
    },
  });
