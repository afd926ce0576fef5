import { authorityName, nameKey } from '@anzhu/identifiers';
import type { LocalDate } from '@anzhu/kernel';
import { type Certificate, hasEnded, statusOn } from '../certificate/certificate.ts';

/** Whether no other has taken its place, ended as it may be. */
const isPresent = ({ state, replacedBy }: Certificate): boolean => state !== 'REPLACED' && replacedBy === null;

/** What everyone may know of a certificate: the facts its paper shows, and how it stands today. */
export const publicCertificate = (certificate: Certificate, today: LocalDate) => {
  const { kind, number, certificateNumber, edition, holderName, issuedBy, issuedOn, validUntil, faceVersion, faceValues } = certificate;
  return {
    ...{ kind, number, certificateNumber, edition, holderName, issuedOn, validUntil, faceVersion, faceValues },
    isPresentEdition: isPresent(certificate),
    issuedByLabel: issuedBy && authorityName(issuedBy),
    status: statusOn(certificate, today),
  };
};

/** Whether a certificate bears a name. */
export const bearsName = ({ holderName }: Pick<Certificate, 'holderName'>, typed: string): boolean =>
  holderName !== null && nameKey(holderName) === nameKey(typed);

/** Of the editions that bear one number and one name the one in force, else the one whose place none has taken, else the last that was issued. */
export const chosen = (editions: readonly Certificate[]): Certificate | null => {
  const rank = (one: Certificate): string => [!hasEnded(one), isPresent(one)].map(Number).join('') + (one.issuedOn ?? '');
  const [first = null] = editions.toSorted((one, other) => rank(other).localeCompare(rank(one)) || other.edition - one.edition);
  return first;
};
