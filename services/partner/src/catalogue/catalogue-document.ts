/** As much of a JSON Schema as is shown. */
export interface FieldSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
}

interface Message {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly payload: { readonly schema: FieldSchema };
  readonly examples: readonly { readonly payload: unknown }[];
}

/** The AsyncAPI document that is committed, as far as the page shows it. */
export interface CatalogueDocument {
  readonly info: { readonly description: string };
  readonly channels: Readonly<Record<string, { readonly address: string }>>;
  readonly components: { readonly messages: Readonly<Record<string, Message>> };
}

interface Field {
  /** `parties[].uscc` */
  readonly path: string;
  readonly form: string;
  readonly isAlwaysThere: boolean;
  readonly description: string;
}

const formOf = ({ type, format, enum: words, anyOf }: FieldSchema): string => {
  if (anyOf) return anyOf.map(formOf).join(' | ');
  return words ? words.join(' | ') : (format ?? type ?? '');
};

/** The fields of an object and, by their paths, those within. */
export const fieldsOf = ({ properties = {}, required = [] }: FieldSchema, before = ''): readonly Field[] =>
  Object.entries(properties).flatMap(([name, field]) => {
    const isList = field.type === 'array';
    const path = `${before}${name}${isList ? '[]' : ''}`;
    const one = isList ? (field.items ?? {}) : field;
    const own = {
      path,
      form: formOf(one),
      isAlwaysThere: required.includes(name),
      description: field.description ?? one.description ?? '',
    };
    return [own, ...fieldsOf(one, `${path}.`)];
  });
