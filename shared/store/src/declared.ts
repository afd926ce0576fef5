import { Schema, type SchemaDefinition } from 'mongoose';

/** Where a value is not what is declared, and what is wrong there; never the value itself, which may be personal. */
type Check = (value: unknown) => string | undefined;

const isPlain = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The first fault of an object's fields, or of a list's items, with its place. */
const firstIn = (value: object, check: (inner: unknown, name: string) => string | undefined): string | undefined => {
  for (const [name, inner] of Object.entries(value)) {
    const fault = check(inner, name);
    if (fault !== undefined) return `.${name}${fault}`;
  }
  return undefined;
};

const isDate = (value: unknown): boolean => value instanceof Date && !Number.isNaN(value.getTime());

const scalars: Readonly<Record<string, (value: unknown) => boolean>> = { string: () => true, boolean: () => true, number: Number.isFinite };

/** What the database gives back as it was: text, flags, finite numbers, moments, lists and objects of them. */
const storable: Check = (value) => {
  if (typeof value !== 'object') return scalars[typeof value]?.(value) ? undefined : ` holds what is not kept: ${typeof value}`;
  if (value === null || isDate(value)) return undefined;
  return Array.isArray(value) || isPlain(value) ? firstIn(value, storable) : ' is no plain value';
};

const of =
  (what: string, holds: (value: unknown) => boolean): Check =>
  (value) =>
    value === null || holds(value) ? undefined : ` is no ${what}`;

const kinds = new Map<unknown, Check>([
  [String, of('text', (value) => typeof value === 'string')],
  [Number, of('finite number', Number.isFinite)],
  [Boolean, of('flag', (value) => typeof value === 'boolean')],
  [Date, of('moment', isDate)],
  [Object, storable],
  [Schema.Types.Mixed, storable],
]);

const listOf =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) ? firstIn(value, item) : ' is no list';

const recordOf = (fields: ReadonlyMap<string, Check>): Check => {
  const declared = (inner: unknown, name: string): string | undefined => {
    const check = fields.get(name);
    return check ? check(inner) : ' is not declared';
  };
  return (value) => (typeof value === 'object' && value !== null && isPlain(value) ? firstIn(value, declared) : ' is no object');
};

const checksOf = (fields: object): ReadonlyMap<string, Check> =>
  new Map(Object.entries(fields).map(([name, definition]) => [name, checkOf(definition)]));

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

/** Values of one kind by any names. */
const mapOf =
  (each: Check): Check =>
  (value) =>
    typeof value === 'object' && value !== null && isPlain(value) ? firstIn(value, each) : ' is no object';

const isMap = (definition: unknown): definition is { readonly of: unknown } => (definition as { type?: unknown } | null)?.type === Map;

const checkOf = (definition: unknown): Check => {
  const known = kinds.get(definition);
  if (known) return known;
  if (isMap(definition)) return orNull(mapOf(checkOf(definition.of)));
  if (Array.isArray(definition)) return orNull(listOf(checkOf(definition[0])));
  if (typeof definition === 'object' && definition !== null) return orNull(recordOf(checksOf(definition)));
  throw new Error('A field is declared in a way that is not checked.');
};

/** Names the first thing that is wrong with an aggregate's own fields, all of them or a part: a field that is not declared, or one that holds another kind of value. */
export const declaredCheck = (fields: SchemaDefinition, others: readonly string[]): ((own: object) => readonly string[]) => {
  const check = recordOf(new Map([...others.map((name) => [name, () => undefined] as const), ...checksOf(fields)]));
  return (own) => {
    const fault = check(own);
    return fault === undefined ? [] : [fault.slice(1)];
  };
};
