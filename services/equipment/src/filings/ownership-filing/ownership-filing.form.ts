import {
  checked,
  choice,
  code,
  date,
  declaring,
  type FieldRule,
  flag,
  given,
  is,
  name,
  number,
  secret,
  text,
  where,
} from '@anzhu/casework';
import { checkCitizenId, checkPhone, checkUscc } from '@anzhu/identifiers';
import { z } from 'zod';
import { craneClasses } from '../../cranes/crane/crane-class.ts';
import { height, length, lifeRules, moment, parameterFields, parameterRules, weight } from '../../cranes/crane/crane-parameters.ts';
import { safetyFields } from '../../cranes/crane/crane-safety.ts';
import { inspectionConclusion } from '../../cranes/crane/inspection.ts';

const fields = z.object({
  category: choice('CraneCategory', { zh: '设备类别', en: 'Class of crane' }, craneClasses),
  name: text('设备名称', 'Name of the machine'),
  model: code('规格型号', 'Model'),
  serialNumber: code('出厂编号', 'Serial number'),
  manufactureDate: date('出厂日期', 'Date of manufacture', { isPast: true }),
  manufacturer: name('生产厂家', 'Manufacturer', { of: 'manufacturerUscc' }),
  manufacturerUscc: checked('生产厂家统一社会信用代码', 'USCC of the manufacturer', checkUscc),
  manufacturingLicenseNumber: code('特种设备制造许可证编号', 'Number of the manufacturing license'),
  purchaseDate: date('购买时间', 'Date of purchase', { isPast: true }),
  originalValue: number('原值', 'Original value', { unit: '万元', min: 0.01, max: 100_000 }),
  netWeight: number('净重', 'Net weight', { unit: 't', min: 0.01, max: 5000 }),
  totalPower: number('总功率', 'Total power', { unit: 'kW', min: 0.01, max: 5000 }),
  ratedLifting: number('额定起重', 'Rated lifting capacity', { unit: 't', ...weight }).optional(),
  maxLifting: number('最大起重量', 'Greatest lifting capacity', { unit: 't', ...weight }).optional(),
  maxSpan: number('最大幅(跨)度', 'Greatest radius or span', { unit: 'm', ...length }).optional(),
  maxLiftingHeight: number('最大起升高度', 'Greatest lifting height', { unit: 'm', ...height }).optional(),
  standingHeight: number('站立高度', 'Height at which it stands by itself', { unit: 'm', ...height }).optional(),
  ratedMoment: number('额定起重力矩', 'Rated lifting moment', { unit: 'kN·m', ...moment }).optional(),
  hoistKind: choice(
    'HoistKind',
    { zh: '升降机型式', en: 'Kind of hoist' },
    { SC: { zh: '齿轮齿条式SC', en: 'Rack and pinion (SC)' }, SS: { zh: '钢丝绳式SS', en: 'Rope (SS)' } },
  ).optional(),
  ...parameterFields,
  archive: safetyFields.archive.optional(),
  safetyDevices: safetyFields.safetyDevices.optional(),
  filingKind: choice(
    'FilingKind',
    { zh: '业务类型', en: 'Kind of filing' },
    { NEW: { zh: '新申请', en: 'New' }, REPLACEMENT: { zh: '换发', en: 'Exchange of a former certificate' } },
  ).optional(),
  hasPaperCertificate: flag('是否有纸质备案证', 'Whether there is a filing certificate on paper').optional(),
  originalFilingNumber: code('原设备备案编号', 'Former filing number').optional(),
  originalValidUntil: date('原备案证有效期', 'The former certificate is valid until').optional(),
  originalAuthority: text('原备案管理部门', 'Authority of the former filing').optional(),
  inspectionBody: name('检验检测单位', 'Inspection body', { of: 'inspectionBodyUscc' }),
  inspectionBodyUscc: checked('检验检测单位统一社会信用代码', 'USCC of the inspection body', checkUscc),
  inspectionReportNumber: code('检验检测报告编号', 'Number of the inspection report').optional(),
  inspectionConclusion,
  assessmentBody: name('安全评估单位(超过使用年限的)', 'Assessment body, of a machine beyond its service life', {
    of: 'assessmentBodyUscc',
  }).optional(),
  assessmentBodyUscc: checked('安全评估单位统一社会信用代码', 'USCC of the assessment body', checkUscc).optional(),
  assessmentNumber: code('安全评估报告编号', 'Number of the assessment report').optional(),
  assessedOn: date('安全评估日期', 'Date of the assessment', { isPast: true }).optional(),
  usableUntil: date('安全评估可使用至', 'Usable until, by the assessment').optional(),
  networkFilingNumber: code('入网备案证编号', 'Number of the filing certificate with which it entered the network').optional(),
  networkFiledOn: date('入网备案证备案日期', 'Date of that filing', { isPast: true }).optional(),
  contactName: name('联系人(经办人)', 'Contact', { max: 50 }),
  contactIdNumber: secret('citizenId', { zh: '经办人身份证号码', en: 'ID number of the contact' }, checkCitizenId).optional(),
  contactPhone: secret('phone', { zh: '联系电话', en: 'Phone of the contact' }, checkPhone),
});

