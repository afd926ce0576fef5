import { type Alongside, createCases } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { notFound } from '@anzhu/workflow';
import { type Crane, withFormer } from '../../cranes/crane/crane.ts';
import { nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import type { Records } from '../../records.ts';
import type { ChangeFiling } from '../common/change-filing.use-case.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { filingFacts } from '../common/filing-facts.use-case.ts';
import { type OwnershipChangeForm, type OwnershipChangeOutcome, ownershipChangeProcess } from './ownership-change.ts';

type Work = Alongside<OwnershipChangeForm, OwnershipChangeOutcome, FilingFacts>;

/** With the approval the crane and its safety archive are the new owner's, and the former filing is superseded. */
const handOver =
  ({ store }: ServiceDeps, { cranes, changeFiling }: Records & { readonly changeFiling: ChangeFiling }): Work =>
  async (session, { _id, applicant, outcome: { filingNumber = '' } }, { today, actor, facts: { crane } }) => {
    if (!crane) return err(notFound);
    const formerFilings = withFormer(crane, { ending: 'CHANGED', today });
    const certificate = nextCertificate(crane, { issuedBy: actor.org, issuedOn: today });
    const set = { ownerUscc: applicant, archiveHolderUscc: applicant, filingId: _id, filingNumber, certificate, formerFilings };
    const saved = await store.save<Crane>(cranes, crane, { set }, session);
    return saved.ok ? changeFiling(crane.filingId, { action: 'supersede', opinion: filingNumber }, session) : saved;
  };

export const createOwnershipChanges = (deps: ServiceDeps, records: Records & { readonly changeFiling: ChangeFiling }) =>
  createCases({
    ...deps,
    process: ownershipChangeProcess,
    loadFacts: filingFacts(deps, records),
    alongside: { approve: handOver(deps, records) },
  });
