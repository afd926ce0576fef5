import type { Circumstances, Effect, HandedOn } from '@anzhu/casework';
import { draftEvent, type EventData, ownershipFilingCancelled, ownershipFilingExtended, ownershipFilingReissued } from '@anzhu/contracts';
import type { LocalDate } from '@anzhu/kernel';
import type { AnswersTo } from '@anzhu/workflow';
import type { changeAsks } from './filing-procedure.workflow.ts';

/** The electronic certificate of a filing, as far as this service knows. */
export type CertificateState = 'PENDING' | 'AWAITING_REISSUE' | 'ISSUED_ELSEWHERE';

interface InForce {
  readonly certificate: CertificateState;
  readonly filingNumber: string;
  readonly validUntil: LocalDate | null;
}

type At<Facts> = Circumstances<Facts, AnswersTo<typeof changeAsks>>;
type FilingData = EventData<'equipment.ownership-filing.approved.v1'>;

/** What extending (C4), cancelling (C3) and a re-issue elsewhere (C15) do to a filing in force; the filing tells it, so that its events have one order. */
export const filingChanges = <F, X extends InForce, Facts>(
  dataOf: (filing: HandedOn<F, X>, at: At<Facts>, outcome: Partial<X>) => FilingData,
) => ({
  extend: (filing: HandedOn<F, X>, at: At<Facts>): Effect<X> => {
    const validUntil = String(at.asked.extendedUntil);
    const outcome = { ...filing.outcome, validUntil };
    const data = { ...dataOf(filing, at, outcome), certificate: filing.outcome.certificate };
    return { outcome: { validUntil } as Partial<X>, events: [draftEvent(ownershipFilingExtended, data)] };
  },
  renumber: (filing: HandedOn<F, X>, at: At<Facts>): Effect<X> => {
    const changed = { filingNumber: String(at.asked.filingNumber), certificate: 'ISSUED_ELSEWHERE' as const };
    const { filingNumber: formerFilingNumber = '' } = filing.outcome;
    const data = { ...dataOf(filing, at, { ...filing.outcome, ...changed }), ...changed, edition: Number(at.asked.edition) };
    return { outcome: changed as Partial<X>, events: [draftEvent(ownershipFilingReissued, { ...data, formerFilingNumber })] };
  },
  cancel: (filing: HandedOn<F, X>, at: At<Facts>): Effect<X> => ({
    events: [draftEvent(ownershipFilingCancelled, { ...dataOf(filing, at, filing.outcome), reason: at.opinion ?? '注销' })],
  }),
});
