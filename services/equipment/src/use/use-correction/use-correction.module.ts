import { caseModule } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { EquipmentWorld } from '../../world.ts';
import { registrationNamed } from '../use-registration/own-registration.ts';
import { useRegistration } from '../use-registration/use-registration.module.ts';
import { correctedStay, useCorrectionProcess } from './use-correction.ts';

export const useCorrection = caseModule<EquipmentWorld>()({
  process: useCorrectionProcess,
  certifies: registrationNamed,
  facts:
    ({ deps, records: { installations, copies }, casesOf }) =>
    async ({ registrationId }, { session }) => {
      const registration = registrationId ? await deps.store.find(casesOf(useRegistration).model, registrationId, session) : null;
      const installation = await installations.find(registration?.form.installationId, session);
      return { registration, installation, project: await copies.projects.find(installation?.projectId, session) };
    },
  alongside: {
    approve:
      ({ records: { installations }, casesOf }) =>
      async (session, correction, { facts }) => {
        const { installation } = proven(facts, 'installation');
        const put = await installations.change(installation._id, correctedStay(correction, facts), session);
        return put.ok ? casesOf(useRegistration).actAsSystem(correction.form.registrationId, { action: 'correct' }, session) : put;
      },
  },
});
