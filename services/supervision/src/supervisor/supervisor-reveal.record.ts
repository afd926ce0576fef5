import { disclosureFields, shown } from '@anzhu/register';
import { z } from 'zod';

/** That somebody was shown a supervisor's ID number, and why: never what was shown. */
export const supervisorRevealRecord = z.object({
  supervisorId: z.string(),
  institutionCode: shown(z.string(), [
    '被查看人当时所属监督机构代码,升级前的记录无从得知的为空',
    'Code of the supervisor’s institution then; empty where a log of before the upgrade does not tell it',
  ]),
  ...disclosureFields,
});
