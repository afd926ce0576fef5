import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';

const unit = applicantRoles;

/** 建筑起重机械产权备案 (C1): the owner files a crane once, before its first lease or installation (Order 166). */
const ownershipFiling = defineProcess({
  id: 'equipment.ownership-filing',
  row: 'C1',
  type: 'OwnershipFiling',
  zh: '产权备案',
  en: 'Ownership filing',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 7, clock: 'AUTHORITY' },
    PRE_REVIEWED: { zh: '初审通过', en: 'Passed preliminary review', dueInWorkingDays: 7, clock: 'AUTHORITY' },
    ACCEPTED: { zh: '已受理', en: 'Accepted', dueInWorkingDays: 7, clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    FILED: { zh: '已备案', en: 'Filed', final: true },
    TERMINATED: { zh: '终止', en: 'Terminated', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    passPreliminaryReview: { zh: '初审通过', en: 'Pass the preliminary review' },
    accept: { zh: '受理', en: 'Accept' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    refuse: { zh: '终止', en: 'Refuse' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
  asks: { filingNumber: { type: 'String', zh: '备案编号', en: 'Filing number' } },
});

// biome-ignore format: the table reads in columns
const yunnanPapers = [
  { kind: 'FILING_APPLICATION',      zh: '产权备案申请表',                 en: 'Application form',                            required: true },
  { kind: 'BUSINESS_LICENSE',        zh: '企业法人营业执照',               en: 'Business license',                            required: true },
  { kind: 'MANUFACTURING_LICENSE',   zh: '特种设备制造许可证',             en: 'Manufacturing license',                       required: true },
  { kind: 'PRODUCT_CERTIFICATE',     zh: '产品合格证',                     en: 'Product certificate',                         required: true },
  { kind: 'PURCHASE_EVIDENCE',       zh: '购销合同、发票或有效凭证',       en: 'Purchase contract, invoice or other evidence', required: true },
  { kind: 'INSPECTION_SCAN',         zh: '检验检测扫描附件',               en: 'Scan of the inspection',                      required: true },
  { kind: 'HOME_FILING_CERTIFICATE', zh: '企业工商注册所在地产权备案证',   en: 'Filing certificate of the place of registration', required: 'OUT_OF_PROVINCE' },
  { kind: 'OTHER',                   zh: '其他资料',                       en: 'Other papers',                                required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const xinjiangPapers = [
  { kind: 'FILING_APPLICATION',        zh: '起重机械备案表',               en: 'Filing form',                                 required: false },
  { kind: 'BUSINESS_LICENSE',          zh: '产权单位法人营业执照副本',     en: 'Business license of the owner',               required: true },
  { kind: 'MANUFACTURING_LICENSE',     zh: '特种设备制造许可证',           en: 'Manufacturing license',                       required: true },
  { kind: 'PRODUCT_CERTIFICATE',       zh: '产品合格证',                   en: 'Product certificate',                         required: true },
  { kind: 'MANUFACTURING_INSPECTION',  zh: '制造监督检验证明',             en: 'Certificate of supervised manufacture',       required: false },
  { kind: 'PURCHASE_EVIDENCE',         zh: '购销合同、发票或有效凭证',     en: 'Purchase contract, invoice or other evidence', required: true },
  { kind: 'COMMITMENT',                zh: '承诺书',                       en: 'Letter of commitment',                        required: true },
  { kind: 'OTHER',                     zh: '设备备案机关规定的其他资料',   en: 'Other papers the authority demands',          required: false },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const national = ownershipFiling.variant('default', {
  submit:              { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: unit, papers: yunnanPapers },
  accept:              { from: 'SUBMITTED',           to: 'ACCEPTED',  by: 'ACCEPTANCE_CLERK' },
  approve:             { from: 'ACCEPTED',            to: 'FILED',     by: 'EXAMINER' },
  returnForCorrection: { to: 'RETURNED', opinion: 'required', by: { SUBMITTED: 'ACCEPTANCE_CLERK', ACCEPTED: 'EXAMINER' } },
  withdraw:            { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
});

// biome-ignore format: the table reads in columns
const yunnan = ownershipFiling.variant('53', {
  submit:                { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED',    by: unit,                   papers: yunnanPapers },
  passPreliminaryReview: { from: 'SUBMITTED',           to: 'PRE_REVIEWED', by: 'PRELIMINARY_REVIEWER', opinion: 'required' },
  accept:                { from: 'PRE_REVIEWED',        to: 'ACCEPTED',     by: 'ACCEPTANCE_CLERK',     opinion: 'required' },
  approve:               { from: 'ACCEPTED',            to: 'FILED',        by: 'EXAMINER',             opinion: 'required' },
  returnForCorrection:   { to: 'RETURNED', opinion: 'required',
                           by: { SUBMITTED: 'PRELIMINARY_REVIEWER', PRE_REVIEWED: 'ACCEPTANCE_CLERK', ACCEPTED: 'EXAMINER' } },
  withdraw:              { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', by: unit },
});

// biome-ignore format: the table reads in columns
const xinjiang = ownershipFiling.variant('65', {
  submit:  { from: 'DRAFT',     to: 'SUBMITTED',  by: unit,       papers: xinjiangPapers },
  approve: { from: 'SUBMITTED', to: 'FILED',      by: 'EXAMINER', asks: { filingNumber: 'required' } },
  refuse:  { from: 'SUBMITTED', to: 'TERMINATED', by: 'EXAMINER', opinion: 'required' },
  withdraw:{ from: 'DRAFT',     to: 'WITHDRAWN',  by: unit },
}, { labels: { DRAFT: { zh: '待发起', en: 'To be initiated' }, SUBMITTED: { zh: '流程中', en: 'In progress' }, FILED: { zh: '通过', en: 'Passed' } } });

export const ownershipFilingWorkflow = ownershipFiling.workflow(national, yunnan, xinjiang);
