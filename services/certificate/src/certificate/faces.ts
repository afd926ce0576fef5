import type { Bilingual } from '@anzhu/kernel';
import type { CertificateKind } from './certificate-words.ts';

interface FaceField extends Bilingual {
  readonly key: string;
  /** A paper may lack it. */
  readonly isOptional?: true;
}

interface Faces {
  /** Raised with every change of what it shows: an edition keeps the version it was made by. */
  readonly version: number;
  readonly fields: readonly FaceField[];
}

const field = (key: string, zh: string, en: string): FaceField => ({ key, zh, en });
const optional = (key: string, zh: string, en: string): FaceField => ({ key, zh, en, isOptional: true });

const category = field('category', '设备类别', 'Class of the machine');
const model = field('model', '规格型号', 'Model');
const serialNumber = field('serialNumber', '出厂编号', 'Serial number');
const validUntil = optional('validUntil', '有效期至', 'Valid until');
const authority = [field('issuedBy', '发证机关', 'Issuing authority'), field('issuedOn', '发证日期', 'Date of issue')];

/** 照面 (K2): what a certificate of a kind shows, in the order of the paper. */
export const faces: Readonly<Record<CertificateKind, Faces>> = {
  WORK_SAFETY_LICENSE: {
    version: 1,
    fields: [
      field('number', '编号', 'Number'),
      field('holder', '企业名称', 'Name of the unit'),
      field('uscc', '统一社会信用代码', 'Unified social credit code'),
      optional('address', '单位地址', 'Address'),
      field('scope', '许可范围', 'Scope'),
      field('validFrom', '有效期自', 'Valid from'),
      validUntil,
      ...authority,
    ],
  },
  CRANE_OWNERSHIP_FILING: {
    version: 1,
    fields: [
      field('number', '编号', 'Number'),
      field('manufacturer', '制造单位', 'Manufacturer'),
      field('holder', '产权单位', 'Owner'),
      category,
      model,
      serialNumber,
      field('manufactureDate', '出厂日期', 'Date of manufacture'),
      optional('manufacturingLicenseNumber', '特种设备生产许可证编号', 'Number of the manufacturing license'),
      optional('parameters', '设备技术参数', 'Technical parameters'),
      validUntil,
      ...authority,
    ],
  },
  CRANE_USE_REGISTRATION: {
    version: 1,
    fields: [
      field('number', '使用登记编号', 'Use registration number'),
      field('project', '工程名称', 'Project'),
      field('holder', '使用单位', 'Using unit'),
      category,
      model,
      serialNumber,
      field('filingNumber', '备案编号', 'Filing number'),
      field('location', '安装位置', 'Where on the site'),
      validUntil,
      ...authority,
    ],
  },
};

interface Faced {
  readonly kind: CertificateKind;
  readonly faceValues: Readonly<Record<string, string>>;
}

/** What a face says, labelled, in the order of the paper. */
export const faceFields = ({ kind, faceValues }: Faced) =>
  faces[kind].fields.flatMap(({ key, zh, en }) => {
    const value = faceValues[key];
    return value === undefined ? [] : [{ key, label: { zh, en }, value }];
  });

/** The fields that the paper of a kind must show and this one does not. */
export const missingOnFace = ({ kind, faceValues }: Faced): readonly FaceField[] =>
  faces[kind].fields.filter(({ key, isOptional }) => !isOptional && faceValues[key] === undefined);
