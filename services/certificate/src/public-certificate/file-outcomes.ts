import type { FileVerdict } from '@anzhu/certificate-paper';
import { type CertificateStatus, certificateStatuses } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';

/** Neither valid nor ended: whoever decides about it has not been heard lately. */
const notKnown = { zh: '现状不详,请稍后再核验', en: 'Not known now: verify again later' };

/** What a certificate is, in words. */
export const labelOf = (status: CertificateStatus | null): Bilingual => (status === null ? notKnown : certificateStatuses[status]);

/** What the verification of a file found (K9). Of a file that is not UNCHANGED nothing else is told. */
export const fileOutcomes = {
  UNCHANGED: { zh: '文件与签发时一致,未被改动', en: 'The file is as it was issued: nothing was changed' },
  CHANGED: { zh: '文件已被改动,不可采信', en: 'The file was changed after it was sealed: do not rely on it' },
  NOT_OURS: { zh: '不是本系统签发的证照文件', en: 'Not a certificate file issued here' },
  UNKNOWN_SEAL: { zh: '签章不受信任: 无法认定由发证机关签发', en: 'Sealed by an unknown key: nobody vouches that an authority issued it' },
  SEAL_WITHDRAWN: {
    zh: '签此文件的印章已撤销,文件不可采信;请持证单位重新下载',
    en: 'The seal of this file was withdrawn: do not rely on it; its holder downloads it anew',
  },
  NOT_ON_RECORD: { zh: '签章属实,但登记簿中没有此证', en: 'The seal is genuine, but no such certificate is on record' },
} as const satisfies Record<string, Bilingual>;

export type FileOutcome = keyof typeof fileOutcomes;

type Refused = Extract<FileVerdict, { readonly isUnchanged: false }>['why'];

/** What is said of a file that is not a whole one of ours. */
export const outcomeOfRefused: Readonly<Record<Refused, FileOutcome>> = {
  NOT_A_CERTIFICATE: 'NOT_OURS',
  CHANGED: 'CHANGED',
  SEAL_NOT_TRUSTED: 'UNKNOWN_SEAL',
  SEAL_WITHDRAWN: 'SEAL_WITHDRAWN',
};

export const fileFormats = {
  PDF: { zh: '版式文件', en: 'PDF' },
  OFD: { zh: '版式文件', en: 'OFD' },
  TWIN: { zh: '机读数据', en: 'Machine-readable twin (JSON)' },
} as const satisfies Record<string, Bilingual>;

export type FileFormat = keyof typeof fileFormats;

/** Files of ours are a tenth as large. */
export const mostBytes = 1_000_000;
