import { caseModule } from '@anzhu/casework';
import type { EquipmentWorld } from '../../world.ts';
import { registrationNamed } from '../use-registration/own-registration.ts';
import { useRegistration } from '../use-registration/use-registration.module.ts';
import { useExtensionProcess } from './use-extension.ts';

export const useExtension = caseModule<EquipmentWorld>()({
  process: useExtensionProcess,
  certifies: registrationNamed,
  facts:
    ({ deps, records, casesOf }) =>
    async ({ registrationId }, { session }) => {
      const { model } = casesOf(useRegistration);
      const registration = registrationId ? await deps.store.find(model, registrationId, session) : null;
      const installation = await records.installations.find(registration?.form.installationId, session);
      return { registration, installation, crane: await records.craneRegister.find(installation?.craneId, session) };
    },
  alongside: {
    approve:
      ({ casesOf }) =>
      (session, { form: { registrationId, plannedDismantlingOn } }) =>
        casesOf(useRegistration).actAsSystem(registrationId, { action: 'extendUse', asked: { plannedDismantlingOn } }, session),
  },
});
