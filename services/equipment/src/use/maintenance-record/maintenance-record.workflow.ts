import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** 日常管理 (C11): a unit adds its record and may amend it; the authority reads. */
const maintenanceRecord = defineProcess({
  id: 'equipment.maintenance-record',
  row: 'C11',
  type: 'MaintenanceRecord',
  zh: '日常管理记录',
  en: 'Maintenance record',
  initial: 'EDITING',
  editable: ['EDITING'],
  states: {
    EDITING: { zh: '编辑', en: 'Being edited' },
    RECORDED: { zh: '已上报', en: 'Recorded', passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    submit: { zh: '上报', en: 'Submit' },
    amend: { zh: '编辑', en: 'Amend' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

const papers = [
  { kind: 'RECORD_SHEET', zh: '维护保养记录', en: 'Sheet of the record', required: false },
] as const satisfies readonly PaperRequirement[];

export const maintenanceRecordWorkflow = maintenanceRecord.workflow(
  maintenanceRecord.variant('default', {
    submit: { from: 'EDITING', to: 'RECORDED', by: applicantRoles, papers },
    amend: { from: 'RECORDED', to: 'EDITING', by: applicantRoles, undoes: true },
    withdraw: { from: 'EDITING', to: 'WITHDRAWN', by: applicantRoles },
  }),
);
