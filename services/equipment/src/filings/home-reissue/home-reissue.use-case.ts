import { type Alongside, createCases, type FactLoader } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { notFound } from '@anzhu/workflow';
import { type Crane, withFormer } from '../../cranes/crane/crane.ts';
import { nextCertificate } from '../../cranes/crane/filing-certificate.ts';
import type { Records } from '../../records.ts';
import type { ChangeFiling } from '../common/change-filing.use-case.ts';
import { type HomeReissueFacts, type HomeReissueForm, type HomeReissueOutcome, homeReissueProcess } from './home-reissue.ts';
import { numberHolder } from './number-holder.store.ts';

type Work = Alongside<HomeReissueForm, HomeReissueOutcome, HomeReissueFacts>;

const factsOf =
  ({ store }: ServiceDeps, { cranes, copies }: Records): FactLoader<HomeReissueForm, HomeReissueFacts> =>
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
  ({ store }: ServiceDeps, { cranes, changeFiling }: Records & { readonly changeFiling: ChangeFiling }): Work =>
  async (session, { form, outcome: { filingNumber, edition } }, { today, facts: { crane } }) => {
    if (!crane || !filingNumber || !edition) return err(notFound);
    const certificate = nextCertificate(crane, { issuedBy: form.issuingAuthority ?? '', issuedOn: form.issuedOn ?? today });
    const set = { filingNumber, certificate, reissueDue: null, formerFilings: withFormer(crane, { ending: 'REISSUED', today }) };
    const saved = await store.save<Crane>(cranes, crane, { set }, session);
    return saved.ok ? changeFiling(crane.filingId, { action: 'renumber', asked: { filingNumber, edition } }, session) : saved;
  };

export const createHomeReissues = (deps: ServiceDeps, records: Records & { readonly changeFiling: ChangeFiling }) =>
  createCases({
    ...deps,
    process: homeReissueProcess,
    loadFacts: factsOf(deps, records),
    alongside: { record: renumber(deps, records) },
  });
