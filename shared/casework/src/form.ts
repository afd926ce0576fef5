import type { Bilingual, Fault } from '@anzhu/kernel';
import { z } from 'zod';
import { itemOf, metaOf, type SecretKind, unwrapped } from './field.ts';

export type Form = z.ZodObject;

/** A complete form of a schema. */
export type FormOf<S extends Form> = z.output<S>;

/** The input without nulls: an absent and a null field are the same. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null || inner === undefined ? [] : [[key, withoutNulls(inner)]])),
  );
};

const childOf = (schema: z.ZodType | undefined, key: PropertyKey): z.ZodType | undefined => {
  if (!schema) return undefined;
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodObject) return inner.shape[String(key)] as z.ZodType | undefined;
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
};

/** What a field is called; a list that has no name of its own, by what its entries are. */
export const fieldLabel = (schema: z.ZodType): Bilingual | undefined => {
  const { inner } = unwrapped(schema);
  return metaOf(inner) ?? metaOf(itemOf(inner));
};

/** The fields of a form that have no name in Chinese and English. */
export const unlabelledIn = ({ shape }: Form): readonly string[] =>
  Object.entries(shape).flatMap(([name, field]) => (fieldLabel(field as z.ZodType)?.zh ? [] : [name]));

/** The lists of a form, wherever they stand in it, that may be as long as whoever fills it in likes. */
export const unboundedIn = (schema: z.ZodType, path = ''): readonly string[] => {
  const { inner } = unwrapped(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([name, child]) => unboundedIn(child as z.ZodType, path === '' ? name : `${path}.${name}`));
  if (!(inner instanceof z.ZodArray)) return [];
  const isBounded = inner.def.checks?.some(({ _zod }) => _zod.def.check === 'max_length') === true;
  return [...(isBounded ? [] : [path]), ...unboundedIn(inner.element as z.ZodType, path)];
};

/** What a field at a path is called; one without a name of its own by the group it stands in, else by the path. */
export const labelAt = (form: Form, path: readonly PropertyKey[]): Bilingual => {
  const schemas: (z.ZodType | undefined)[] = [form];
  for (const key of path) schemas.push(childOf(schemas.at(-1), key));
  const label = schemas.toReversed().flatMap((schema) => (schema ? (fieldLabel(schema) ?? []) : []))[0];
  return label ?? { zh: path.join('.'), en: path.join('.') };
};

interface Checked {
  readonly missing: readonly Fault[];
  readonly wrong: readonly Fault[];
  /** The values in the form in which they are kept. */
  readonly kept: unknown;
}

const isMissing = (issue: z.core.$ZodIssue, input: unknown): boolean =>
  (issue.code === 'too_small' && issue.origin === 'array') ||
  issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input) === undefined;

const faultOf = (form: Form, issue: z.core.$ZodIssue): Fault => {
  const label = labelAt(form, issue.path);
  const params = (issue.code === 'custom' ? issue.params : undefined) as (Bilingual & { code: string }) | undefined;
  const said = params ?? { code: 'INVALID', zh: '无效', en: 'is not valid' };
  return { path: ['form', ...issue.path].join('.'), code: said.code, zh: `${label.zh}: ${said.zh}`, en: `${label.en}: ${said.en}` };
};

type Group = Readonly<Record<string, unknown>>;

interface Leaf {
  readonly field: z.ZodType;
  readonly value: unknown;
  /** What it stands in. */
  readonly group: Group;
}

/** The form's values with every leaf replaced by what `change` makes of it; what the form does not know as it is. */
const mapLeaves = ({ field, value, group }: Leaf, change: (leaf: Leaf) => unknown): unknown => {
  const { inner } = unwrapped(field);
  if (value === undefined || value === null) return value;
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((one) => mapLeaves({ field: inner.element as z.ZodType, value: one, group }, change));
  if (!(inner instanceof z.ZodObject)) return change({ field: inner, value, group });
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const child = inner.shape[key] as z.ZodType | undefined;
      return [key, child ? mapLeaves({ field: child, value: one, group: value as Group }, change) : one];
    }),
  );
};

/** The form's values with every secret replaced by what `change` makes of it, which is told the group it stands in; everything else as it is. */
export const mapSecrets = (
  schema: z.ZodType,
  form: unknown,
  change: (kind: SecretKind, value: unknown, group: Group) => unknown,
): unknown =>
  mapLeaves({ field: schema, value: form, group: {} }, ({ field, value, group }) => {
    const kind = metaOf(field)?.secret;
    return kind ? change(kind, value, group) : value;
  });

const namedPersons: readonly string[] = ['Person', 'SpecialOperationsWorker'];

/** How many persons a form names: by their ID numbers, or by what else they are known by on record. */
export const personsNamed = (schema: z.ZodType, form: unknown): number => {
  let named = 0;
  mapLeaves({ field: schema, value: form, group: {} }, ({ field, value }) => {
    const { secret, names } = metaOf(field) ?? {};
    named += secret === 'citizenId' || (names !== undefined && namedPersons.includes(names.kind)) ? 1 : 0;
    return value;
  });
  return named;
};

/** A value in the form in which its field keeps it, a code in its canonical one; what the field refuses as it is. */
export const keptBy = (field: z.ZodType, value: unknown): unknown => {
  const parsed = field.safeParse(value);
  return parsed.success ? parsed.data : value;
};

/** Everything wrong with a form at once: what is missing (matters at submit) and what is wrong (matters always); and its values as they are kept. What is null is absent. */
export const checkForm = (form: Form, given: unknown): Checked => {
  const input = withoutNulls(given);
  const parsed = form.safeParse(input);
  const issues = parsed.success ? [] : parsed.error.issues;
  const missing = issues
    .filter((issue) => isMissing(issue, input))
    .map((issue): Fault => {
      const { zh, en } = labelAt(form, issue.path);
      return { path: ['form', ...issue.path].join('.'), code: 'REQUIRED', zh: `缺少${zh}`, en: `${en} is missing` };
    });
  const wrong = issues.filter((issue) => !isMissing(issue, input)).map((issue) => faultOf(form, issue));
  return { missing, wrong, kept: mapLeaves({ field: form, value: input, group: {} }, ({ field, value }) => keptBy(field, value)) };
};

/** A field of the form at a path of names. */
export const fieldAt = (form: Form, path: readonly string[]): z.ZodType | undefined =>
  path.reduce<z.ZodType | undefined>((schema, key) => childOf(schema, key), form);
