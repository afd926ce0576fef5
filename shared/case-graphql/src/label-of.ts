import { type FieldRule, fieldLabel, itemOf, metaOf } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import type { z } from 'zod';

/** What a front end shows a field by. */
export const labelOf = (schema: z.ZodType): Bilingual => {
  const { zh = '', en = '' } = fieldLabel(schema) ?? {};
  return { zh, en };
};

/** How a field is filled in: as the form says, else as its kind is written. */
export const helpOf = (schema: z.ZodType, { help }: FieldRule): Bilingual | null => help ?? metaOf(itemOf(schema))?.typed?.help ?? null;
