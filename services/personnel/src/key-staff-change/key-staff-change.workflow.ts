import { defineProcess, type PaperRequirement, reviewedOnce } from '@anzhu/workflow';

/** X7: the competent department or a supervision institution of the place of the project (ADR 24), whichever comes first. */
const anyOne = ['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'];

/** 项目主要管理人员变更 (P3): a unit replaces a locked manager, safety officer or chief; with the approval the locks change hands. */
const keyStaffChange = defineProcess({
  id: 'personnel.key-staff-change',
  row: 'P3',
  type: 'KeyStaffChange',
  zh: '项目主要管理人员变更',
  en: 'Change of key staff',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '暂存', en: 'Draft' },
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

const papers = [
  { kind: 'CHANGE_EVIDENCE', zh: '变更附件', en: 'Evidence of the change', required: true },
] as const satisfies readonly PaperRequirement[];

const review = { to: 'APPROVED', by: anyOne, papers } as const;

export const keyStaffChangeWorkflow = keyStaffChange.workflow(
  keyStaffChange.variant('default', reviewedOnce(review)),
  keyStaffChange.variant('53', reviewedOnce({ ...review, opinion: 'required' })),
);
