import { declarationOf, unwrapped } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { z } from 'zod';
import { labelOf } from './label-of.ts';

const isNested = (schema: z.ZodType): boolean => {
  const { inner } = unwrapped(schema);
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType).inner : inner;
  return item instanceof z.ZodObject;
};

/** The section in which a form declares that a field at its top stands. */
export const sectionOf = (form: z.ZodObject, name: string): Bilingual | undefined => {
  const { sections = {} } = declarationOf(form) ?? {};
  const names = Object.keys(form.shape);
  return names.slice(0, names.indexOf(name) + 1).reduce<Bilingual | undefined>((last, one) => sections[one] ?? last, undefined);
};

export interface FormGroup {
  readonly label: Bilingual;
  readonly paths: readonly string[];
}

/** The groups of a form: as it declares them; else what nests is a group of its own, and what is flat stands under the name of the process. */
export const groupsOf = (form: z.ZodObject, { zh, en }: Bilingual): readonly FormGroup[] => {
  const whole = { zh, en };
  const groups: { readonly label: Bilingual; readonly paths: string[] }[] = [];
  for (const [name, field] of Object.entries(form.shape)) {
    const own = isNested(field as z.ZodType) ? labelOf(field as z.ZodType) : whole;
    const label = sectionOf(form, name) ?? own;
    const last = groups.at(-1);
    if (last?.label === label) last.paths.push(name);
    else groups.push({ label, paths: [name] });
  }
  return groups;
};
