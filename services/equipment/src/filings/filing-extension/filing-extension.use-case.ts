import { type Alongside, createCases } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import type { ServiceDeps } from '@anzhu/service';
import { notFound } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import type { Records } from '../../records.ts';
import type { ChangeFiling } from '../common/change-filing.use-case.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { filingFacts } from '../common/filing-facts.use-case.ts';
import { type FilingExtensionForm, type FilingExtensionOutcome, filingExtensionProcess } from './filing-extension.ts';

type Work = Alongside<FilingExtensionForm, FilingExtensionOutcome, FilingFacts>;

/** With the approval the filing is valid until the day set; the filing tells it. */
const extend =
  ({ store }: ServiceDeps, { cranes, changeFiling }: Records & { readonly changeFiling: ChangeFiling }): Work =>
  async (session, { outcome: { extendedUntil } }, { facts: { crane } }) => {
    if (!crane || !extendedUntil) return err(notFound);
    const saved = await store.save<Crane>(cranes, crane, { set: { validUntil: extendedUntil } }, session);
    return saved.ok ? changeFiling(crane.filingId, { action: 'extend', asked: { extendedUntil } }, session) : saved;
  };

export const createFilingExtensions = (deps: ServiceDeps, records: Records & { readonly changeFiling: ChangeFiling }) =>
  createCases({
    ...deps,
    process: filingExtensionProcess,
    loadFacts: filingFacts(deps, records),
    alongside: { approve: extend(deps, records) },
  });
