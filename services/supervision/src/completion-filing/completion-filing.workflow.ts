import { defineProcess, type PaperRequirement } from '@anzhu/workflow';
import { anyOneActions, anyOneStates, movesByAny } from '../project/any-one-review.workflow.ts';

/** 竣工验收备案 (R14): the project owner files the accepted completion; the department or either of its two institutions approves (X7). */
const completionFiling = defineProcess({
  id: 'supervision.completion-filing',
  row: 'R14',
  type: 'CompletionFiling',
  zh: '竣工验收备案',
  en: 'Completion filing',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: { ...anyOneStates, APPROVED: { zh: '已备案', en: 'Filed', final: true, passes: true } },
  actions: anyOneActions,
});

const papers = [
  { kind: 'FILING_APPLICATION', zh: '工程竣工验收备案申请表', en: 'Application for completion filing', required: true },
  { kind: 'OTHER', zh: '其他资料', en: 'Other papers', required: false },
] as const satisfies readonly PaperRequirement[];

const national = completionFiling.variant('default', movesByAny('APPROVED', 'optional', papers));
/** X3: in Yunnan every review states its opinion. */
const yunnan = completionFiling.variant('53', movesByAny('APPROVED', 'required', papers));

export const completionFilingWorkflow = completionFiling.workflow(national, yunnan);
