import { ofUnit } from '@anzhu/access';
import type { EventData } from '@anzhu/contracts';
import { certificateKinds } from '@anzhu/identifiers';
import { type Bilingual, both } from '@anzhu/kernel';
import type { Told } from './notification.ts';
import { whoseTurn } from './told-of-case.ts';

type License = EventData<'enterprise.license.expiring.v1'>;
type Making = EventData<'certificate.certificate.making-changed.v1'>;
type Qualification = EventData<'personnel.qualification.expiring.v1'>;

/** What an operator calls the certificates of persons. */
const qualifications: Readonly<Record<Qualification['kind'], Bilingual>> = {
  SAFETY_CERTIFICATE_A: { zh: '安管人员A证', en: 'Safety certificate A' },
  SAFETY_CERTIFICATE_B: { zh: '安管人员B证', en: 'Safety certificate B' },
  SAFETY_CERTIFICATE_C1: { zh: '安管人员C1证', en: 'Safety certificate C1' },
  SAFETY_CERTIFICATE_C2: { zh: '安管人员C2证', en: 'Safety certificate C2' },
  SAFETY_CERTIFICATE_C3: { zh: '安管人员C3证', en: 'Safety certificate C3' },
  SPECIAL_OPERATION: { zh: '特种作业操作资格证', en: 'Certificate of special operations' },
  CONSTRUCTOR: { zh: '建造师证书', en: 'Constructor certificate' },
  SUPERVISION_ENGINEER: { zh: '注册监理工程师证书', en: 'Certificate of a supervision engineer' },
  SUPERVISION_WORKER: { zh: '监理员证书', en: 'Certificate of a supervision worker' },
  MECHANIC: { zh: '机械员证书', en: 'Mechanic certificate' },
};

/** The unit is told of its license. */
export const toldOfLicense = (
  kind: 'LICENSE_EXPIRING' | 'LICENSE_EXPIRED',
  { licenseId, uscc, number, validUntil }: Pick<License, 'licenseId' | 'uscc' | 'number' | 'validUntil'>,
  at: Date,
): Told => ({ kind, audience: [ofUnit(uscc)], recordId: licenseId, number, dueAt: validUntil, at });

interface OfStaff {
  readonly employer: string;
  readonly at: Date;
  readonly hasExpired?: boolean;
}

/** The employer is told of the certificate of somebody it employs: which one it is, and neither the person nor a number that may name one. */
export const toldOfQualification = (
  { qualificationId, kind, validUntil }: Pick<Qualification, 'qualificationId' | 'kind' | 'validUntil'>,
  { employer, at, hasExpired = false }: OfStaff,
): Told => ({
  kind: hasExpired ? 'QUALIFICATION_EXPIRED' : 'QUALIFICATION_EXPIRING',
  audience: [ofUnit(employer)],
  recordId: qualificationId,
  label: qualifications[kind],
  dueAt: validUntil,
  at,
});

/** Who puts it right is told that the making of a certificate is held up. */
export const toldOfMaking = ({ certificateId, kind, number, holderUscc, waitsFor }: Making, at: Date): Told => ({
  kind: 'CERTIFICATE_FAILED',
  audience: waitsFor ? whoseTurn({ waitsFor }) : [ofUnit(holderUscc)],
  recordId: certificateId,
  label: both(certificateKinds[kind]),
  number,
  at,
});
