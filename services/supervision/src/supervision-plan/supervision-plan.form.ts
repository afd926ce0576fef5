import { choice, declaring, number, several, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

/** Why a project is inspected more often (Order 154). */
export const frequencyGrounds = {
  HIGH_RISK_WORKS: { zh: '有超过一定规模的危险性较大的分部分项工程', en: 'Works of high risk beyond the set scale' },
  RECENT_ACCIDENT: { zh: '施工单位近一年内发生过生产安全事故', en: 'The contractor had an accident within the past year' },
  MANY_HAZARDS: { zh: '检查中发现隐患较多', en: 'Many hazards were found in inspections' },
} as const;

const ground = choice('FrequencyGround', { zh: '提高检查频次的情形', en: 'Grounds for inspecting more often' }, frequencyGrounds);

const fields = z.object({
  projectId: projectField,
  contents: text('监督内容', 'What is supervised', { max: 2000 }),
  focus: text('监督重点', 'Focus of supervision', { max: 2000 }),
  measures: text('监督措施', 'Measures of supervision', { max: 2000 }),
  frequencyGrounds: several(ground).optional(),
  inspectionDays: number('抽查巡查频次: 两次检查至多相隔日数', 'Frequency of inspections: days between two at most', {
    min: 1,
    max: 365,
    integer: true,
  }),
  note: text('备注', 'Note', { max: 1000 }).optional(),
});

/** What a plan of supervision states: contents, frequency and measures (Order 154, R5). */
export const supervisionPlanForm = declaring(fields, {
  rules: {
    inspectionDays: {
      help: {
        zh: '应不疏于本辖区规定;有提高频次情形的按更密的规定(154号令)',
        en: 'Not less often than the jurisdiction demands; more often where there are grounds for it (Order 154)',
      },
    },
  },
});

export type SupervisionPlanForm = z.output<typeof supervisionPlanForm>;