const assessment = ['assessmentBody', 'assessmentBodyUscc', 'assessmentNumber', 'assessedOn', 'usableUntil'] as const;

/** A safety assessment is stated whole. */
const whole = (name: string): FieldRule => ({ requiredWhen: assessment.filter((other) => other !== name).map(given) });

const sinceManufacture = { earliest: { of: 'manufactureDate' } } as const;

/** The days of a machine come after it was made; of an assessment, its end after its day. */
export const daysOfMachine = {
  purchaseDate: sinceManufacture,
  originalValidUntil: sinceManufacture,
} as const satisfies Readonly<Record<string, FieldRule>>;

/** C14b: a jurisdiction that exchanges certificates by a filing asks which it is. */
const byFiling = where('reissue', 'BY_FILING');

const isExchange = { ...is('filingKind', 'REPLACEMENT'), ...byFiling };

// biome-ignore format: the table reads in columns
const sections = {
  category:           { zh: '设备信息',       en: 'The machine' },
  ratedLifting:       { zh: '技术参数',       en: 'What it can' },
  archive:            { zh: '档案和安全装置', en: 'Archive and safety devices' },
  filingKind:         { zh: '业务类型',       en: 'Kind of filing' },
  originalFilingNumber: { zh: '原备案',       en: 'Former filing' },
  inspectionBody:     { zh: '检验检测',       en: 'Inspection' },
  assessmentBody:     { zh: '安全评估',       en: 'Safety assessment' },
  networkFilingNumber: { zh: '入网备案',      en: 'Filing with which it entered the network' },
  contactName:        { zh: '联系人',         en: 'Contact' },
} as const;

/** C1d with the parameters of C1a, which go by the class, and the kinds of C14b: some jurisdictions exchange a paper certificate by a filing that names it. */
export const ownershipFilingForm = declaring(fields, {
  rules: {
    ...parameterRules('category'),
    ...lifeRules('category'),
    ...Object.fromEntries(assessment.map((name) => [name, whole(name)])),
    assessedOn: { ...whole('assessedOn'), ...sinceManufacture },
    usableUntil: { ...whole('usableUntil'), earliest: { of: 'assessedOn' } },
    networkFiledOn: sinceManufacture,
    ...daysOfMachine,
    filingKind: { requiredWhen: [byFiling], onlyWhen: byFiling },
    hasPaperCertificate: { requiredWhen: [isExchange], onlyWhen: byFiling },
    originalFilingNumber: { requiredWhen: [isExchange] },
  },
  sections,
});

export type OwnershipFilingForm = z.output<typeof ownershipFilingForm>;
