import { defineProcess, type FollowUp } from '@anzhu/workflow';

/** R6: the leader sees to it that the project is inspected. */
const inspection: FollowUp = {
  begins: 'supervision.site-inspection',
  by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'],
  persons: 'outcome.responsibleId',
  form: { projectId: 'form.projectId' },
  zh: '监督检查',
  en: 'Inspect the site',
};

/** By the day on which the next inspection is due. */
const limited = { hasOwnLimit: true, clock: 'AUTHORITY' } as const;

/** 监督计划 (R5): drawn up by those who supervise a project; from then on its inspections fall due, and who is late is seen. */
const supervisionPlan = defineProcess({
  id: 'supervision.supervision-plan',
  row: 'R5',
  type: 'SupervisionPlan',
  zh: '监督计划',
  en: 'Plan of supervision',
  initial: 'NEW',
  editable: ['NEW'],
  opensWith: 'compile',
  states: {
    NEW: { zh: '新建', en: 'New' },
    IN_EFFECT: {
      ...{ zh: '执行中', en: 'In effect', passes: true },
      ...limited,
      leadsTo: [{ ...inspection, isOptional: true }],
    },
    OVERDUE: { zh: '检查逾期', en: 'An inspection is overdue', ...limited, leadsTo: [inspection] },
    SUPERSEDED: { zh: '已由新计划取代', en: 'Superseded by another plan', final: true },
    ENDED: { zh: '监督已结束', en: 'The supervision has ended', final: true },
  },
  actions: {
    compile: { zh: '编制', en: 'Draw up the plan' },
    fallDue: { zh: '检查逾期', en: 'Note that an inspection is overdue' },
    postpone: { zh: '停工期间顺延', en: 'Postpone while the project is stopped' },
    recordInspection: { zh: '已检查', en: 'Note an inspection' },
    supersede: { zh: '由新计划取代', en: 'Supersede by another plan' },
    end: { zh: '监督结束', en: 'End with the supervision' },
  },
});

const running = ['IN_EFFECT', 'OVERDUE'] as const;

// biome-ignore format: the table reads in columns
const national = supervisionPlan.variant('default', {
  compile:          { from: 'NEW',        to: 'IN_EFFECT',  by: ['QUALITY_SUPERVISOR', 'SAFETY_SUPERVISOR'], party: 'applicant' },
  fallDue:          { from: 'IN_EFFECT',  to: 'OVERDUE',    by: 'SYSTEM' },
  postpone:         { from: 'IN_EFFECT',  to: 'IN_EFFECT',  by: 'SYSTEM' },
  recordInspection: { from: running,      to: 'IN_EFFECT',  by: 'SYSTEM' },
  supersede:        { from: running,      to: 'SUPERSEDED', by: 'SYSTEM' },
  end:              { from: running,      to: 'ENDED',      by: 'SYSTEM' },
});

export const supervisionPlanWorkflow = supervisionPlan.workflow(national);
