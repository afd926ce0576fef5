import { createCases } from '@anzhu/casework';
import type { ServiceDeps } from '@anzhu/service';
import type { Records } from '../../records.ts';
import { fourPartyAcceptanceProcess, roundResultOf } from './four-party-acceptance.ts';

export const createFourPartyAcceptances = (deps: ServiceDeps, { installations, copies }: Records) =>
  createCases({
    ...deps,
    process: fourPartyAcceptanceProcess,
    loadFacts: async ({ installationId }, { session }) => {
      const installation = await installations.find(installationId, session);
      return { installation, project: await copies.projects.find(installation?.projectId, session) };
    },
    alongside: {
      record: (session, acceptance, { facts: { installation } }) => {
        const rounds = { ...installation?.rounds, [acceptance.form.round ?? 'INITIAL']: roundResultOf(acceptance) };
        return installations.change(installation?._id ?? '', { rounds }, session);
      },
    },
  });

export type FourPartyAcceptances = ReturnType<typeof createFourPartyAcceptances>;
