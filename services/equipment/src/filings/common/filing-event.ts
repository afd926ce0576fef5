import type { CaseRecord } from '@anzhu/casework';
import { type LocalDate, proven } from '@anzhu/kernel';
import { borneByMachine } from '../../cranes/crane/filing-certificate.ts';
import type { FilingFacts } from './filing-business.ts';

interface DecidedBy {
  readonly actor: { readonly org: string };
  readonly today: LocalDate;
}

/** Who issues a certificate, and when; the platform itself issues none. */
export const issuedBy = ({ actor: { org }, today: issuedOn }: DecidedBy) => (org === '' ? {} : { issuedBy: org, issuedOn });

interface Filed {
  readonly filingNumber: string;
  readonly validUntil: LocalDate | null;
}

/** A filing of a machine on record, under its applicant, as events tell it. */
export const filingOfCrane = <F, X extends Filed>(
  { _id, applicant, division }: Pick<CaseRecord<F, X>, '_id' | 'applicant' | 'division'>,
  { facts, actor, today }: DecidedBy & { readonly facts: FilingFacts },
  outcome: Partial<X>,
) => {
  const { crane } = proven(facts, 'crane');
  const { _id: craneId, category, model, serialNumber } = crane;
  return {
    filingId: _id,
    filingNumber: proven(outcome, 'filingNumber').filingNumber,
    ...{ craneId, category, model, serialNumber, division },
    ...borneByMachine(crane),
    ...issuedBy({ actor, today }),
    ownerUscc: applicant,
    ownerName: facts.applicant?.name ?? applicant,
    ...(outcome.validUntil ? { validUntil: outcome.validUntil } : {}),
  };
};
