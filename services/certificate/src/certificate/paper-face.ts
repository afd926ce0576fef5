import type { Face } from '@anzhu/certificate-paper';
import { findTemplate } from '@anzhu/identifiers';
import { startOfDay } from '@anzhu/kernel';
import type { Certificate } from './certificate.ts';

/** What is given to an edition beside what its event tells: its place in status lists, and the address that its QR code says. */
export interface Given {
  readonly statusIndex: number;
  readonly verifyAt: string;
}

/** The face that the files of an edition are made from: its own values, as they were kept with it. */
export const paperFace = (certificate: Certificate, given: Given): Face => {
  const {
    _id: certificateId,
    kind,
    edition,
    number,
    certificateNumber,
    faceVersion: template,
    issuedOn,
    validFrom,
    validUntil,
  } = certificate;
  const faceValues: Readonly<Record<string, string | null>> = { ...certificate.faceValues, certificateNumber };
  const fields = findTemplate(kind, template)?.fields ?? [];
  return {
    ...{ kind, template, certificateId, edition, number, validFrom, validUntil, ...given },
    issuedBy: faceValues['issuedBy'] ?? '',
    issuedAt: issuedOn === null ? '' : startOfDay(issuedOn).toISOString(),
    values: Object.fromEntries(fields.map(({ key }) => [key, faceValues[key] ?? null])),
  };
};
