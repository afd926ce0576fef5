import { date, declaring, ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { noticeText } from './notice-text.form.ts';

const fields = z.object({
  batchId: ref('LicenseBatch', { zh: '批次', en: 'Batch' }),
  heading: text('公示标题', 'Title'),
  start: date('公示开始时间', 'First day'),
  end: date('公示截止时间', 'Last day'),
  body: noticeText,
});

/** A notice of a batch: its text beside the list, and for how long it is told. */
export const licenseNoticeForm = declaring(fields, { rules: { end: { earliest: { of: 'start' } } } });

export type LicenseNoticeForm = z.output<typeof licenseNoticeForm>;
