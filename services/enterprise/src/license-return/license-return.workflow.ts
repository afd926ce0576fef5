import { ownReview } from '../licensing/own-review.workflow.ts';

/** 安全生产许可证发还 (E12): after a suspension the unit applies, and only the approval makes the license valid again. */
export const licenseReturnWorkflow = ownReview({
  id: 'enterprise.license-return',
  row: 'E12',
  type: 'LicenseReturn',
  zh: '许可证发还',
  en: 'Return of a license',
  approved: { zh: '完结,已发还', en: 'Closed: the license is returned' },
});
