import type { CaseRecord } from '@anzhu/casework';
import { type LocalDate, proven } from '@anzhu/kernel';
import type { FilingFacts } from './filing-business.ts';

interface Filed {
  readonly filingNumber: string;
  readonly validUntil: LocalDate | null;
}

/** A filing of a machine on record, under its applicant, as events tell it. */
export const filingOfCrane = <F, X extends Filed>(
  { _id, applicant }: Pick<CaseRecord<F, X>, '_id' | 'applicant'>,
  { facts }: { readonly facts: FilingFacts },
  outcome: Partial<X>,
) => {
  const { crane } = proven(facts, 'crane');
  const { _id: craneId, category, model, serialNumber } = crane;
  return {
    filingId: _id,
    filingNumber: proven(outcome, 'filingNumber').filingNumber,
    ...{ craneId, category, model, serialNumber },
    ownerUscc: applicant,
    ownerName: facts.applicant?.name ?? applicant,
    ...(outcome.validUntil ? { validUntil: outcome.validUntil } : {}),
  };
};
