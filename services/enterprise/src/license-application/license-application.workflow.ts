import type { PaperRequirement } from '@anzhu/workflow';
import { batchedReview } from '../licensing/batched-review.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'APPLICATION_FORM',     zh: '安全生产许可证申请表',                   en: 'Application form',                                          required: true },
  { kind: 'BUSINESS_LICENSE',     zh: '企业法人营业执照',                       en: 'Business license',                                          required: true },
  { kind: 'SAFETY_RULES',         zh: '安全生产责任制、规章制度和操作规程目录', en: 'Safety responsibilities, rules and operating procedures',   required: true },
  { kind: 'SAFETY_FUNDS',         zh: '保证安全生产投入的证明文件',             en: 'Evidence of the funds for work safety',                     required: true },
  { kind: 'SAFETY_ORGANISATION',  zh: '安全生产管理机构设置和专职人员配备文件', en: 'Safety department and full-time safety officers',           required: true },
  { kind: 'TRAINING',             zh: '从业人员安全生产教育培训情况',           en: 'Safety training of the staff',                              required: true },
  { kind: 'INJURY_INSURANCE',     zh: '工伤保险参保证明',                       en: 'Insurance against work injuries',                           required: true },
  { kind: 'HAZARD_CONTROL',       zh: '危险性较大工程和职业危害防治措施',       en: 'Measures for hazardous works and occupational hazards',     required: true },
  { kind: 'EMERGENCY_PLAN',       zh: '生产安全事故应急救援预案',               en: 'Emergency plan',                                            required: true },
  { kind: 'OTHER',                zh: '其他材料',                               en: 'Other papers',                                              required: false },
] as const satisfies readonly PaperRequirement[];

/** 安全生产许可证新办 (E3). */
export const licenseApplicationWorkflow = batchedReview({
  id: 'enterprise.license-application',
  row: 'E3',
  type: 'LicenseApplication',
  zh: '许可证新办',
  en: 'Application for a license',
  issued: { zh: '完结,已发证', en: 'Closed: the license is issued' },
  papers,
});
