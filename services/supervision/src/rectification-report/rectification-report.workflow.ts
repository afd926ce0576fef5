import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';
import { replyTo } from '../rectification-notice/reply-to.workflow.ts';

/** 整改情况报告 (R8): the contractor shows what it has mended; the institution that issued the notice replies to it, or asks for more. */
const rectificationReport = defineProcess({
  id: 'supervision.rectification-report',
  row: 'R8',
  type: 'RectificationReport',
  zh: '整改情况报告',
  en: 'Report on the mending',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: {
      ...{ zh: '已上报', en: 'Submitted', clock: 'AUTHORITY' },
      leadsTo: [{ ...replyTo('form.noticeId'), party: 'institution' }],
    },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    ACCEPTED: { zh: '已采信', en: 'Accepted with the reply', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    returnForCorrection: { zh: '退回补充', en: 'Return for more' },
    accept: { zh: '随回复采信', en: 'Accept with the reply' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  {
    kind: 'MENDING_PHOTO',
    zh: '整改后照片',
    en: 'Photo of what was mended',
    required: true,
    shows: { zh: '整改后的同一部位', en: 'the same place after it was mended' },
  },
  { kind: 'OTHER', zh: '其他资料', en: 'Other papers', required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const national = rectificationReport.variant('default', {
  submit:              { from: ['DRAFT', 'RETURNED'],              to: 'SUBMITTED', by: applicantRoles, papers },
  returnForCorrection: { from: 'SUBMITTED',                        to: 'RETURNED',  by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'], party: 'institution', opinion: 'required' },
  accept:              { from: 'SUBMITTED',                        to: 'ACCEPTED',  by: 'SYSTEM' },
  withdraw:            { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: applicantRoles },
});

export const rectificationReportWorkflow = rectificationReport.workflow(national);
