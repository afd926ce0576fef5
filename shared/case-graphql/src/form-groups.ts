import { declarationOf, unwrapped } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { z } from 'zod';
import { labelOf } from './case-fields.ts';

export interface FormGroup {
  readonly label: Bilingual;
  readonly paths: readonly string[];
}

const isGroup = (schema: z.ZodType): boolean => {
  const { inner } = unwrapped(schema);
  const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType).inner : inner;
  return item instanceof z.ZodObject;
};

/** The groups of a form: as it declares them; else what nests is a group of its own, and what is flat stands under the name of the process. */
export const groupsOf = (form: z.ZodObject, process: Bilingual): readonly FormGroup[] => {
  const { sections } = declarationOf(form) ?? {};
  const whole = { zh: process.zh, en: process.en };
  const groups: { readonly label: Bilingual; readonly paths: string[]; readonly isNested: boolean }[] = [];
  for (const [name, field] of Object.entries(form.shape)) {
    const isNested = !sections && isGroup(field as z.ZodType);
    const last = groups.at(-1);
    const begun = sections ? sections[name] : undefined;
    if (last && !begun && !isNested && !last.isNested) last.paths.push(name);
    else groups.push({ label: begun ?? (isNested ? labelOf(field as z.ZodType) : whole), paths: [name], isNested });
  }
  return groups.map(({ label, paths }) => ({ label, paths }));
};
