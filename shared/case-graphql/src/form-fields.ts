import {
  type FieldMeta,
  type FieldRule,
  isAskedIn,
  itemOf,
  metaOf,
  type Process,
  type References,
  rulesOf,
  type Source,
  unwrapped,
} from '@anzhu/casework';
import type { Bilingual } from '@anzhu/kernel';
import { listField } from '@anzhu/workflow';
import { z } from 'zod';
import { type AsOf, choicesOf, conditionOf, limitsOf, presenceOf, type RuleAt } from './field-limits.ts';
import { labelOf } from './label-of.ts';
import { singleField } from './names.ts';

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
  readonly choices: ReturnType<typeof choicesOf>;
  readonly unit: string | null;
  readonly isPersonal: boolean;
  readonly reference: FieldReference | null;
  /** A made-up value in the right form. */
  readonly example: string | null;
  readonly prefill: readonly Prefill[];
}

interface FieldReference {
  readonly kind: string;
  readonly findQuery: string | null;
  /** The list in which one is chosen. */
  readonly listQuery: string | null;
  /** Reads one by its id, where the value is one. */
  readonly readQuery: string | null;
  /** The field of the record that the value is. */
  readonly by: string;
  /** A value that names none is taken too. */
  readonly isOpen: boolean;
}

/** Where a value stands already. */
interface Prefill {
  readonly path: string;
  readonly when: ReturnType<typeof conditionOf> | null;
}

/** A field of a form as a front end needs it to show and to fill it in; those of a group follow it, with its path before theirs. */
export type FieldDefinition = Named & Omit<ReturnType<typeof presenceOf>, 'isAlways'> & ReturnType<typeof limitsOf>;

interface Place extends RuleAt {
  readonly parent: string | null;
  readonly references: References;
}

/** Where units, persons and special workers are found, which forms of every service name by their codes. */
const ofEveryService: Readonly<Record<string, Pick<References[string], 'findQuery' | 'listQuery'> | undefined>> = {
  Unit: { findQuery: 'unitByCode', listQuery: 'units' },
  Person: { listQuery: 'persons' },
  SpecialOperationsWorker: { listQuery: 'specialOperationsWorkers' },
};

const referenceOf = ({ refersTo, names }: Partial<FieldMeta>, references: References): FieldReference | null => {
  const named = refersTo ? { kind: refersTo.kind, by: 'id' } : names;
  if (!named) return null;
  const { kind, by } = named;
  const known: Partial<References[string]> = references[kind] ?? ofEveryService[kind] ?? {};
  const { findQuery = null, listQuery = null, areCases } = known;
  return {
    kind,
    by,
    findQuery,
    listQuery: areCases ? listField(kind) : listQuery,
    readQuery: by === 'id' ? singleField(kind) : null,
    isOpen: names?.isOpen ?? false,
  };
};

const absolute = (path: string, prefix: string): string => {
  if (path.startsWith('me.')) return path;
  return path.startsWith('/') ? path.slice(1) : `${prefix}${path}`;
};

/** What the form says of it; the name of a unit stands in the record of its code. */
const prefillOf = ({ nameOf }: Partial<FieldMeta>, { from = [] }: FieldRule, at: RuleAt): readonly Prefill[] => {
  const named: readonly Source[] = nameOf === undefined ? [] : [{ path: `${nameOf}.name` }];
  return [...from, ...named].map(({ path, when }) => ({ path: absolute(path, at.prefix), when: when ? conditionOf(when, at) : null }));
};

/** Of a place the division that is asked about. */
const exampleOf = (item: z.ZodType, { typed }: Partial<FieldMeta>, { division }: RuleAt): string | null =>
  typed ? ([division, typed.example].find((one) => item.safeParse(one).success) ?? null) : null;

const definitionsOf = (schema: z.ZodType, name: string, place: Place): readonly FieldDefinition[] => {
  const { inner, isOptional } = unwrapped(schema);
  const isList = inner instanceof z.ZodArray;
  const item = itemOf(inner);
  const isGroup = item instanceof z.ZodObject;
  const [meta, path] = [metaOf(item) ?? ({} as Partial<FieldMeta>), `${place.prefix}${name}`];
  const rule = rulesOf(place.group)[name] ?? {};
  const { isAlways, ...presence } = presenceOf(rule, place);
  const own: FieldDefinition = {
    ...{ path, parent: place.parent, isList, isGroup },
    label: labelOf(schema),
    type: `${meta.sdl ?? 'String'}${isGroup ? 'Input' : ''}`,
    required: !isOptional || isAlways,
    ...presence,
    choices: choicesOf(meta.values ?? meta.codes),
    unit: meta.unit ?? null,
    isPersonal: meta.secret !== undefined,
    reference: referenceOf(meta, place.references),
    example: exampleOf(item, meta, place),
    prefill: prefillOf(meta, rule, place),
    ...limitsOf(schema, rule, place),
  };
  return isGroup ? [own, ...fieldsOf({ ...place, group: item, prefix: `${path}.`, parent: path })] : [own];
};

const fieldsOf = (place: Place): readonly FieldDefinition[] =>
  Object.entries(place.group.shape).flatMap(([name, schema]) =>
    isAskedIn(place.division, rulesOf(place.group)[name]) ? definitionsOf(schema as z.ZodType, name, place) : [],
  );

const isIn =
  (fields: readonly FieldDefinition[]) =>
  ({ path }: Prefill): boolean =>
    path.startsWith('me.') || fields.some((field) => path === field.path || path.startsWith(`${field.path}.`));

/** The fields that a process's form has in a division, in its order. */
export const formFields = (
  { form }: Pick<Process<never, never, never>, 'form'>,
  at: AsOf & { readonly references: References },
): readonly FieldDefinition[] => {
  const fields = fieldsOf({ group: form, prefix: '', parent: null, ...at });
  return fields.map((field) => ({ ...field, prefill: field.prefill.filter(isIn(fields)) }));
};
