import { type Alongside, caseModule, type FactLoader } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { withFormer } from '../../cranes/crane/crane.ts';
import { nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import type { EquipmentWorld } from '../../world.ts';
import { filingNamed } from '../common/certified-filing.ts';
import { saveFiled } from '../common/save-filed.use-case.ts';
import { type HomeReissueFacts, type HomeReissueForm, type HomeReissueOutcome, homeReissueProcess } from './home-reissue.ts';
import { numberHolder } from './number-holder.store.ts';

type Work = Alongside<HomeReissueForm, HomeReissueOutcome, HomeReissueFacts>;

const factsOf =
  ({ deps: { store }, records: { cranes, copies } }: EquipmentWorld): FactLoader<HomeReissueForm, HomeReissueFacts> =>
  async ({ craneId, newFilingNumber }, { session }) => {
    const crane = craneId ? await store.find(cranes, craneId, session) : null;
    return {
      crane,
      owner: await copies.units.find(crane?.ownerUscc, session),
      holder: await numberHolder(cranes, { typed: newFilingNumber, craneId }, session),
    };
  };

/** The crane carries the number given at home and is tagged no more; the filing in force tells it. */
const renumber =
  (world: EquipmentWorld): Work =>
  async (session, { _id, form, outcome: { filingNumber, edition } }, { today, facts: { crane } }) => {
    if (!crane || !filingNumber || !edition) return err(notFound);
    const certificate = nextCertificate(crane, { issuedBy: form.issuingAuthority, issuedOn: form.issuedOn });
    const set = { filingNumber, certificate, reissueDue: null, formerFilings: withFormer(crane, { ending: 'REISSUED', today }) };
    const saved = await saveFiled(world)({ crane, set, caseId: _id }, session);
    return saved.ok ? world.changeFiling(crane.filingId, { action: 'renumber', asked: { filingNumber, edition } }, session) : saved;
  };

export const homeReissue = caseModule<EquipmentWorld>()({
  process: homeReissueProcess,
  certifies: filingNamed,
  facts: factsOf,
  alongside: { record: renumber },
});
