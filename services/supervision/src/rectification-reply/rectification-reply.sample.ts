import type { Sample } from '@anzhu/samples';
import { issuedNotice } from '../rectification-notice/issued-notice.sample.ts';
import type { RectificationReplyForm } from './rectification-reply.form.ts';

export const sample: Sample<RectificationReplyForm> = {
  leadsOverOthers: true,
  plan: async (occasion) => ({
    opener: occasion.supervisor('SAFETY').account,
    form: { noticeId: await issuedNotice(occasion), result: '复查符合要求' },
  }),
};
