import type { RecordActs } from '@anzhu/graphql';
import { mayActOn, notNow, notVoidable } from '../chain/act.use-case.ts';
import { notDownloadable } from '../downloads/download.ts';
import type { Certificate } from './certificate.ts';

const ofCertificate: RecordActs<Certificate, unknown> = {
  makeElectronicCertificate: {
    ...{ zh: '制证', en: 'Make it' },
    may: ({ record, subject, at }) => mayActOn(subject, record) && notNow(record, at) === null,
  },
  downloadElectronicCertificate: {
    ...{ zh: '申请下载电子证', en: 'Ask for a download' },
    may: ({ record, subject, today }) => notDownloadable(record, subject, today) === null,
  },
  voidElectronicCertificate: {
    ...{ zh: '作废有误的证照', en: 'Make it void', isDestructive: true },
    may: ({ record, subject }) => mayActOn(subject, record) && notVoidable(record) === null,
  },
};

/** What is done with an edition of a certificate. */
export const certificateButtons = { ElectronicCertificate: ofCertificate };
