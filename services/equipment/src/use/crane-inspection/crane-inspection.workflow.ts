import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** 定期检验: of a crane in use. The report of a body that owner or user commissioned counts at once, that of another approved body once the user has confirmed it. */
const craneInspection = defineProcess({
  id: 'equipment.crane-inspection',
  row: 'L2',
  type: 'PeriodicInspection',
  zh: '定期检验',
  en: 'Periodic inspection',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    AWAITING_CONFIRMATION: { zh: '待使用单位确认', en: 'To be confirmed by the user', clock: 'PARTY' },
    RECORDED: { zh: '已记录', en: 'Recorded', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
    DECLINED: { zh: '使用单位不认可', en: 'Declined by the user', final: true },
  },
  actions: {
    record: { zh: '保存(受委托检验)', en: 'Record, as the body commissioned' },
    submit: { zh: '提请使用单位确认', en: 'Ask the user to confirm' },
    confirm: { zh: '确认', en: 'Confirm' },
    decline: { zh: '不认可', en: 'Decline' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'INSPECTION_REPORT', zh: '检测报告', en: 'Inspection report', required: true },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
export const craneInspectionWorkflow = craneInspection.workflow(
  craneInspection.variant('default', {
    record:  { from: 'DRAFT', to: 'RECORDED', by: applicantRoles, papers },
    submit:  { from: 'DRAFT', to: 'AWAITING_CONFIRMATION', by: applicantRoles, papers },
    confirm: { from: 'AWAITING_CONFIRMATION', to: 'RECORDED', by: applicantRoles, party: 'user' },
    decline: { from: 'AWAITING_CONFIRMATION', to: 'DECLINED', by: applicantRoles, party: 'user', opinion: 'required' },
    withdraw: { from: 'DRAFT', to: 'WITHDRAWN', by: applicantRoles },
  }),
);
