import { authorityName, nameKey } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import { type Certificate, statusOn } from '../certificate/certificate.ts';

/** What everyone may know of a certificate: the facts its paper shows, and how it stands today. */
export const publicCertificate = (certificate: Certificate, today: LocalDate) => {
  const { kind, number, edition, state, holderName, issuedBy, issuedOn, validUntil, faceValues } = certificate;
  return {
    ...{ kind, number, edition, holderName, issuedOn, validUntil, faceValues },
    isPresentEdition: state !== 'REPLACED',
    issuedByLabel: issuedBy && authorityName(issuedBy),
    status: statusOn(certificate, today),
  };
};

export type PublicCertificate = ReturnType<typeof publicCertificate>;

/** Whether a certificate bears a name. */
export const bearsName = ({ holderName }: Pick<Certificate, 'holderName'>, typed: string): boolean =>
  holderName !== null && nameKey(holderName) === nameKey(typed);
