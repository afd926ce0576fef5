import type { PaperRequirement } from '@anzhu/workflow';
import { batchedReview } from '../licensing/batched-review.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'RENEWAL_APPLICATION', zh: '安全生产许可证延续申请表',         en: 'Application form',                                             required: true },
  { kind: 'WORK_SAFETY_LICENSE', zh: '原安全生产许可证(未制发的附说明)', en: 'The license to be renewed, or a statement that none was made', required: true },
  { kind: 'ACCIDENT_STATEMENT',  zh: '有效期内安全生产事故情况说明',     en: 'Statement on accidents during the period of validity',         required: true },
  { kind: 'SAFETY_CONDITIONS',   zh: '安全生产条件保持情况证明材料',     en: 'Evidence that the conditions of work safety still hold',       required: true },
  { kind: 'OTHER',               zh: '其他材料',                         en: 'Other papers',                                                 required: false },
] as const satisfies readonly PaperRequirement[];

/** 安全生产许可证延续 (E4). */
export const licenseRenewalWorkflow = batchedReview({
  id: 'enterprise.license-renewal',
  row: 'E4',
  type: 'LicenseRenewal',
  zh: '许可证延续',
  en: 'Renewal of a license',
  issued: { zh: '完结,已延续', en: 'Closed: the license is renewed' },
  papers,
});
