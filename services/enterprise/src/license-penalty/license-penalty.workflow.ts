import { defineProcess, type PaperRequirement } from '@anzhu/workflow';

const officer = 'DEPARTMENT_OFFICER';

/** 安全生产许可证暂扣/吊销 (E11): one officer reports it, an examiner lets it take effect. */
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
    EFFECTIVE: { zh: '完结', en: 'In effect', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Report' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '审核不通过', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
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
});

export const licensePenaltyWorkflow = licensePenalty.workflow(national);
