/** As much of a JSON Schema as contracts use. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

type Schemas = Readonly<Record<string, Schema>>;

/** What may be added to without a reader noticing, or is looked into. */
const compared = ['properties', 'required', 'items', 'description', 'title', 'additionalProperties', '$schema'];

const lost = (path: string, before: readonly unknown[] = [], after: readonly unknown[] = []): readonly string[] =>
  before.filter((one) => !after.includes(one)).map((one) => `${path}: ${one} is not always there any more`);

const otherwise = (path: string, before: Schema, after: Schema): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !compared.includes(keyword) && JSON.stringify(before[keyword]) !== JSON.stringify(after[keyword]))
    .map((keyword) => `${path}: ${keyword} was ${JSON.stringify(before[keyword])}, is ${JSON.stringify(after[keyword])}`);

const breaksAt = (path: string, before: Schema, after: Schema): readonly string[] => {
  const fields = Object.entries(before.properties ?? {}).flatMap(([name, field]) => {
    const now = after.properties?.[name];
    return now ? breaksAt(`${path}.${name}`, field, now) : [`${path}.${name} was removed`];
  });
  const items = before.items && after.items ? breaksAt(`${path}[]`, before.items, after.items) : [];
  return [...otherwise(path, before, after), ...lost(path, before.required, after.required), ...fields, ...items];
};

/** What those who read the released contracts would stumble over: an event or field that is gone, or not always there any more, and a value of another form, also of one more word. Fields and events may be added. */
export const contractBreaks = (released: Schemas, current: Schemas): readonly string[] =>
  Object.entries(released).flatMap(([type, before]) => {
    const after = current[type];
    return after ? breaksAt(type, before, after) : [`${type} was withdrawn`];
  });
