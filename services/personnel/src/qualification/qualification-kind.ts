import {
  canonicalCode,
  checkSafetyCertificateNumber,
  checkSpecialOperationNumber,
  type IdentifierFault,
  type SpecialOperation,
} from '@anzhu/identifiers';
import { type Bilingual, ok, type Result } from '@anzhu/kernel';

// biome-ignore format: the table reads in columns
/** Qualifications of persons: certificates of safety management (安管人员), special operations, registrations. */
export const qualificationKinds = {
  SAFETY_CERTIFICATE_A:  { zh: '安全生产考核合格证书A证',           en: 'Safety certificate A, principal in charge' },
  SAFETY_CERTIFICATE_B:  { zh: '安全生产考核合格证书B证',           en: 'Safety certificate B, project leader' },
  SAFETY_CERTIFICATE_C1: { zh: '安全生产考核合格证书C1证(机械)',    en: 'Safety certificate C1, safety officer for machinery' },
  SAFETY_CERTIFICATE_C2: { zh: '安全生产考核合格证书C2证(土建)',    en: 'Safety certificate C2, safety officer for civil works' },
  SAFETY_CERTIFICATE_C3: { zh: '安全生产考核合格证书C3证(综合)',    en: 'Safety certificate C3, safety officer for all works' },
  SPECIAL_OPERATION:     { zh: '建筑施工特种作业操作资格证',         en: 'Certificate of special operations' },
  CONSTRUCTOR:           { zh: '注册建造师',                         en: 'Registered constructor' },
  SUPERVISION_ENGINEER:  { zh: '注册监理工程师',                     en: 'Registered supervision engineer' },
  SUPERVISION_WORKER:    { zh: '监理员',                             en: 'Supervision worker' },
  MECHANIC:              { zh: '机械员岗位证书',                     en: 'Certificate of the post of a mechanic' },
} as const satisfies Record<string, Bilingual>;

export type QualificationKind = keyof typeof qualificationKinds;

/** What a number says: the number as it is kept, and of a special operation the kind of work. */
export interface ReadNumber {
  readonly number: string;
  readonly workCode: SpecialOperation | null;
}

type Reading = (text: string) => Result<ReadNumber, IdentifierFault>;

const certificate =
  (letters: Parameters<typeof checkSafetyCertificateNumber>[0]): Reading =>
  (text) => {
    const checked = checkSafetyCertificateNumber(letters, text);
    return checked.ok ? ok({ number: checked.value, workCode: null }) : checked;
  };

const specialOperation: Reading = (text) => {
  const checked = checkSpecialOperationNumber(text);
  return checked.ok ? ok({ number: checked.value.number, workCode: checked.value.operation }) : checked;
};

const anyCode: Reading = (text) => ok({ number: canonicalCode(text), workCode: null });

const readings: Readonly<Record<QualificationKind, Reading>> = {
  SAFETY_CERTIFICATE_A: certificate('A'),
  SAFETY_CERTIFICATE_B: certificate('B'),
  SAFETY_CERTIFICATE_C1: certificate('C1'),
  SAFETY_CERTIFICATE_C2: certificate('C2'),
  SAFETY_CERTIFICATE_C3: certificate('C3'),
  SPECIAL_OPERATION: specialOperation,
  CONSTRUCTOR: anyCode,
  SUPERVISION_ENGINEER: anyCode,
  SUPERVISION_WORKER: anyCode,
  MECHANIC: anyCode,
};

/** Whether numbers of the kind have a pattern, and so are given once whoever issues them; of the others each issuer gives its own. */
export const isPatterned = (kind: QualificationKind): boolean => readings[kind] !== anyCode;

export const patternedKinds: readonly QualificationKind[] = (Object.keys(readings) as QualificationKind[]).filter(isPatterned);

/** The number of a qualification of a kind, or how such a number is written. */
export const readQualificationNumber = (kind: QualificationKind, text: string): Result<ReadNumber, IdentifierFault> => readings[kind](text);
