import { type Alongside, caseModule } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { withFormer } from '../../cranes/crane/crane.ts';
import type { EquipmentWorld } from '../../world.ts';
import { ownFiling } from '../common/certified-filing.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { filingFacts } from '../common/filing-facts.use-case.ts';
import { isFilingNumberTaken } from '../common/filing-number-taken.use-case.ts';
import { saveFiled } from '../common/save-filed.use-case.ts';
import type { CertificateReissueForm } from './certificate-reissue.form.ts';
import { certificateReissueResolvers } from './certificate-reissue.resolvers.ts';
import { type CertificateReissueOutcome, certificateReissueProcess, describedBy } from './certificate-reissue.ts';

type Work = Alongside<CertificateReissueForm, CertificateReissueOutcome, FilingFacts>;

/** With the approval the crane carries the new number or edition and is tagged no more; the former filing is superseded. */
const reissue =
  (world: EquipmentWorld): Work =>
  async (session, { _id, form, outcome }, { today, actor, facts: { crane } }) => {
    const { filingNumber, edition, filedOn } = outcome;
    if (!crane || !filingNumber || !edition || !filedOn) return err(notFound);
    const formerFilings = withFormer(crane, { ending: 'REISSUED', today });
    const certificate = { edition, issuedBy: actor.org, issuedOn: filedOn };
    const set = { ...describedBy(form, crane), filingId: _id, filingNumber, certificate, reissueDue: null, formerFilings };
    const saved = await saveFiled(world)({ crane, set, caseId: _id }, session);
    return saved.ok ? world.changeFiling(crane.filingId, { action: 'supersede', opinion: filingNumber }, session) : saved;
  };

export const certificateReissue = caseModule<EquipmentWorld>()({
  process: certificateReissueProcess,
  certifies: ownFiling,
  facts: ({ deps, records }) => filingFacts(deps, records),
  isTaken: isFilingNumberTaken,
  alongside: { approve: reissue },
  resolvers: (cases, { records }) => certificateReissueResolvers(cases, records.craneRegister),
});
