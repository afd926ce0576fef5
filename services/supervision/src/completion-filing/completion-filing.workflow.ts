import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';
import { reviewedByAny } from '../project/reviewed-by-any.workflow.ts';

const unit = applicantRoles;

/** 竣工验收备案 (R14): the project owner files the accepted completion; the department or either of its two institutions approves (X7). */
const completionFiling = defineProcess({
  id: 'supervision.completion-filing',
  row: 'R14',
  type: 'CompletionFiling',
  zh: '竣工验收备案',
  en: 'Completion filing',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '已备案', en: 'Filed', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    review: { zh: '审核', en: 'Review' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'FILING_APPLICATION', zh: '工程竣工验收备案申请表', en: 'Application for completion filing', required: true },
  { kind: 'OTHER', zh: '其他资料', en: 'Other papers', required: false },
] as const satisfies readonly PaperRequirement[];

const byUnit = {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: unit, papers },
  withdraw: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
} as const;

const national = completionFiling.variant('default', { ...byUnit, review: reviewedByAny('APPROVED', 'optional') });
/** X3: in Yunnan every review states its opinion. */
const yunnan = completionFiling.variant('53', { ...byUnit, review: reviewedByAny('APPROVED', 'required') });

export const completionFilingWorkflow = completionFiling.workflow(national, yunnan);
