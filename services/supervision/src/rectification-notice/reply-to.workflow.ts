import type { FollowUp } from '@anzhu/workflow';

/** R8: the reply to the notice that stands there in a case. */
export const replyTo = (noticeId: string): FollowUp => ({
  begins: 'supervision.rectification-reply',
  by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'],
  form: { noticeId },
  isOptional: true,
  zh: '回复整改通知',
  en: 'Reply to the notice',
});
