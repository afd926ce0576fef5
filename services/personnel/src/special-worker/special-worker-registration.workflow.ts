import { defineProcess, type PaperRequirement, reviewedOnce } from '@anzhu/workflow';

/** 特种工人 (P4): a unit enters one of its special operation workers; with the approval of the local bureau it may choose the worker in notices and registrations. */
const specialWorkerRegistration = defineProcess({
  id: 'personnel.special-worker-registration',
  row: 'P4',
  type: 'SpecialWorkerRegistration',
  zh: '特种工人登记',
  en: 'Registration of a special worker',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '待发起', en: 'Draft' },
    SUBMITTED: { zh: '待审批', en: 'Submitted', clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    APPROVED: { zh: '通过', en: 'Approved', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '发起审批', en: 'Submit' },
    approve: { zh: '通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'OPERATION_CERTIFICATE', zh: '建筑施工特种作业操作资格证', en: 'Certificate of special operations', required: true },
] as const satisfies readonly PaperRequirement[];

export const specialWorkerRegistrationWorkflow = specialWorkerRegistration.workflow(
  specialWorkerRegistration.variant('default', reviewedOnce({ to: 'APPROVED', by: 'EXAMINER', papers, opinion: 'required' })),
);
