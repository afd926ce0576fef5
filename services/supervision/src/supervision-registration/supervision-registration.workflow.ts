import { canonicalCode } from '@anzhu/identifiers';
import { defineProcess, panel, pushingSystem } from '@anzhu/workflow';
import { allocations } from '../supervision-allocation/allocations.workflow.ts';

/** R3: the documents that the permit-reform system makes of an approved registration and pushes. */
export const approvalPapers = [
  { kind: 'SAFETY_SUPERVISION_NOTICE', required: false, zh: '安全监督告知书', en: 'Notice of safety supervision' },
  { kind: 'SAFETY_SUPERVISION_REGISTER', required: false, zh: '安全监督注册书', en: 'Certificate of registration of safety supervision' },
  { kind: 'QUALITY_SUPERVISION_NOTICE', required: false, zh: '质量监督告知书', en: 'Notice of quality supervision' },
  { kind: 'QUALITY_SUPERVISION_REGISTER', required: false, zh: '质量监督注册书', en: 'Certificate of registration of quality supervision' },
] as const;

/** 工程报监 (R0, R2, R3): pushed by the permit-reform system, assigned, reviewed by two institutions, team locked. */
const supervisionRegistration = defineProcess({
  id: 'supervision.supervision-registration',
  row: 'R3',
  type: 'SupervisionRegistration',
  zh: '工程报监',
  en: 'Supervision registration',
  initial: 'RECEIVED',
  editable: ['RECEIVED', 'RETURNED'],
  states: {
    RECEIVED: { zh: '已接收', en: 'Received' },
    UNASSIGNED: { zh: '未分配', en: 'Unassigned' },
    UNDER_REVIEW: { zh: '待审核', en: 'Under review' },
    RETURNED: { zh: '打回修改', en: 'Returned for correction', clock: 'APPLICANT' },
    LOCKING_PERSONNEL: { zh: '锁定人员', en: 'Locking key personnel', clock: 'SYSTEM' },
    REJECTED: { zh: '审核不通过', en: 'Rejected', final: true },
    APPROVED: { zh: '通过', en: 'Approved', final: true, passes: true, leadsTo: allocations },
  },
  actions: {
    receive: { zh: '接收(待分配)', en: 'Receive, to be assigned by hand' },
    receiveAssigned: { zh: '接收并自动分配', en: 'Receive, assigned by rule' },
    assign: { zh: '分配监督机构', en: 'Assign the supervision institutions' },
    recallAssignment: { zh: '撤回分配', en: 'Recall the assignment' },
    review: { zh: '审核', en: 'Review' },
    repeatLock: { zh: '再次请求锁定人员', en: 'Ask again for the team lock' },
    confirmLock: { zh: '人员已锁定', en: 'The team is locked' },
    refuseLock: { zh: '人员锁定被拒绝', en: 'The team lock is refused' },
  },
  receives: approvalPapers,
  asks: {
    qualityAuthority: { type: 'String', kept: canonicalCode, zh: '质量监督机构', en: 'Quality supervision institution' },
    safetyAuthority: { type: 'String', kept: canonicalCode, zh: '安全监督机构', en: 'Safety supervision institution' },
  },
});

/** R3: 审核不通过 dominates and acts at once, 打回修改 waits for the other verdict, 通过 needs both. */
const merge = ({ quality, safety }: { readonly [seat: string]: string | undefined }) => {
  const verdicts = [quality, safety];
  if (verdicts.includes('REJECT')) return 'REJECTED';
  if (verdicts.includes(undefined)) return 'UNDER_REVIEW';
  return verdicts.includes('RETURN') ? 'RETURNED' : 'LOCKING_PERSONNEL';
};

// biome-ignore format: the table reads in columns
const national = supervisionRegistration.variant('default', {
  receive:          { from: ['RECEIVED', 'RETURNED'], to: 'UNASSIGNED',        by: pushingSystem },
  receiveAssigned:  { from: ['RECEIVED', 'RETURNED'], to: 'UNDER_REVIEW',      by: pushingSystem },
  assign:           { from: 'UNASSIGNED',             to: 'UNDER_REVIEW',      by: 'DEPARTMENT_OFFICER', asks: { qualityAuthority: 'required', safetyAuthority: 'required' } },
  recallAssignment: { from: 'UNDER_REVIEW',           to: 'UNASSIGNED',        by: 'DEPARTMENT_OFFICER', undoes: true },
  review: panel({
    from: 'UNDER_REVIEW',
    isBlind: true,
    seats: { quality: 'QUALITY_SUPERVISOR', safety: 'SAFETY_SUPERVISOR' },
    verdicts: {
      PASS:   { zh: '通过',       en: 'Pass' },
      RETURN: { zh: '打回修改',   en: 'Return for correction', opinion: 'required' },
      REJECT: { zh: '审核不通过', en: 'Reject',                opinion: 'required' },
    },
    merge,
  }),
  repeatLock:       { from: 'LOCKING_PERSONNEL',      to: 'LOCKING_PERSONNEL', by: 'SYSTEM' },
  confirmLock:      { from: 'LOCKING_PERSONNEL',      to: 'APPROVED',          by: 'SYSTEM' },
  refuseLock:       { from: 'LOCKING_PERSONNEL',      to: 'RETURNED',          by: 'SYSTEM' },
});

export const supervisionRegistrationWorkflow = supervisionRegistration.workflow(national);
