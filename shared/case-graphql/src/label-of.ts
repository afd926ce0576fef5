import { fieldLabel } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import type { z } from 'zod';

/** What a front end shows a field by. */
export const labelOf = (schema: z.ZodType): Bilingual => {
  const { zh = '', en = '' } = fieldLabel(schema) ?? {};
  return { zh, en };
};
