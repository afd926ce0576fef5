import { checked, date, name } from '@anzhu/casework';
import { checkPermitNumber } from '@anzhu/identifiers';
import { z } from 'zod';
import { projectField } from '../project/project-case.form.ts';

export const permitSupplementForm = z.object({
  projectId: projectField,
  permitNumber: checked('施工许可证编号', 'Number of the construction permit', checkPermitNumber),
  issuedOn: date('发证日期', 'Date of issue', { isPast: true }),
  issuedBy: name('发证机关', 'Issuing authority'),
});

export type PermitSupplementForm = z.output<typeof permitSupplementForm>;
