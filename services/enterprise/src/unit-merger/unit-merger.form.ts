import { date, text, unitCode } from '@anzhu/casework';
import { z } from 'zod';

export const unitMergerForm = z.object({
  uscc: unitCode('被合并单位统一社会信用代码', 'USCC of the unit that is merged'),
  successor: unitCode('合并后单位统一社会信用代码', 'USCC of the unit it is merged into'),
  mergedOn: date('合并日期', 'Merged on', { isPast: true }),
  reason: text('合并原因', 'Reason of the merger', { max: 1_000 }),
});

export type UnitMergerForm = z.output<typeof unitMergerForm>;
