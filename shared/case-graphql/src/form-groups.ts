import { declarationOf, isAskedIn, itemOf, rulesOf } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { z } from 'zod';
import { labelOf } from './label-of.ts';

/** The sections in which a form declares that the fields at its top stand, by field. */
export const sectionsOf = (form: z.ZodObject): ReadonlyMap<string, Bilingual> => {
  const { sections = {} } = declarationOf(form) ?? {};
  const found = new Map<string, Bilingual>();
  let section: Bilingual | undefined;
  for (const name of Object.keys(form.shape)) {
    section = sections[name] ?? section;
    if (section) found.set(name, section);
  }
  return found;
};

export interface FormGroup {
  readonly label: Bilingual;
  readonly paths: readonly string[];
}

/** The groups of a form in a division: as it declares them; else what nests is a group of its own, and what is flat stands under the name of the process. */
export const groupsOf = (form: z.ZodObject, { zh, en }: Bilingual, division: string): readonly FormGroup[] => {
  const whole = { zh, en };
  const rules = rulesOf(form);
  const sections = sectionsOf(form);
  const groups: { readonly label: Bilingual; readonly paths: string[] }[] = [];
  for (const [name, field] of Object.entries(form.shape)) {
    if (!isAskedIn(division, rules[name])) continue;
    const own = itemOf(field as z.ZodType) instanceof z.ZodObject ? labelOf(field as z.ZodType) : whole;
    const label = sections.get(name) ?? own;
    const last = groups.at(-1);
    if (last?.label === label) last.paths.push(name);
    else groups.push({ label, paths: [name] });
  }
  return groups;
};
