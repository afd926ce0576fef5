import { shown } from '@anzhu/register';
import { z } from 'zod';

/** That somebody was shown a person's ID number and phone, and why: never what was shown. */
export const personDisclosureRecord = z.object({
  personId: z.string(),
  uscc: shown(z.string(), ['被查看人当时所在单位统一社会信用代码', 'USCC of the person’s employer then']),
  by: shown(z.string(), ['查看人标识', 'Id of who was shown them']),
  byName: shown(z.string(), ['查看人', 'Who was shown them']),
  byOrg: shown(z.string(), ['查看人所在单位或机构', 'Unit or authority of who was shown them']),
  reason: shown(z.string(), ['查看原因', 'Why']),
  revealedAt: shown(z.date(), ['查看时间', 'When'], 'DateTime'),
  /** Place of the person's employer then. */
  division: z.string(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});
