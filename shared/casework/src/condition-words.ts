import type { Bilingual } from '@anzhu/kernel';
import { z } from 'zod';
import type { Condition } from './condition.ts';
import { metaOf, unwrapped } from './field.ts';
import { fieldLabel } from './form.ts';

const answers: Readonly<Record<string, Bilingual>> = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } };

const besideIn = (group: z.ZodObject, { path = '' }: Condition): z.ZodType | undefined => {
  const field = group.shape[path] as z.ZodType | undefined;
  return field && unwrapped(field).inner;
};

/** What a value is called that a condition goes by. */
export const valueLabel = (group: z.ZodObject, condition: Condition, value: string): Bilingual => {
  const field = besideIn(group, condition);
  const label = field && fieldLabel(field);
  const { zh, en } = answers[value] ??
    metaOf(field ?? z.unknown())?.values?.[value] ??
    condition.labels?.[value] ?? { zh: value, en: value };
  return field instanceof z.ZodBoolean && label ? { zh: `${label.zh}: ${zh},`, en: `${label.en}: ${en}` } : { zh, en };
};

/** Why a field is asked for: the value, or that the field beside it is given. */
export const reasonOf = (group: z.ZodObject, condition: Condition, value: unknown): Bilingual => {
  if (condition.values) return valueLabel(group, condition, String(value));
  const { zh = '', en = '' } = fieldLabel(besideIn(group, condition) ?? z.unknown()) ?? {};
  return { zh: `填写${zh}时`, en };
};
