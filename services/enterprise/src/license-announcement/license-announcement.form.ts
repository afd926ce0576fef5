import { ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { noticeText } from '../license-notice/notice-text.form.ts';

/** An announcement of a batch: its text beside the list. */
export const licenseAnnouncementForm = z.object({
  batchId: ref('LicenseBatch', { zh: '批次', en: 'Batch' }),
  heading: text('通告标题', 'Title'),
  body: noticeText,
});

export type LicenseAnnouncementForm = z.output<typeof licenseAnnouncementForm>;
