import { defineProcess } from '@anzhu/workflow';

/** 公示异议 (E9): an officer writes it down as it comes in, another answers it. */
const noticeObjection = defineProcess({
  id: 'enterprise.notice-objection',
  row: 'E9',
  type: 'NoticeObjection',
  zh: '公示异议',
  en: 'Objection to a public notice',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  opensWith: 'record',
  states: {
    DRAFT: { zh: '新建', en: 'New' },
    RECORDED: { zh: '已登记,待处理', en: 'Recorded', clock: 'AUTHORITY' },
    UPHELD: { zh: '异议成立', en: 'Upheld', passes: true, final: true },
    DISMISSED: { zh: '异议不成立', en: 'Not upheld', final: true },
  },
  actions: {
    record: { zh: '登记', en: 'Record' },
    uphold: { zh: '异议成立', en: 'Uphold' },
    dismiss: { zh: '异议不成立', en: 'Do not uphold' },
  },
});

const reviewer = { by: 'NOTICE_REVIEWER', party: 'applicant', opinion: 'required' } as const;

// biome-ignore format: the table reads in columns
const national = noticeObjection.variant('default', {
  record:  { from: 'DRAFT',    to: 'RECORDED',  by: 'NOTICE_EDITOR', party: 'applicant' },
  uphold:  { from: 'RECORDED', to: 'UPHELD',    ...reviewer },
  dismiss: { from: 'RECORDED', to: 'DISMISSED', ...reviewer },
});

export const noticeObjectionWorkflow = noticeObjection.workflow(national);
