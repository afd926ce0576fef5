import { defineProcess, type PaperRequirement, reviewedOnce } from '@anzhu/workflow';

/** X7: the competent department or a supervision institution of the place of the project (ADR 24), whichever comes first. */
const anyOne = ['DEPARTMENT_OFFICER', 'SUPERVISION_CHIEF'];

/** 人员解锁申请 (P2): a unit asks that the lock of one of its people at a project be exempted; with the approval it counts no more, until the exemption ends. */
const unlockRequest = defineProcess({
  id: 'personnel.unlock-request',
  row: 'P2',
  type: 'UnlockRequest',
  zh: '人员解锁申请',
  en: 'Unlock request',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '暂存', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned for correction', clock: 'APPLICANT' },
    UNLOCKED: { zh: '审核通过,已解锁', en: 'Approved and unlocked', passes: true },
    ENDED: { zh: '解锁已终止', en: 'The exemption ended', final: true },
    REVOKED: { zh: '解锁已撤销', en: 'The exemption was revoked', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    approve: { zh: '审核通过', en: 'Approve' },
    returnForCorrection: { zh: '退回', en: 'Return for correction' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
    revoke: { zh: '撤销解锁', en: 'Revoke the exemption' },
    end: { zh: '解锁终止', en: 'End the exemption' },
  },
});

const papers = [
  {
    kind: 'UNLOCK_FORM',
    zh: '建设工程项目人员解锁申请表',
    en: 'Form of application for unlocking a person',
    required: true,
    shows: {
      zh: '人员、锁定该人员的工程和角色、解锁情形及理由,申请单位盖章',
      en: 'The person, the project and the role that lock it, the ground with its reason, the seal of the unit',
    },
  },
  { kind: 'GROUND_EVIDENCE', zh: '解锁情形的证明材料', en: 'Evidence of the ground', required: false },
] as const satisfies readonly PaperRequirement[];

const review = { to: 'UNLOCKED', by: anyOne, papers } as const;

const ends = {
  revoke: { from: 'UNLOCKED', to: 'REVOKED', by: anyOne, undoes: true, opinion: 'required' },
  end: { from: 'UNLOCKED', to: 'ENDED', by: 'SYSTEM' },
} as const;

export const unlockRequestWorkflow = unlockRequest.workflow(
  unlockRequest.variant('default', { ...reviewedOnce(review), ...ends }),
  unlockRequest.variant('53', { ...reviewedOnce({ ...review, opinion: 'required' }), ...ends }),
);
