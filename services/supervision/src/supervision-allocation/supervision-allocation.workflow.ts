import { canonicalCode } from '@anzhu/identifiers';
import { defineProcess, type FollowUp } from '@anzhu/workflow';

/** R5: one of those who are allocated draws up the plan. */
const plan: FollowUp = {
  begins: 'supervision.supervision-plan',
  by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'],
  persons: 'outcome.allocated.supervisorId',
  form: { projectId: 'form.projectId' },
  zh: '编制监督计划',
  en: 'Draw up the plan of supervision',
};

/** 监督任务分配 (R4): each institution allocates supervisors to a project, one of whom leads; confirmed they supervise it. */
const supervisionAllocation = defineProcess({
  id: 'supervision.supervision-allocation',
  row: 'R4',
  type: 'SupervisionAllocation',
  zh: '监督任务分配',
  en: 'Allocation of supervisors',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'begin',
  states: {
    NEW: { zh: '新建', en: 'New' },
    ALLOCATING: { zh: '分配中', en: 'Being allocated' },
    CONFIRMED: { zh: '已分配', en: 'Allocated', passes: true, leadsTo: [plan] },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    begin: { zh: '分配监督员', en: 'Allocate supervisors' },
    add: { zh: '添加', en: 'Add a supervisor' },
    setLeader: { zh: '设为组长', en: 'Make a supervisor the leader' },
    remove: { zh: '移除', en: 'Remove a supervisor' },
    confirm: { zh: '确定', en: 'Confirm' },
    change: { zh: '变更监督员', en: 'Change the supervisors' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
  asks: {
    supervisor: {
      type: 'String',
      kept: canonicalCode,
      isLogged: true,
      zh: '添加的监督员(证书编号)',
      en: 'Supervisor to be added, by certificate number',
    },
    member: {
      type: 'String',
      kept: canonicalCode,
      isLogged: true,
      zh: '名单中的监督员(证书编号)',
      en: 'Supervisor on the list, by certificate number',
    },
  },
});

const chief = { by: 'SUPERVISION_CHIEF', party: 'applicant' } as const;
const listed = { ...chief, from: 'ALLOCATING', to: 'ALLOCATING' } as const;

const national = supervisionAllocation.variant('default', {
  begin: { ...chief, from: 'NEW', to: 'ALLOCATING' },
  add: { ...listed, asks: { supervisor: 'required' } },
  setLeader: { ...listed, asks: { member: 'required' } },
  remove: { ...listed, asks: { member: 'required' } },
  confirm: { ...chief, from: 'ALLOCATING', to: 'CONFIRMED' },
  change: { ...chief, from: 'CONFIRMED', to: 'ALLOCATING', undoes: true },
  withdraw: { ...chief, from: 'ALLOCATING', to: 'WITHDRAWN', undoes: true },
});

export const supervisionAllocationWorkflow = supervisionAllocation.workflow(national);
