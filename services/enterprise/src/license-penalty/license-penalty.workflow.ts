import { defineProcess, type PaperRequirement } from '@anzhu/workflow';

const officer = 'DEPARTMENT_OFFICER';

/** 安全生产许可证暂扣/吊销 (E11): one officer reports it, an examiner decides; it takes effect on its first day and until then may be recalled. */
const licensePenalty = defineProcess({
  id: 'enterprise.license-penalty',
  row: 'E11',
  type: 'LicensePenalty',
  zh: '许可证暂扣吊销',
  en: 'Suspension or revocation of a license',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '编辑', en: 'Draft' },
    REPORTED: { zh: '已上报', en: 'Reported', clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'AUTHORITY' },
    EFFECTIVE: { zh: '完结', en: 'Decided', passes: true },
    RECALLED: { zh: '已撤回', en: 'Recalled before its first day', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Report' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '审核不通过', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    recall: { zh: '撤回未生效的处罚', en: 'Recall before the first day' },
  },
});

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'PENALTY_MATERIAL', zh: '处罚材料', en: 'Papers of the penalty', required: true },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const national = licensePenalty.variant('default', {
  submit:              { from: ['DRAFT', 'RETURNED'],             to: 'REPORTED',  by: officer,    party: 'applicant', papers },
  approve:             { from: 'REPORTED',                        to: 'EFFECTIVE', by: 'EXAMINER', opinion: 'required' },
  returnForCorrection: { from: 'REPORTED',                        to: 'RETURNED',  by: 'EXAMINER', opinion: 'required' },
  withdraw:            { from: ['DRAFT', 'REPORTED', 'RETURNED'], to: 'WITHDRAWN', by: officer,    party: 'applicant' },
  recall:              { from: 'EFFECTIVE',                       to: 'RECALLED',  by: officer,    party: 'applicant', undoes: true, opinion: 'required' },
});

export const licensePenaltyWorkflow = licensePenalty.workflow(national);
