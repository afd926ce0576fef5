import { defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** 整改通知回复 (R8): the institution that issued a notice records that it was mended; saving completes it (X8). */
const rectificationReply = defineProcess({
  id: 'supervision.rectification-reply',
  row: 'R8',
  type: 'RectificationReply',
  zh: '整改通知回复',
  en: 'Reply to a rectification notice',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'reply',
  states: {
    NEW: { zh: '新建', en: 'New' },
    REPLIED: { zh: '已办结', en: 'Replied', final: true, passes: true },
  },
  actions: { reply: { zh: '回复', en: 'Reply' } },
});

const papers = [
  { kind: 'SITE_PHOTO', zh: '现场照片', en: 'Photo of the site', required: false },
  { kind: 'OTHER', zh: '其他资料', en: 'Other papers', required: false },
] as const satisfies readonly PaperRequirement[];

export const rectificationReplyWorkflow = rectificationReply.workflow(
  rectificationReply.variant('default', {
    reply: { from: 'NEW', to: 'REPLIED', by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'], party: 'applicant', papers },
  }),
);
