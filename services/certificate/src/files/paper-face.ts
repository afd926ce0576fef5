import { type Face, faceFields } from '@anzhu/certificate-paper';
import { localDate, startOfDay } from '@anzhu/kernel';
import type { Certificate } from '../certificate/certificate.ts';
import { sealNameOf } from '../chain/chain.ts';

/** The instant that the paper is issued at: that of the edition, on the day of issue which its face says. */
const issuedAt = ({ issuedOn, createdAt }: Certificate): Date =>
  issuedOn === null || issuedOn === localDate(createdAt) ? createdAt : startOfDay(issuedOn);

/** Where a paper leads whoever scans it. */
const addressOf = (publicUrl: string, verifyCode: string): string => new URL(`/verify/${verifyCode}`, publicUrl).href;

/** What the files of an edition are made from, once it has its place in the status list: the same whenever it is asked. */
export const paperFace = (certificate: Certificate, publicUrl: string): Face => {
  const { _id: certificateId, kind, edition, number, validFrom, validUntil, statusIndex, verifyCode, faceValues, faceVersion } = certificate;
  return {
    ...{ kind, certificateId, edition, number, validFrom, validUntil },
    template: faceVersion,
    statusIndex: statusIndex ?? -1,
    issuedBy: sealNameOf(certificate) ?? '',
    issuedAt: issuedAt(certificate).toISOString(),
    verifyAt: addressOf(publicUrl, verifyCode ?? ''),
    values: Object.fromEntries(faceFields(kind, faceVersion).map(({ key }) => [key, faceValues[key] ?? null])),
  };
};
