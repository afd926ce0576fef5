import { defineProcess } from '@anzhu/workflow';

/** 公示异议 (E9): an officer writes it down as it comes in, another answers it. It is about the entry, so it outlives a recall of the notice. */
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
    WITHDRAWN: { zh: '异议人已撤回', en: 'Withdrawn by who objected', final: true },
  },
  actions: {
    record: { zh: '登记', en: 'Record' },
    uphold: { zh: '异议成立', en: 'Uphold' },
    dismiss: { zh: '异议不成立', en: 'Do not uphold' },
    withdraw: { zh: '异议人撤回', en: 'Note that it is withdrawn' },
    carryOver: { zh: '公示撤回,异议继续处理', en: 'The notice is recalled, the objection is still to be answered' },
  },
});

const reviewer = { by: 'NOTICE_REVIEWER', party: 'applicant', opinion: 'required' } as const;

// biome-ignore format: the table reads in columns
const national = noticeObjection.variant('default', {
  record:    { from: 'DRAFT',    to: 'RECORDED',  by: 'NOTICE_EDITOR', party: 'applicant' },
  uphold:    { from: 'RECORDED', to: 'UPHELD',    ...reviewer },
  dismiss:   { from: 'RECORDED', to: 'DISMISSED', ...reviewer },
  withdraw:  { from: 'RECORDED', to: 'WITHDRAWN', ...reviewer },
  carryOver: { from: 'RECORDED', to: 'RECORDED',  by: 'SYSTEM' },
});

export const noticeObjectionWorkflow = noticeObjection.workflow(national);
