import { type Alongside, caseModule } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { withFormer } from '../../cranes/crane/crane.ts';
import { nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import type { EquipmentWorld } from '../../world.ts';
import { ownFiling } from '../common/certified-filing.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { filingFacts } from '../common/filing-facts.use-case.ts';
import { isFilingNumberTaken } from '../common/filing-number-taken.use-case.ts';
import { saveFiled } from '../common/save-filed.use-case.ts';
import { type OwnershipChangeForm, type OwnershipChangeOutcome, ownershipChangeProcess } from './ownership-change.ts';

type Work = Alongside<OwnershipChangeForm, OwnershipChangeOutcome, FilingFacts>;

/** With the approval the crane and its safety archive are the new owner's, and the former filing is superseded. */
const handOver =
  (world: EquipmentWorld): Work =>
  async (session, { _id, applicant, outcome: { filingNumber = '' } }, { today, actor, facts: { crane } }) => {
    if (!crane) return err(notFound);
    const formerFilings = withFormer(crane, { ending: 'CHANGED', today });
    const certificate = nextCertificate(crane, { issuedBy: actor.org, issuedOn: today });
    const set = { ownerUscc: applicant, archiveHolderUscc: applicant, filingId: _id, filingNumber, certificate, formerFilings };
    const saved = await saveFiled(world)({ crane, set, caseId: _id }, session);
    return saved.ok ? world.changeFiling(crane.filingId, { action: 'supersede', opinion: filingNumber }, session) : saved;
  };

export const ownershipChange = caseModule<EquipmentWorld>()({
  process: ownershipChangeProcess,
  certifies: ownFiling,
  facts: ({ deps, records }) => filingFacts(deps, records),
  isTaken: isFilingNumberTaken,
  alongside: { approve: handOver },
});
