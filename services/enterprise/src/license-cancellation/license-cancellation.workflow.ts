import type { PaperRequirement } from '@anzhu/workflow';
import { ownReview } from '../licensing/own-review.workflow.ts';

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'CANCELLATION_APPLICATION', zh: '安全生产许可证注销申请表',       en: 'Application form',                                               required: true },
  { kind: 'WORK_SAFETY_LICENSE',      zh: '安全生产许可证(未制发的附说明)', en: 'The license to be cancelled, or a statement that none was made', required: true },
  { kind: 'CANCELLATION_EVIDENCE',    zh: '终止经营等证明材料',             en: 'Evidence of the cause',                                          required: false },
] as const satisfies readonly PaperRequirement[];

/** 安全生产许可证注销 (E6): the unit gives its license up. It sets free, so neither a listing nor the state of the unit bars it. */
export const licenseCancellationWorkflow = ownReview({
  id: 'enterprise.license-cancellation',
  row: 'E6',
  type: 'LicenseCancellation',
  zh: '许可证注销',
  en: 'Cancellation of a license',
  approved: { zh: '完结,已注销', en: 'Closed: the license is cancelled' },
  papers,
});
