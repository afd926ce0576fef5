import { caseModule, type OpenedOf } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import type { EquipmentWorld } from '../../world.ts';
import { fourPartyAcceptanceProcess, roundResultOf } from './four-party-acceptance.ts';

export const fourPartyAcceptance = caseModule<EquipmentWorld>()({
  process: fourPartyAcceptanceProcess,
  facts:
    ({ records: { installations, copies } }) =>
    async ({ installationId }, { session }) => {
      const installation = await installations.find(installationId, session);
      return { installation, project: await copies.projects.find(installation?.projectId, session) };
    },
  alongside: {
    record:
      ({ records: { installations } }) =>
      (session, acceptance, { facts }) => {
        const { installation } = proven(facts, 'installation');
        const rounds = { ...installation.rounds, [acceptance.form.round]: roundResultOf(acceptance) };
        return installations.change(installation._id, { rounds }, session);
      },
  },
});

export type FourPartyAcceptances = OpenedOf<typeof fourPartyAcceptance>;
