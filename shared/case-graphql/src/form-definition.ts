import { metaOf, type Process, type References, unwrapped } from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { z } from 'zod';
import { labelOf } from './case-fields.ts';

/** A field of a form as a front end needs it to show and to fill it in; those of a group follow it, with its path before theirs. */
export interface FieldDefinition {
  readonly path: string;
  /** The path of the group it stands in. */
  readonly parent: string | null;
  readonly label: Bilingual;
  /** Scalar or enum in the schema; of a group the type of its input. */
  readonly type: string;
  readonly isList: boolean;
  readonly isGroup: boolean;
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: Bilingual }[];
  readonly unit: string | null;
  readonly isPersonal: boolean;
  /** A day of what has happened, so not after the day the form is handed on. */
  readonly isPast: boolean;
  readonly reference: { readonly kind: string; readonly findQuery: string | null } | null;
}

interface Place {
  readonly path: string;
  readonly parent: string | null;
  readonly references: References;
}

const referenceOf = (kind: string | undefined, references: References): FieldDefinition['reference'] => {
  if (kind === undefined) return null;
  return { kind, findQuery: references[kind]?.findQuery ?? null };
};

const choicesOf = (values: Readonly<Record<string, Bilingual>> = {}): FieldDefinition['choices'] =>
  Object.entries(values).map(([value, { zh, en }]) => ({ value, label: { zh, en } }));

const definitionsOf = (schema: z.ZodType, { path, parent, references }: Place): readonly FieldDefinition[] => {
  const { inner, isOptional } = unwrapped(schema);
  const isList = inner instanceof z.ZodArray;
  const item = isList ? unwrapped(inner.element as z.ZodType).inner : inner;
  const meta = metaOf(item);
  const isGroup = item instanceof z.ZodObject;
  const sdl = meta?.sdl ?? 'String';
  const own: FieldDefinition = {
    ...{ path, parent, isList, isGroup },
    label: labelOf(schema),
    type: isGroup ? `${sdl}Input` : sdl,
    required: !isOptional,
    choices: choicesOf(meta?.values),
    unit: meta?.unit ?? null,
    isPersonal: meta?.secret !== undefined,
    isPast: meta?.isPast === true,
    reference: referenceOf(meta?.refersTo?.kind, references),
  };
  return isGroup ? [own, ...fieldsOf(item, { path, parent: path, references })] : [own];
};

const fieldsOf = (form: z.ZodObject, { path, parent, references }: Place): readonly FieldDefinition[] =>
  Object.entries(form.shape).flatMap(([name, schema]) =>
    definitionsOf(schema as z.ZodType, { path: path === '' ? name : `${path}.${name}`, parent, references }),
  );

/** The fields of a process's form, in its order. */
export const formFields = ({ form }: Pick<Process<never, never, never>, 'form'>, references: References): readonly FieldDefinition[] =>
  fieldsOf(form, { path: '', parent: null, references });
