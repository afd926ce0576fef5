import { canonicalCode } from '@anzhu/identifiers';
import { defineRegister } from '@anzhu/register';
import type { Aggregate } from '@anzhu/store';
import type { z } from 'zod';
import { writtenAsAny } from '../certificate/certificate.register.ts';
import { downloadRecord } from './download.record.ts';

/** One download of a certificate. */
export interface Download extends Aggregate, Readonly<z.output<typeof downloadRecord>> {}

/** 电子证使用记录 (E13, X14): to a unit what its own people asked for, to the authorities of the place all. */
export const downloadRegister = defineRegister<Download>({
  type: 'ElectronicCertificateDownload',
  collection: 'certificate_downloads',
  zh: '电子证下载记录',
  en: 'Download of an electronic certificate',
  record: downloadRecord,
  readableBy: { orgs: 'orgs' },
  face: ['number', 'edition', 'format', 'purpose'],
  faceTo: 'READERS',
  calledBy: ['number'],
  lists: {
    name: 'electronicCertificateDownloads',
    about: {
      zh: '电子证使用记录(E13, X14): 单位查本单位申请的,主管部门查辖区内的,新的在前',
      en: 'Downloads of electronic certificates (E13, X14): a unit those that it asked for, an authority those of its region, newest first',
    },
    orderedBy: 'createdAt',
    filters: {
      certificate: { zh: '证照', en: 'Certificate', sdl: 'ID', path: 'certificateId', kept: String },
      subjectId: { zh: '许可证、备案或登记', en: 'License, filing or registration', sdl: 'ID', path: 'subjectId', kept: String },
      kind: 'kind',
      purpose: 'purpose',
      number: { zh: '编号', en: 'Number', sdl: 'String', path: 'number', kept: writtenAsAny },
      holder: {
        zh: '持证单位统一社会信用代码',
        en: 'Unified social credit code of the holder',
        sdl: 'ID',
        path: 'holderUscc',
        kept: canonicalCode,
      },
      division: { zh: '区划', en: 'Division, with all that lies in it', sdl: 'String', isDivision: true },
    },
    search: ({ number, note, actorName }) => [number, note, actorName],
  },
  indexes: [{ keys: { certificateId: 1, createdAt: -1, _id: -1 } }],
});
