import { ref, text } from '@anzhu/casework';
import { z } from 'zod';

/** P5: which record of a person stays, and which leads on to it. */
export const personMergeForm = z.object({
  keptId: ref('Person', { zh: '保留的人员记录', en: 'Record that stays' }),
  duplicateId: ref('Person', { zh: '并入的人员记录', en: 'Record that is merged into it' }),
  reason: text('合并原因', 'Reason of the merge', { max: 500 }),
});

export type PersonMergeForm = z.output<typeof personMergeForm>;
