import { disclosureFields, shown } from '@anzhu/register';
import { z } from 'zod';

/** That somebody was shown a person's ID number and phone, and why: never what was shown. */
export const personDisclosureRecord = z.object({
  personId: z.string(),
  uscc: shown(z.string(), ['被查看人当时所在单位统一社会信用代码', 'USCC of the person’s employer then']),
  ...disclosureFields,
});
