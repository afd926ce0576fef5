import { ref, text } from '@anzhu/casework';
import { z } from 'zod';
import { noticeField } from '../rectification-notice/of-notice.ts';

export const rectificationReplyForm = z.object({
  noticeId: noticeField,
  result: text('整改结果', 'What was found mended', { max: 2000 }),
  reinspectionId: ref('SiteInspection', { zh: '复查记录', en: 'The inspection that looked again' }).optional(),
});

export type RectificationReplyForm = z.output<typeof rectificationReplyForm>;
