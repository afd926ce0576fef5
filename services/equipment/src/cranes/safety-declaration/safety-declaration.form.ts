import { date, declaring, name, ref } from '@anzhu/casework';
import { z } from 'zod';
import { sinceManufacture } from '../crane/crane.ts';
import { safetyFields } from '../crane/crane-safety.ts';

/** L2: archive and devices as they are now, in full. */
const fields = z.object({
  craneId: ref('Crane', { zh: '设备', en: 'Crane' }),
  checkedOn: date('核查日期', 'Checked on', { isPast: true }),
  personName: name('核查人', 'Who checked', { max: 50 }),
  ...safetyFields,
});

export const safetyDeclarationForm = declaring(fields, { rules: { checkedOn: sinceManufacture } });

export type SafetyDeclarationForm = z.output<typeof safetyDeclarationForm>;
