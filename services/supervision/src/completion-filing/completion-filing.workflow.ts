import { applicantRoles, defineProcess, type PaperRequirement, panel } from '@anzhu/workflow';

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

/** X7: any one of 主管部门, 质量监督机构 and 安全监督机构 decides. */
const merge = ({ department, institution, safetyInstitution }: { readonly [seat: string]: string | undefined }) => {
  const verdicts = [department, institution, safetyInstitution];
  if (verdicts.includes('PASS')) return 'APPROVED';
  return verdicts.includes('RETURN') ? 'RETURNED' : 'SUBMITTED';
};

const reviewWith = (opinion: 'required' | 'optional') =>
  panel({
    from: 'SUBMITTED',
    seats: { department: 'DEPARTMENT_OFFICER', institution: 'SUPERVISION_CHIEF', safetyInstitution: 'SUPERVISION_CHIEF' },
    verdicts: { PASS: { zh: '通过', en: 'Pass', opinion }, RETURN: { zh: '退回', en: 'Return for correction', opinion: 'required' } },
    merge,
  });

const byUnit = {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: unit, papers },
  withdraw: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
} as const;

const national = completionFiling.variant('default', { ...byUnit, review: reviewWith('optional') });
/** X3: in Yunnan every review states its opinion. */
const yunnan = completionFiling.variant('53', { ...byUnit, review: reviewWith('required') });

export const completionFilingWorkflow = completionFiling.workflow(national, yunnan);
