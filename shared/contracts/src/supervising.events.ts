import { z } from 'zod';
import { defineEvent } from './define-event.ts';
import { date, division, id, name, number, personName } from './vocabulary.ts';

const discipline = z.enum(['QUALITY', 'SAFETY']).meta({ description: '质量监督, 安全监督 / What is supervised' });

const institution = z.object({
  institutionId: id,
  code: number,
  name,
  discipline,
  division,
  authority: number.meta({ description: '所属主管部门代码 / Code of the department it belongs to' }),
  successor: number.nullable().meta({ description: '并入机构代码 / Code of the institution it was merged into' }),
});

const supervisor = z.object({
  supervisorId: id,
  name: personName,
  institutionId: id,
  institutionCode: number,
  discipline,
  division,
  certificateNumber: number,
  certificateValidUntil: date,
  status: z.enum(['ACTIVE', 'LEFT']).meta({ description: '在岗, 已离岗 / Status' }),
});

export const institutionRegistered = defineEvent({
  type: 'supervision.institution.registered.v1',
  zh: '监督机构已登记',
  en: 'Supervision institution registered',
  data: institution,
});
export const institutionChanged = defineEvent({
  type: 'supervision.institution.changed.v1',
  zh: '监督机构已变更',
  en: 'Supervision institution changed',
  data: institution,
});
export const supervisorRegistered = defineEvent({
  type: 'supervision.supervisor.registered.v1',
  zh: '监督人员已登记',
  en: 'Supervisor registered',
  data: supervisor,
});
export const supervisorChanged = defineEvent({
  type: 'supervision.supervisor.changed.v1',
  zh: '监督人员已变更',
  en: 'Supervisor changed',
  data: supervisor,
});

export const supervisionPlanCompiled = defineEvent({
  type: 'supervision.supervision-plan.compiled.v1',
  zh: '监督计划已编制',
  en: 'Supervision plan drawn up',
  data: z.object({ planId: id, projectId: id, discipline, planNumber: number }),
});

/** What the supervision service says of institutions, their supervisors and plans. */
export const supervisingEvents = [
  institutionRegistered,
  institutionChanged,
  supervisorRegistered,
  supervisorChanged,
  supervisionPlanCompiled,
] as const;
