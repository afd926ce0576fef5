import { choice } from '@anzhu/casework';
import { shown } from '@anzhu/register';
import { z } from 'zod';
import { disciplines } from './discipline.ts';

const text = (zh: string, en: string) => shown(z.string(), [zh, en]);

/** A supervision institution: what it is called, what and where it supervises, to which department it belongs. */
export const institutionRecord = z.object({
  code: text('机构代码', 'Code'),
  name: text('机构名称', 'Name'),
  discipline: choice('SupervisionDiscipline', { zh: '监督类别', en: 'What is supervised' }, disciplines),
  division: text('监督辖区(区划代码)', 'Division code of its jurisdiction'),
  authority: text('所属主管部门代码', 'Code of the department it belongs to'),
  /** Whose code took its place (merged); none while it works. */
  successor: shown(z.string().nullable(), ['并入机构代码,未并入为空', 'Code of the institution it was merged into; null unless it was']),
  orgs: z.array(z.string()).readonly(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
