import { defineProcess, type PaperRequirement } from '@anzhu/workflow';

/** 中止监督, 恢复监督 (R9, R10): saved as a plan, in effect from its date, lifted on the date of resumption; each plan can be cancelled before its date. */
const supervisionSuspension = defineProcess({
  id: 'supervision.supervision-suspension',
  row: 'R9',
  type: 'SupervisionSuspension',
  zh: '中止监督',
  en: 'Suspension of supervision',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'suspend',
  abandonedBy: ['cancelPlan'],
  states: {
    NEW: { zh: '新建', en: 'New' },
    PLANNED: { zh: '计划中止', en: 'Planned' },
    IN_EFFECT: { zh: '已中止', en: 'In effect', passes: true },
    RESUMPTION_PLANNED: { zh: '计划恢复', en: 'Resumption planned' },
    RESUMED: { zh: '已恢复', en: 'Resumed', final: true },
    CANCELLED: { zh: '已取消计划', en: 'Plan cancelled', final: true },
    LAPSED: { zh: '未生效', en: 'Lapsed without effect', final: true },
  },
  actions: {
    suspend: { zh: '中止监督', en: 'Suspend the supervision' },
    takeEffect: { zh: '中止生效', en: 'Take effect' },
    lapse: { zh: '到期未生效', en: 'Lapse on its date' },
    cancelPlan: { zh: '取消中止计划', en: 'Cancel the plan before its date' },
    planResumption: { zh: '恢复监督', en: 'Resume the supervision on a date' },
    cancelResumption: { zh: '取消恢复计划', en: 'Cancel the resumption before its date' },
    resume: { zh: '恢复生效', en: 'Resume' },
    prolong: { zh: '中止已满120日', en: 'Suspended for 120 days' },
    prolongBeforeResumption: { zh: '中止已满120日(恢复日期已定)', en: 'Suspended for 120 days, its end being planned' },
  },
  asks: { resumptionDate: { type: 'LocalDate', earliest: { days: 0 }, zh: '恢复施工日期', en: 'Date of resumption' } },
});

const supervisors = ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'];

// biome-ignore format: the table reads in columns
const papers = [
  { kind: 'SUSPENSION_APPLICATION', zh: '中止监督申请书', en: 'Application for suspension',     required: true },
  { kind: 'SUSPENSION_REASON',      zh: '中止施工原因',   en: 'Evidence of the reason',         required: false },
  { kind: 'SUSPENSION_NOTICE',      zh: '中止监督告知书', en: 'Notice of suspension',           required: true },
  { kind: 'SAFETY_MEASURES',        zh: '安全保障措施',   en: 'Safety measures while it rests', required: true },
] as const satisfies readonly PaperRequirement[];

// biome-ignore format: the table reads in columns
const national = supervisionSuspension.variant('default', {
  suspend:        { from: 'NEW',                to: 'PLANNED',            by: supervisors, party: 'applicant', papers },
  takeEffect:     { from: 'PLANNED',            to: 'IN_EFFECT',          by: 'SYSTEM' },
  lapse:          { from: 'PLANNED',            to: 'LAPSED',             by: 'SYSTEM' },
  cancelPlan:     { from: 'PLANNED',            to: 'CANCELLED',          by: supervisors, party: 'applicant' },
  planResumption: { from: 'IN_EFFECT',          to: 'RESUMPTION_PLANNED', by: supervisors, party: 'applicant', asks: { resumptionDate: 'required' } },
  cancelResumption:        { from: 'RESUMPTION_PLANNED', to: 'IN_EFFECT',          by: supervisors, party: 'applicant', opinion: 'required', undoes: true },
  resume:         { from: 'RESUMPTION_PLANNED', to: 'RESUMED',            by: 'SYSTEM' },
  prolong:                 { from: 'IN_EFFECT',          to: 'IN_EFFECT',          by: 'SYSTEM' },
  prolongBeforeResumption: { from: 'RESUMPTION_PLANNED', to: 'RESUMPTION_PLANNED', by: 'SYSTEM' },
});

export const supervisionSuspensionWorkflow = supervisionSuspension.workflow(national);
