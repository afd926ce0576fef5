import { type Alongside, caseModule } from '@anzhu/casework';
import { err } from '@anzhu/kernel';
import { notFound } from '@anzhu/workflow';
import { type Crane, withFormer } from '../../cranes/crane/crane.ts';
import type { EquipmentWorld } from '../../world.ts';
import { filingNamed } from '../common/certified-filing.ts';
import type { FilingFacts } from '../common/filing-business.ts';
import { filingFacts } from '../common/filing-facts.use-case.ts';
import {
  cancellationCauses,
  type FilingCancellationForm,
  type FilingCancellationOutcome,
  filingCancellationProcess,
} from './filing-cancellation.ts';

type Work = Alongside<FilingCancellationForm, FilingCancellationOutcome, FilingFacts>;

/** With the approval the crane is filed no more; the filing tells it. */
const cancel =
  ({ deps: { store }, records: { cranes }, changeFiling }: EquipmentWorld): Work =>
  async (session, { form }, { today, facts: { crane } }) => {
    if (!crane) return err(notFound);
    const scrapped = form.cause === 'SCRAPPED' && { scrappedOn: today };
    const set = { filingState: 'CANCELLED', formerFilings: withFormer(crane, { ending: 'CANCELLED', today }), ...scrapped } as const;
    const saved = await store.save<Crane>(cranes, crane, { set }, session);
    const opinion = cancellationCauses[form.cause].zh;
    return saved.ok ? changeFiling(crane.filingId, { action: 'cancel', opinion }, session) : saved;
  };

export const filingCancellation = caseModule<EquipmentWorld>()({
  process: filingCancellationProcess,
  certifies: filingNamed,
  facts: ({ deps, records }) => filingFacts(deps, records),
  alongside: { approve: cancel },
});
