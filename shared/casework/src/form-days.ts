import type { Fault, LocalDate } from '@anzhu/kernel';
import { z } from 'zod';
import { metaOf, unwrapped } from './field.ts';
import type { Form } from './form.ts';

interface Day {
  readonly path: string;
  readonly value: LocalDate;
  readonly field: z.ZodType;
}

const daysIn = (schema: z.ZodType, value: unknown, path: string): readonly Day[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one, at) => daysIn(inner.element as z.ZodType, one, `${path}.${at}`));
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(inner.shape).flatMap(([name, child]) =>
      daysIn(child as z.ZodType, (value as Readonly<Record<string, unknown>>)[name], `${path}.${name}`),
    );
  return typeof value === 'string' ? [{ path, value, field: inner }] : [];
};

/** The days of a form that lie in the future although their fields tell of what has happened. */
export const futureFaults = (form: Form, value: unknown, today: LocalDate): readonly Fault[] =>
  daysIn(form, value, 'form').flatMap(({ path, value: day, field }) => {
    const meta = metaOf(field);
    return meta?.isPast && day > today ? [{ path, code: 'IN_FUTURE', zh: `${meta.zh}晚于今日`, en: `${meta.en}: is in the future` }] : [];
  });

/** Two days of a form in their order; where the second precedes the first it is at fault. */
export const orderFaults = <F>(
  form: Form,
  values: Partial<F>,
  [first, second]: readonly [keyof F & string, keyof F & string],
): readonly Fault[] => {
  const [earlier, later] = [values[first], values[second]];
  if (typeof earlier !== 'string' || typeof later !== 'string' || later >= earlier) return [];
  const [a, b] = [first, second].map((name) => metaOf(unwrapped(form.shape[name] as z.ZodType).inner) ?? { zh: name, en: name });
  return [{ path: `form.${second}`, code: 'DATES_OUT_OF_ORDER', zh: `${b?.zh}早于${a?.zh}`, en: `${b?.en} precedes: ${a?.en}` }];
};
