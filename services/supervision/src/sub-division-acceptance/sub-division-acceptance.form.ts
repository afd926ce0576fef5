import { choice, date, declaring, is, name, text } from '@anzhu/casework';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

/** GB 50300: the divisions of a work whose acceptance the quality institution supervises. */
export const subDivisions = {
  FOUNDATION: { zh: '地基与基础', en: 'Ground and foundation' },
  MAIN_STRUCTURE: { zh: '主体结构', en: 'Main structure' },
  MAIN_FUNCTIONS: { zh: '主要使用功能', en: 'Main functions of use' },
  STRUCTURAL_SAFETY: { zh: '涉及结构安全的子分部', en: 'Sub-division on which structural safety depends' },
} as const;

export type SubDivision = keyof typeof subDivisions;

const fields = z.object({
  projectId: projectField,
  division: choice('SubDivision', { zh: '分部工程', en: 'Division of the work' }, subDivisions),
  subDivision: name('子分部工程名称', 'Name of the sub-division').optional(),
  part: name('验收部位', 'Part accepted'),
  acceptedOn: date('验收日期', 'Date of the acceptance', { isPast: true }),
  supervisionNotes: text('验收监督情况', 'What the supervision of the acceptance found', { max: 2000 }),
});

export const subDivisionAcceptanceForm = declaring(fields, {
  rules: { subDivision: { requiredWhen: [is('division', 'STRUCTURAL_SAFETY')] } },
});

export type SubDivisionAcceptanceForm = z.output<typeof subDivisionAcceptanceForm>;
