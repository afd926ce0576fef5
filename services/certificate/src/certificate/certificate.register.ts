import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { type NumberKind, readNumber } from '@anzhu/jurisdictions';
import { defineRegister } from '@anzhu/register';
import { certificateRecord } from './certificate.record.ts';
import { type Certificate, foundOn, statusOn } from './certificate.ts';
import { certificateTabs, waitingFor } from './desk.ts';
import { ofOffice } from './office.ts';
import { correctedBy } from './problem-remedies.ts';

const numberKinds: readonly NumberKind[] = ['workSafetyLicense', 'ownershipFiling', 'useRegistration'];

/** The one form of a number, of whichever kind it is read to be. */
export const writtenAsAny = (number: string): string =>
  numberKinds.map((kind) => readNumber(kind, number)?.number).find((read) => read !== undefined) ?? canonicalCode(number);

const numberLabel = { zh: '编号', en: 'Number' } as const;

/** 电子证照: every edition ever made, for its units and the authorities of its place. */
export const certificateRegister = defineRegister<Certificate>({
  type: 'ElectronicCertificate',
  collection: 'certificates',
  zh: '电子证照',
  en: 'Electronic certificate',
  record: certificateRecord,
  onDay: { status: statusOn },
  foundOnDay: { status: foundOn },
  known: {
    number: { ...numberLabel, canonical: writtenAsAny },
    certificateNumber: { zh: '证书编号', en: 'Certificate number', canonical: canonicalCode },
    holderName: { zh: '持证单位', en: 'Holder', canonical: nameKey },
  },
  readableBy: { orgs: 'orgs' },
  face: ['kind', 'number', 'edition', 'status', 'validUntil'],
  faceTo: 'READERS',
  calledBy: ['number'],
  lists: {
    name: 'electronicCertificates',
    about: {
      zh: '电子证照列表(K13): 单位查本单位的,主管部门查辖区内的,新的在前;待办页签: 待制证、签章有误、赋码失败、归集失败、文件未能生成、作废未另制;待更正页签: 其中由单位更正照面的',
      en: 'Electronic certificates (K13): a unit its own, an authority those of its region, newest first; waiting are those to be made by hand, with seal, code, collection or files at fault, or void without another edition; to be corrected, of these, those whose face a unit corrects',
    },
    orderedBy: 'createdAt',
    tabs: certificateTabs,
    waitsFor: waitingFor,
    filters: {
      kind: 'kind',
      state: 'state',
      paperState: 'paperState',
      status: 'status',
      number: { ...numberLabel, sdl: 'String', known: 'number' },
      certificateNumber: { zh: '证书编号', en: 'Certificate number', sdl: 'String', known: 'certificateNumber' },
      holder: {
        zh: '持证单位统一社会信用代码',
        en: 'Unified social credit code of the holder',
        sdl: 'ID',
        path: 'holderUscc',
        kept: canonicalCode,
      },
      issuedBy: { zh: '发证机关代码', en: 'Code of the issuing authority', sdl: 'String', path: 'issuedBy', kept: canonicalCode },
      office: {
        zh: '经办机关代码: 其签发或承接的,及发证机关不明而在其辖区的',
        en: 'Code of an authority: what it has issued, or keeps of abolished ones, and what lies in its region where it is not known who issued it',
        sdl: 'String',
        where: ofOffice,
      },
      corrector: {
        zh: '更正单位统一社会信用代码: 照面由其更正的,即持证单位;使用登记所载机械的识别信息为产权单位',
        en: 'Unified social credit code of the unit that corrects the face: the holder, or of what tells the machine of a use registration its owner',
        sdl: 'ID',
        where: (code: string) => correctedBy(canonicalCode(code)),
      },
      division: { zh: '区划', en: 'Division, with all that lies in it', sdl: 'String', isDivision: true },
    },
    search: ({ number, holderName, faceValues }) => [number, holderName, faceValues['serialNumber'] ?? null, faceValues['project'] ?? null],
  },
  indexes: [
    {
      keys: { kind: 1, subjectId: 1, edition: 1 },
      unique: true,
      conflict: { code: 'EDITION_MADE', zh: '该版次已生成', en: 'This edition has been made' },
    },
    { keys: { subjectId: 1, edition: -1 } },
    { keys: { holderUscc: 1, createdAt: -1, _id: -1 } },
    { keys: { requestIds: 1 } },
    { keys: { statusIndex: 1 }, unique: true, partial: { statusIndex: { $gte: 0 } } },
    { keys: { validUntil: 1 }, partial: { status: { $in: ['VALID', 'SUSPENDED'] } } },
    { keys: { statusIndex: 1, status: 1 }, partial: { statusIndex: { $gte: 0 } } },
    { keys: { updatedAt: 1, statusIndex: 1, status: 1 }, partial: { statusIndex: { $gte: 0 } } },
    { keys: { 'papers.sealedBy': 1, paperState: 1 } },
    { keys: { verifyCode: 1 }, unique: true, partial: { verifyCode: { $gte: '' } } },
    { keys: { certificateNumber: 1 }, partial: { certificateNumber: { $gte: '' } } },
  ],
});
