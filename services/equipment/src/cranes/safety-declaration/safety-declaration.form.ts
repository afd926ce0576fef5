import { date, name, ref } from '@anzhu/casework';
import { z } from 'zod';
import { safetyFields } from '../crane/crane-safety.ts';

/** L2: archive and devices as they are now, in full. */
export const safetyDeclarationForm = z.object({
  craneId: ref('Crane', { zh: '设备', en: 'Crane' }),
  checkedOn: date('核查日期', 'Checked on', { isPast: true }),
  personName: name('核查人', 'Who checked', { max: 50 }),
  ...safetyFields,
});

export type SafetyDeclarationForm = z.output<typeof safetyDeclarationForm>;
