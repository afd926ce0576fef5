import { anyUnit, applicantRoles, defineProcess, type PaperRequirement, reviewedOnce } from '@anzhu/workflow';

const unit = [...applicantRoles, anyUnit];

/** 单位注册 (X10, E16): a unit puts itself on record; the only business open to one that has no roles yet. */
const unitRegistration = defineProcess({
  id: 'enterprise.unit-registration',
  row: 'E16',
  type: 'UnitRegistration',
  zh: '单位注册',
  en: 'Unit registration',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '审核通过', en: 'Approved', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'BUSINESS_LICENSE',          zh: '营业执照',                       en: 'Business license',                                       required: true },
  { kind: 'QUALIFICATION_CERTIFICATE', zh: '资质证书',                       en: 'Qualification certificate',                              required: false },
  { kind: 'WORK_SAFETY_LICENSE',       zh: '安全生产许可证(未制发的附说明)', en: 'Work-safety license, or a statement that none was made', required: false },
  { kind: 'AUTHORIZATION',             zh: '授权委托书',                     en: 'Letter of authorization',                                required: true },
] as const satisfies readonly PaperRequirement[];

const allPapers = papers.map((paper) => ({ ...paper, required: true }));

const review = { to: 'APPROVED', unit, by: 'DEPARTMENT_OFFICER', papers } as const;
const xinjiangLabels = {
  DRAFT: { zh: '待发起', en: 'To be initiated' },
  SUBMITTED: { zh: '流程中', en: 'In progress' },
  APPROVED: { zh: '通过', en: 'Passed' },
};

export const unitRegistrationWorkflow = unitRegistration.workflow(
  unitRegistration.variant('default', reviewedOnce(review)),
  unitRegistration.variant('53', reviewedOnce({ ...review, opinion: 'required' })),
  unitRegistration.variant('65', reviewedOnce({ ...review, by: 'EXAMINER', papers: allPapers }), { labels: xinjiangLabels }),
);
