import { type Actor, applicantRoles, type CasePosition, defineProcess, panel, type Workflow } from '../src/index.ts';

/** A tiny process with everything a table can say: two jurisdictions, papers, asks, a panel with veto, a step of another party. */
export const leave = defineProcess({
  id: 'test.leave',
  row: 'X4',
  type: 'Leave',
  zh: '申请',
  en: 'Leave',
  initial: 'DRAFT',
  editable: ['DRAFT', 'RETURNED'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    SUBMITTED: { zh: '已上报', en: 'Submitted', dueInWorkingDays: 3, clock: 'AUTHORITY' },
    UNDER_REVIEW: { zh: '审核中', en: 'Under review', dueInWorkingDays: 5, clock: 'AUTHORITY' },
    RETURNED: { zh: '退回', en: 'Returned', clock: 'APPLICANT' },
    GRANTED: { zh: '准予', en: 'Granted', passes: true },
    REJECTED: { zh: '不予', en: 'Rejected', final: true },
    CLOSED: { zh: '办结', en: 'Closed', final: true },
    WITHDRAWN: { zh: '撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    accept: { zh: '受理', en: 'Accept' },
    takeBack: { zh: '撤回', en: 'Take back' },
    review: { zh: '审核', en: 'Review' },
    confirm: { zh: '确认', en: 'Confirm' },
    close: { zh: '关闭', en: 'Close' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
  asks: {
    days: { type: 'Int', zh: '天数', en: 'The number of days' },
    number: { type: 'String', zh: '编号', en: 'The number' },
  },
});

const papers = [
  { kind: 'APPLICATION', zh: '申请表', en: 'The application', required: true },
  { kind: 'HOME_CERTIFICATE', zh: '原籍证明', en: 'The certificate of home', required: 'OUT_OF_PROVINCE' },
  { kind: 'OTHER', zh: '其他', en: 'Other papers', required: false },
] as const;

const review = panel({
  from: 'UNDER_REVIEW',
  seats: { quality: 'QUALITY_SUPERVISOR', safety: 'SAFETY_SUPERVISOR' },
  verdicts: {
    PASS: { zh: '通过', en: 'Pass' },
    RETURN: { zh: '打回修改', en: 'Return', opinion: 'required' },
    REJECT: { zh: '不通过', en: 'Reject', opinion: 'required' },
  },
  merge: ({ quality, safety }) => {
    if ([quality, safety].includes('REJECT')) return 'REJECTED';
    if (!quality || !safety) return 'UNDER_REVIEW';
    return [quality, safety].includes('RETURN') ? 'RETURNED' : 'GRANTED';
  },
});

export const national = leave.variant('default', {
  submit: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', by: applicantRoles, papers },
  accept: { from: 'SUBMITTED', to: 'UNDER_REVIEW', by: 'ACCEPTANCE_CLERK', opinion: 'required', asks: { days: 'required' } },
  takeBack: { from: 'UNDER_REVIEW', to: 'SUBMITTED', by: 'ACCEPTANCE_CLERK', undoes: true },
  review,
  confirm: { from: 'GRANTED', to: 'CLOSED', by: applicantRoles, party: 'contractor' },
  close: { from: 'GRANTED', to: 'CLOSED', by: 'SYSTEM' },
  withdraw: { from: ['DRAFT', 'RETURNED', 'SUBMITTED'], to: 'WITHDRAWN', by: applicantRoles },
});

export const xinjiang = leave.variant(
  '65',
  {
    submit: { from: 'DRAFT', to: 'SUBMITTED', by: applicantRoles },
    accept: { from: 'SUBMITTED', to: 'GRANTED', by: 'EXAMINER', asks: { number: 'required' } },
    confirm: { from: 'GRANTED', to: 'CLOSED', by: 'EXAMINER', party: 'applicant' },
    withdraw: { from: 'SUBMITTED', to: 'WITHDRAWN', by: { SUBMITTED: 'EXAMINER' }, opinion: 'optional' },
  },
  { labels: { SUBMITTED: { zh: '流程中', en: 'In progress' } } },
);

export const leaveWorkflow: Workflow = leave.workflow(national, xinjiang);

/** A case just submitted with its application, unless overridden. */
export const position = (overrides: Partial<CasePosition> = {}): CasePosition => ({
  state: 'SUBMITTED',
  verdicts: {},
  papers: ['APPLICATION'],
  isOutOfProvince: false,
  ...overrides,
});

/** An officer of the region with these roles, unless overridden. */
export const officer = (id: string, roles: readonly string[], overrides: Partial<Actor> = {}): Actor => ({
  id,
  roles,
  parties: [],
  isAuthority: true,
  holdsSeat: () => true,
  ...overrides,
});

/** Someone of the unit that is these parties of the case. */
export const clerk = (...parties: readonly string[]): Actor => ({
  id: 'wang',
  roles: ['UNIT_CLERK'],
  parties,
  isAuthority: false,
  holdsSeat: () => true,
});
