import { choice, date, number, ref, text } from '@anzhu/casework';
import { z } from 'zod';

const methods = {
  TABLETOP: { zh: '桌面演练', en: 'At the table' },
  FUNCTIONAL: { zh: '单项演练', en: 'Of one task' },
  FULL: { zh: '综合演练', en: 'Of the whole' },
} as const;

export const emergencyDrillForm = z.object({
  planId: ref('EmergencyPlan', { zh: '应急预案', en: 'Emergency plan' }),
  drilledOn: date('演练日期', 'Drilled on', { isPast: true }),
  method: choice('EmergencyDrillMethod', { zh: '演练方式', en: 'Method' }, methods),
  place: text('演练地点', 'Place'),
  participants: number('参演人数', 'How many took part', { min: 1, max: 100_000, integer: true }),
  summary: text('演练总结和评估', 'Summary and assessment', { max: 2_000 }),
});

export type EmergencyDrillForm = z.output<typeof emergencyDrillForm>;
