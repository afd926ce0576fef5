import { applicantRoles, defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** 应急演练记录 (E2): a unit records each drill of a plan that holds; saving completes it (X8). */
const emergencyDrill = defineProcess({
  id: 'enterprise.emergency-drill',
  row: 'E2',
  type: 'EmergencyDrill',
  zh: '应急演练记录',
  en: 'Record of an emergency drill',
  initial: 'DRAFT',
  editable: ['DRAFT'],
  states: {
    DRAFT: { zh: '草稿', en: 'Draft' },
    RECORDED: { zh: '已记录', en: 'Recorded', final: true, passes: true },
    WITHDRAWN: { zh: '已撤销', en: 'Withdrawn', final: true },
  },
  actions: {
    record: { zh: '保存', en: 'Save' },
    withdraw: { zh: '撤销', en: 'Withdraw' },
  },
});

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'DRILL_RECORD', zh: '演练记录(含签到、照片)', en: 'Record of the drill with signatures and photos', required: true },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const national = emergencyDrill.variant('default', {
  record:   { from: 'DRAFT', to: 'RECORDED',  by: applicantRoles, papers },
  withdraw: { from: 'DRAFT', to: 'WITHDRAWN', by: applicantRoles },
});

export const emergencyDrillWorkflow = emergencyDrill.workflow(national);
