import type { z } from 'zod';

/** The fields of a push that are right by themselves: rules over several fields are checked on them. */
export const soundFields = <F extends z.ZodObject>(form: F, pushed: unknown): Partial<z.output<F>> =>
  Object.fromEntries(
    Object.entries(form.shape).flatMap(([name, schema]) => {
      const field = (schema as z.ZodType).safeParse((pushed as Readonly<Record<string, unknown>>)[name]);
      return field.success && field.data !== undefined ? [[name, field.data]] : [];
    }),
  ) as Partial<z.output<F>>;
