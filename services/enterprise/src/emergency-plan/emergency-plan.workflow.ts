import { applicantRoles, defineProcess, type PaperRequirement, reviewedOnce } from '@anzhu/workflow';

/** 应急预案 (E2): a unit's plan is reviewed by the department in one stage, and holds until it is to be assessed anew. */
const emergencyPlan = defineProcess({
  id: 'enterprise.emergency-plan',
  row: 'E2',
  type: 'EmergencyPlan',
  zh: '应急预案',
  en: 'Emergency plan',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '等待审核', en: 'Waiting for review', clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '完结', en: 'Approved', passes: true },
    SUPERSEDED: { zh: '已由新版取代', en: 'Superseded by another edition', final: true },
    EXPIRED: { zh: '已到期', en: 'Due for a new assessment', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    noteDrill: { zh: '已演练', en: 'Note a drill' },
    supersede: { zh: '由新版取代', en: 'Supersede by another edition' },
    expire: { zh: '到期', en: 'Expire' },
  },
});

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'PLAN_TEXT',         zh: '应急预案文本', en: 'Text of the plan',            required: true },
  { kind: 'ASSESSMENT_RECORD', zh: '评审或论证意见', en: 'Opinion of the assessment', required: true },
  { kind: 'RESOURCE_SURVEY',   zh: '风险评估和应急资源调查报告', en: 'Assessment of risks and survey of resources', required: false },
] as const satisfies readonly PaperRequirement[];

const bySystem = {
  noteDrill: { from: 'APPROVED', to: 'APPROVED', by: 'SYSTEM' },
  supersede: { from: 'APPROVED', to: 'SUPERSEDED', by: 'SYSTEM' },
  expire: { from: 'APPROVED', to: 'EXPIRED', by: 'SYSTEM' },
} as const;

const review = { to: 'APPROVED', unit: applicantRoles, by: 'DEPARTMENT_OFFICER', papers } as const;

export const emergencyPlanWorkflow = emergencyPlan.workflow(
  emergencyPlan.variant('default', { ...reviewedOnce(review), ...bySystem }),
  emergencyPlan.variant('53', { ...reviewedOnce({ ...review, opinion: 'required' }), ...bySystem }),
);
