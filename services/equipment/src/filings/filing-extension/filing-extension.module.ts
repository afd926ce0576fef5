import { type Alongside, caseModule } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import type { Crane } from '../../cranes/crane/crane.ts';
import type { EquipmentWorld } from '../../world.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { filingFacts } from '../common/filing-facts.use-case.ts';
import { type FilingExtensionForm, type FilingExtensionOutcome, filingExtensionProcess } from './filing-extension.ts';

type Work = Alongside<FilingExtensionForm, FilingExtensionOutcome, FilingFacts>;

/** With the approval the filing is valid until the day set; the filing tells it. */
const extend =
  ({ deps: { store }, records: { cranes }, changeFiling }: EquipmentWorld): Work =>
  async (session, { outcome: { extendedUntil } }, { facts: { crane } }) => {
    if (!crane || !extendedUntil) return err(notFound);
    const saved = await store.save<Crane>(cranes, crane, { set: { validUntil: extendedUntil } }, session);
    return saved.ok ? changeFiling(crane.filingId, { action: 'extend', asked: { extendedUntil } }, session) : saved;
  };

export const filingExtension = caseModule<EquipmentWorld>()({
  process: filingExtensionProcess,
  facts: ({ deps, records }) => filingFacts(deps, records),
  alongside: { approve: extend },
});
