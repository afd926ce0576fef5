import { defineProcess, type PaperRequirement } from '@anzhu/workflow';
import { movesByAny } from '../project/any-one-review.workflow.ts';

/** 合同登记编号变更 (R0b, P1): the project owner states another number, the department or either institution passes it, and it holds once the locks of the team are counted by it. */
const contractNumberChange = defineProcess({
  id: 'supervision.contract-number-change',
  row: 'R0b',
  type: 'ContractNumberChange',
  zh: '合同登记编号变更',
  en: 'Change of the contract registration number',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    RECOUNTING: { zh: '核算人员锁定', en: 'Counting the locks of the team', clock: 'SYSTEM' },
    CHANGED: { zh: '已变更', en: 'Changed', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    review: { zh: '审核', en: 'Review' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    repeatCount: { zh: '再次请求核算人员锁定', en: 'Ask again for the count' },
    confirmCount: { zh: '人员锁定已按新编号核算', en: 'The locks are counted by the new number' },
    refuseCount: { zh: '按新编号核算超出锁定上限', en: 'By the new number a limit would be exceeded' },
  },
});

const papers = [
  { kind: 'CONTRACT_REGISTRATION', zh: '施工合同登记证明', en: 'Proof of the registration of the contract', required: true },
  { kind: 'OTHER', zh: '其他资料', en: 'Other papers', required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const counting = {
  repeatCount:  { from: 'RECOUNTING', to: 'RECOUNTING', by: 'SYSTEM' },
  confirmCount: { from: 'RECOUNTING', to: 'CHANGED',    by: 'SYSTEM' },
  refuseCount:  { from: 'RECOUNTING', to: 'RETURNED',   by: 'SYSTEM' },
} as const;

const national = contractNumberChange.variant('default', { ...movesByAny('RECOUNTING', 'optional', papers), ...counting });
/** X3: in Yunnan every review states its opinion. */
const yunnan = contractNumberChange.variant('53', { ...movesByAny('RECOUNTING', 'required', papers), ...counting });

export const contractNumberChangeWorkflow = contractNumberChange.workflow(national, yunnan);
