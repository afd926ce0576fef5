import type { CaseRecord } from '@anzhu/casework';
import type { LocalDate } from '@anzhu/kernel';
import type { FilingFacts } from './filing-business.ts';

interface Filed {
  readonly filingNumber: string;
  readonly validUntil: LocalDate | null;
}

/** A filing of a machine on record, under its applicant, as events tell it. */
export const filingOfCrane = <F, X extends Filed>(
  { _id, applicant }: CaseRecord<F, X>,
  { facts }: { readonly facts: FilingFacts },
  outcome: Partial<X>,
) => ({
  filingId: _id,
  craneId: facts.crane?._id ?? '',
  filingNumber: outcome.filingNumber ?? '',
  category: facts.crane?.category ?? 'TOWER_CRANE',
  model: facts.crane?.model ?? '',
  serialNumber: facts.crane?.serialNumber ?? '',
  ownerUscc: applicant,
  ownerName: facts.applicant?.name ?? applicant,
  ...(outcome.validUntil ? { validUntil: outcome.validUntil } : {}),
});
