import { text, unitCode } from '@anzhu/casework';
import { z } from 'zod';

export const blacklistForm = z.object({
  uscc: unitCode('企业统一社会信用代码', 'USCC of the unit'),
  reason: text('列入原因', 'Reason of the listing', { max: 1_000 }),
});

export type BlacklistForm = z.output<typeof blacklistForm>;
