import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** So many working days the former employer has to confirm or object. */
export const objectionDays = 10;

/** 人员单位变更 (P5): somebody's new unit asks; the former one confirms or objects, and where it is silent the change takes effect by itself; an authority may decide at once, and is asked to where a project still holds the person at the end. */
const employerChange = defineProcess({
  id: 'personnel.employer-change',
  row: 'P5',
  type: 'EmployerChange',
  zh: '人员单位变更',
  en: 'Change of employer',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '暂存', en: 'Draft' },
    REQUESTED: { zh: '待原单位确认', en: 'With the former employer', clock: 'PARTY', dueInWorkingDays: objectionDays },
    OBJECTED: { zh: '待主管部门决定', en: 'With the authority', clock: 'AUTHORITY', dueInWorkingDays: objectionDays },
    CHANGED: { zh: '已变更', en: 'Changed', final: true, passes: true },
    REFUSED: { zh: '不予变更', en: 'Refused', final: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    confirm: { zh: '确认离职', en: 'Confirm the leaving' },
    object: { zh: '提出异议', en: 'Object' },
    approve: { zh: '准予变更', en: 'Order the change' },
    refuse: { zh: '不予变更', en: 'Refuse' },
    takeEffect: { zh: '期满生效', en: 'Take effect at the end of the time' },
    postpone: { zh: '期满仍被工程锁定,转主管部门', en: 'To the authority: the person is still held to a project' },
    lapse: { zh: '期满未变更', en: 'Lapse' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'LABOR_CONTRACT', zh: '劳动合同', en: 'Labor contract', required: true },
] as const satisfies readonly PaperRequirement[];

const officer = 'DEPARTMENT_OFFICER';
const former = 'formerEmployer';

// biome-ignore format: the table reads in columns
const national = employerChange.variant('default', {
  submit:     { from: 'DRAFT',                          to: 'REQUESTED', by: applicantRoles, papers },
  confirm:    { from: ['REQUESTED', 'OBJECTED'],        to: 'CHANGED',   by: applicantRoles, party: former },
  object:     { from: 'REQUESTED',                      to: 'OBJECTED',  by: applicantRoles, party: former, opinion: 'required' },
  approve:    { from: ['REQUESTED', 'OBJECTED'],        to: 'CHANGED',   by: officer, opinion: 'required', concludes: true },
  refuse:     { from: ['REQUESTED', 'OBJECTED'],        to: 'REFUSED',   by: officer, opinion: 'required', concludes: true },
  takeEffect: { from: ['REQUESTED', 'OBJECTED'],        to: 'CHANGED',   by: 'SYSTEM' },
  postpone:   { from: ['REQUESTED', 'OBJECTED'],        to: 'OBJECTED',  by: 'SYSTEM' },
  lapse:      { from: ['REQUESTED', 'OBJECTED'],        to: 'REFUSED',   by: 'SYSTEM' },
  withdraw:   { from: ['DRAFT', 'REQUESTED', 'OBJECTED'], to: 'WITHDRAWN', by: applicantRoles },
});

export const employerChangeWorkflow = employerChange.workflow(national);
