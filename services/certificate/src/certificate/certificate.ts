import type { CertificateStatus } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import type { certificateRecord } from './certificate.record.ts';
import type { CertificateState } from './certificate-words.ts';

/** One edition of a certificate. */
export interface Certificate extends Aggregate, Readonly<z.output<typeof certificateRecord>> {}

type Facts = Pick<Certificate, 'state' | 'standing' | 'validUntil'>;

const endings: readonly CertificateState[] = ['REVOKED', 'CANCELLED_COMPLETED', 'EXPIRED', 'REPLACED', 'VOID'];

/** Whether it has ended for good: nothing that is told later changes what it is. */
export const hasEnded = ({ state }: Pick<Certificate, 'state'>): boolean => endings.includes(state);

/** Valid, if suspended for a time. */
export const isInForce = (status: CertificateStatus): boolean => status === 'VALID' || status === 'SUSPENDED';

/** What it is on a day, whatever was recorded: the last day of validity is included, expired dominates suspended. */
export const statusOn = ({ state, standing, validUntil }: Facts, day: LocalDate): CertificateStatus => {
  if (state === 'REPLACED' || state === 'VOID') return state;
  if (!isInForce(standing)) return standing;
  return validUntil !== null && validUntil < day ? 'EXPIRED' : standing;
};

const inForce: readonly CertificateStatus[] = ['VALID', 'SUSPENDED'];

/** By what the certificates of a status on a day are found: by what was noted, but for those in force then whose last day is over. */
export const foundOn = (status: CertificateStatus, day: LocalDate): Readonly<Record<string, unknown>> => {
  const lapsed = { validUntil: { $lt: day } };
  if (status === 'EXPIRED') return { $or: [{ status }, { status: { $in: [...inForce] }, ...lapsed }] };
  return inForce.includes(status) ? { status, $nor: [lapsed] } : { status };
};
