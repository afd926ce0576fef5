import { date, text } from '@anzhu/casework';
import { z } from 'zod';
import { noticeField } from '../rectification-notice/of-notice.ts';

export const rectificationReportForm = z.object({
  noticeId: noticeField,
  mendedOn: date('整改完成日期', 'Mended on', { isPast: true }),
  measures: text('整改措施及结果', 'What was done', { max: 2000 }),
});

export type RectificationReportForm = z.output<typeof rectificationReportForm>;
