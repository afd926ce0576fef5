import type { Bilingual } from '@anzhu/kernel';
import type { CertificateKind } from './certificates.ts';

export interface FaceField extends Bilingual {
  readonly key: string;
  readonly isRequired: boolean;
  /** A name of a person that is not the holder: on the paper, and never told to who only verifies it. */
  readonly isPersonal?: true;
}

/** A field of the face: half a line wide and one line high unless said. */
export interface TemplateField extends FaceField {
  readonly isWide?: true;
  readonly lines?: number;
}

/** What a kind of certificate shows, in the order it is read. One that papers were made by is never changed: a new one follows it. */
export interface FaceTemplate {
  readonly title: Bilingual;
  /** Whether a paper of it says its last day; one that need not says none where the face has none. */
  readonly ends: boolean;
  readonly fields: readonly TemplateField[];
}

const field = (key: string, zh: string, en: string): TemplateField => ({ key, zh, en, isRequired: true });
const optional = (key: string, zh: string, en: string): TemplateField => ({ key, zh, en, isRequired: false });
const wide = (one: TemplateField, lines = 1): TemplateField => ({ ...one, isWide: true, lines });

const holder = [field('holder', '姓名', 'Name'), field('idNumber', '证件号码', 'Identity number')] as const;

const machine = [
  optional('deviceNumber', '设备唯一编号', 'Device number'),
  field('category', '设备类别', 'Category'),
  field('model', '规格型号', 'Model'),
  field('serialNumber', '出厂编号', 'Serial number'),
] as const;

/** What the coding gives beside the number of the license, filing or registration (C14d). */
const coded = (before: FaceTemplate): FaceTemplate => ({
  ...before,
  fields: [...before.fields, wide(optional('certificateNumber', '证书编号', 'Certificate number'))],
});

/** The first version of each kind's template. */
const first: Readonly<Record<CertificateKind, FaceTemplate>> = {
  WORK_SAFETY_LICENSE: {
    title: { zh: '安全生产许可证', en: 'Work Safety License' },
    ends: true,
    fields: [
      wide(field('holder', '企业名称', 'Enterprise')),
      field('uscc', '统一社会信用代码', 'Unified social credit code'),
      optional('principal', '主要负责人', 'Principal in charge'),
      wide(optional('address', '单位地址', 'Address')),
      optional('economicType', '经济类型', 'Economic type'),
      optional('statusAtIssue', '证书状态', 'Status when issued'),
      wide(field('scope', '许可范围', 'Scope of license'), 2),
    ],
  },
  CRANE_OWNERSHIP_FILING: {
    title: { zh: '建筑起重机械备案证', en: 'Crane Ownership Filing' },
    ends: false,
    fields: [
      ...machine,
      wide(field('holder', '产权单位', 'Owner')),
      wide(field('manufacturer', '制造单位', 'Manufacturer')),
      field('manufactureDate', '出厂日期', 'Manufactured on'),
      optional('manufacturingLicenseNumber', '特种设备生产许可证编号', 'Manufacturing license number'),
      wide(optional('parameters', '设备技术参数', 'Technical parameters'), 2),
    ],
  },
  CRANE_USE_REGISTRATION: {
    title: { zh: '建筑起重机械使用登记证', en: 'Crane Use Registration' },
    ends: true,
    fields: [
      wide(field('project', '工程名称', 'Project')),
      wide(field('holder', '使用单位', 'User')),
      ...machine,
      field('filingNumber', '备案编号', 'Filing number'),
      optional('owner', '产权单位', 'Owner'),
      wide(field('location', '安装地点', 'Place of installation')),
    ],
  },
  SPECIAL_OPERATION: {
    title: { zh: '建筑施工特种作业操作资格证', en: 'Special Operations Certificate' },
    ends: true,
    fields: [
      ...holder,
      wide(field('operation', '操作类别', 'Operation')),
      optional('firstIssuedOn', '初次领证日期', 'First issued on'),
      optional('employer', '工作单位', 'Employer'),
    ],
  },
  SAFETY_OFFICER: {
    title: { zh: '安全生产考核合格证书', en: 'Safety Certificate' },
    ends: true,
    fields: [
      ...holder,
      field('class', '类别', 'Class'),
      optional('post', '职务', 'Post'),
      wide(field('employer', '企业名称', 'Enterprise')),
      optional('firstIssuedOn', '初次发证日期', 'First issued on'),
      optional('technicalTitle', '技术职称', 'Technical title'),
    ],
  },
  SAFETY_SUPERVISOR: {
    title: { zh: '施工安全监督人员考核合格证', en: 'Safety Supervisor Certificate' },
    ends: false,
    fields: [
      ...holder,
      wide(field('authority', '监督机构', 'Supervision authority')),
      optional('specialty', '专业', 'Specialty'),
      optional('firstIssuedOn', '初次发证日期', 'First issued on'),
    ],
  },
};

/** The versions of each kind's template, the first one first; of persons' certificates, which others issue, there is one. */
const templates: Readonly<Record<CertificateKind, readonly FaceTemplate[]>> = {
  WORK_SAFETY_LICENSE: [first.WORK_SAFETY_LICENSE, coded(first.WORK_SAFETY_LICENSE)],
  CRANE_OWNERSHIP_FILING: [first.CRANE_OWNERSHIP_FILING, coded(first.CRANE_OWNERSHIP_FILING)],
  CRANE_USE_REGISTRATION: [first.CRANE_USE_REGISTRATION, coded(first.CRANE_USE_REGISTRATION)],
  SPECIAL_OPERATION: [first.SPECIAL_OPERATION],
  SAFETY_OFFICER: [first.SAFETY_OFFICER],
  SAFETY_SUPERVISOR: [first.SAFETY_SUPERVISOR],
};

export const findTemplate = (kind: CertificateKind, version: number): FaceTemplate | undefined => templates[kind][version - 1];

/** The version that an edition made now is drawn by. */
export const latestTemplate = (kind: CertificateKind): number => templates[kind].length;

const number = field('number', '编号', 'Number');
const validFrom = optional('validFrom', '有效期起', 'Valid from');
const validUntil: FaceField = { key: 'validUntil', zh: '有效期至', en: 'Valid until', isRequired: false };
const issue = [field('issuedBy', '发证机关', 'Issuing authority'), field('issuedOn', '发证日期', 'Date of issue')] as const;

const personal = { isPersonal: true } as const;
const isOfPerson = (key: string): boolean => key === 'principal';

/** 照面 (K2): all that a certificate of a kind and version shows, in the order it is read; nothing for a version there is not. */
export const faceFields = (kind: CertificateKind, version: number): readonly FaceField[] => {
  const template = findTemplate(kind, version);
  if (!template) return [];
  const fields = template.fields.map(({ key, zh, en, isRequired }) => ({
    key,
    zh,
    en,
    isRequired,
    ...(isOfPerson(key) ? personal : {}),
  }));
  return [number, ...fields, validFrom, { ...validUntil, isRequired: template.ends }, ...issue];
};
