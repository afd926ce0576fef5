import { date, name, reference } from '@anzhu/casework';
import { z } from 'zod';
import { safetyFields } from '../crane/crane-safety.ts';

/** L2: archive and devices as they are now, in full. */
export const safetyDeclarationForm = z.object({
  craneId: reference('设备', 'Crane'),
  checkedOn: date('核查日期', 'Checked on'),
  personName: name('核查人', 'Who checked', { max: 50 }),
  ...safetyFields,
});

export type SafetyDeclarationForm = z.output<typeof safetyDeclarationForm>;
