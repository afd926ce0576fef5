import { disclosureFields, shown } from '@anzhu/register';
import { z } from 'zod';

/** That somebody was shown a supervisor's ID number, and why: never what was shown. */
export const supervisorRevealRecord = z.object({
  supervisorId: z.string(),
  institutionCode: shown(z.string(), ['被查看人当时所属监督机构代码', 'Code of the supervisor’s institution then']),
  ...disclosureFields,
});
