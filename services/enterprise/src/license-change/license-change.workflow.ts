import type { PaperRequirement } from '@anzhu/workflow';
import { ownReview } from '../licensing/own-review.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'CHANGE_APPLICATION',  zh: '安全生产许可证变更申请表',         en: 'Application form',                                             required: true },
  { kind: 'BUSINESS_LICENSE',    zh: '变更后的营业执照',                 en: 'Business license after the change',                            required: true },
  { kind: 'WORK_SAFETY_LICENSE', zh: '原安全生产许可证(未制发的附说明)', en: 'The license to be changed, or a statement that none was made', required: true },
  { kind: 'CHANGE_EVIDENCE',     zh: '工商变更登记等证明材料',           en: 'Evidence of the change',                                       required: false },
] as const satisfies readonly PaperRequirement[];

/** 安全生产许可证变更 (E5): what the license bears becomes what is registered of its unit. */
export const licenseChangeWorkflow = ownReview({
  id: 'enterprise.license-change',
  row: 'E5',
  type: 'LicenseChange',
  zh: '许可证变更',
  en: 'Change of a license',
  approved: { zh: '完结,已变更', en: 'Closed: the license is changed' },
  papers,
});
