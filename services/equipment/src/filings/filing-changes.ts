import type { CaseRecord, Circumstances, Effect } from '@anzhu/casework';
import { draftEvent, type EventData, ownershipFilingCancelled, ownershipFilingExtended } from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';

interface InForce {
  readonly validUntil: LocalDate | null;
}

type FilingData = EventData<'equipment.ownership-filing.approved.v1'>;

/** What extending (C4) and cancelling (C3) do to a filing in force; the filing tells it, so that its events have one order. */
export const filingChanges = <F, X extends InForce, Facts>(
  dataOf: (filing: CaseRecord<F, X>, at: Circumstances<Facts>, outcome: Partial<X>) => FilingData,
) => ({
  extend: (filing: CaseRecord<F, X>, at: Circumstances<Facts>): Effect<X> => {
    const validUntil = String(at.asked.extendedUntil);
    const outcome = { ...filing.outcome, validUntil };
    return { outcome: { validUntil } as Partial<X>, events: [draftEvent(ownershipFilingExtended, dataOf(filing, at, outcome))] };
  },
  cancel: (filing: CaseRecord<F, X>, at: Circumstances<Facts>): Effect<X> => ({
    events: [draftEvent(ownershipFilingCancelled, { ...dataOf(filing, at, filing.outcome), reason: at.opinion ?? '注销' })],
  }),
});
