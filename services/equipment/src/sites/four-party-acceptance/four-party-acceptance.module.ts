import { type Alongside, caseModule, type OpenedOf } from '@anzhu/casework';
import { proven } from '@anzhu/kernel';
import { inUseOf, mendUse, stopUse } from '../../use/use-registration/stop-use.use-case.ts';
import type { EquipmentWorld } from '../../world.ts';
import { earlyNotes, roundNames, stillOut } from '../installation/installation.ts';
import { installationNotice } from '../installation-notice/installation-notice.module.ts';
import { noteStaff } from '../notices/note-staff.use-case.ts';
import type { FourPartyAcceptanceForm } from './four-party-acceptance.form.ts';
import {
  type FourPartyAcceptanceFacts,
  type FourPartyAcceptanceOutcome,
  fourPartyAcceptanceProcess,
  isAccepted,
  roundResultOf,
} from './four-party-acceptance.ts';

type Work = Alongside<FourPartyAcceptanceForm, FourPartyAcceptanceOutcome, FourPartyAcceptanceFacts>;

/** The stay remembers the round and who inspected; a climb or tie that was not accepted puts the machine out of use until a later one is. */
const remember =
  (world: EquipmentWorld): Work =>
  async (session, acceptance, { facts, today }) => {
    const { installation } = proven(facts, 'installation');
    const { round, inspection } = acceptance.form;
    const rounds = { ...installation.rounds, [round]: roundResultOf(acceptance) };
    const inspectionBodies = [...new Set([...(installation.inspectionBodies ?? []), inspection.bodyUscc])];
    const workDone = isAccepted(rounds.INITIAL) ? { workedBy: [] } : {};
    const changed = await world.records.installations.change(installation._id, { rounds, inspectionBodies, ...workDone }, session);
    if (!changed.ok) return changed;
    const noted = await noteStaff(world.casesOf(installationNotice), { id: installation._id }, session);
    if (!noted.ok) return noted;
    const stay = { ...installation, rounds };
    const out = stillOut(stay, today);
    return out?.cause === 'ACCEPTANCE_FAILED'
      ? stopUse(inUseOf(world), { installation, outOfUse: { since: today, ...out } }, session)
      : mendUse(inUseOf(world), { installation: stay, reason: `${roundNames[round].zh}验收通过`, today }, session);
  };

export const fourPartyAcceptance = caseModule<EquipmentWorld>()({
  process: fourPartyAcceptanceProcess,
  facts:
    ({ records: { installations, copies } }) =>
    async ({ installationId, inspection }, { session }) => {
      const installation = await installations.find(installationId, session);
      return {
        installation,
        project: await copies.projects.find(installation?.projectId, session),
        inspectionBody: await copies.units.find(inspection?.bodyUscc, session),
      };
    },
  notes:
    ({ records: { installations } }) =>
    async ({ form, outcome }) =>
      earlyNotes(await installations.find(form.installationId), outcome.acceptedOn),
  alongside: { record: remember },
});

export type FourPartyAcceptances = OpenedOf<typeof fourPartyAcceptance>;
