import { itemOf, metaOf, type Process, type References, rulesOf, unwrapped } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { z } from 'zod';
import { limitsOf, offeredOf, presenceOf, type RuleAt } from './field-limits.ts';
import { labelOf } from './label-of.ts';

interface Named {
  readonly path: string;
  /** The path of the group it stands in. */
  readonly parent: string | null;
  readonly label: Bilingual;
  /** Scalar or enum in the schema; of a group the type of its input. */
  readonly type: string;
  readonly isList: boolean;
  readonly isGroup: boolean;
  readonly required: boolean;
  readonly choices: ReturnType<typeof offeredOf>;
  readonly unit: string | null;
  readonly isPersonal: boolean;
  readonly reference: { readonly kind: string; readonly findQuery: string | null } | null;
}

/** A field of a form as a front end needs it to show and to fill it in; those of a group follow it, with its path before theirs. */
export type FieldDefinition = Named & Omit<ReturnType<typeof presenceOf>, 'isAlways'> & ReturnType<typeof limitsOf>;

interface Place extends RuleAt {
  readonly parent: string | null;
  readonly references: References;
}

const referenceOf = (kind: string | undefined, references: References): FieldDefinition['reference'] => {
  if (kind === undefined) return null;
  return { kind, findQuery: references[kind]?.findQuery ?? null };
};

const definitionsOf = (schema: z.ZodType, name: string, place: Place): readonly FieldDefinition[] => {
  const { inner, isOptional } = unwrapped(schema);
  const isList = inner instanceof z.ZodArray;
  const item = itemOf(inner);
  const isGroup = item instanceof z.ZodObject;
  const [meta, path] = [metaOf(item), `${place.prefix}${name}`];
  const rule = rulesOf(place.group)[name] ?? {};
  const { isAlways, ...presence } = presenceOf(rule, place);
  const own: FieldDefinition = {
    ...{ path, parent: place.parent, isList, isGroup },
    label: labelOf(schema),
    type: `${meta?.sdl ?? 'String'}${isGroup ? 'Input' : ''}`,
    required: !isOptional || isAlways,
    ...presence,
    choices: offeredOf(meta?.values ?? meta?.codes, rule, place),
    unit: meta?.unit ?? null,
    isPersonal: meta?.secret !== undefined,
    reference: referenceOf(meta?.refersTo?.kind, place.references),
    ...limitsOf(schema, rule, place),
  };
  return isGroup ? [own, ...fieldsOf({ ...place, group: item, prefix: `${path}.`, parent: path })] : [own];
};

const fieldsOf = (place: Place): readonly FieldDefinition[] =>
  Object.entries(place.group.shape).flatMap(([name, schema]) => definitionsOf(schema as z.ZodType, name, place));

/** The fields of a process's form in a division, in its order. */
export const formFields = (
  { form }: Pick<Process<never, never, never>, 'form'>,
  { division, references }: { readonly division: string; readonly references: References },
): readonly FieldDefinition[] => fieldsOf({ group: form, prefix: '', parent: null, division, references });
