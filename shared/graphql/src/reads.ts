import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, Kind, type SelectionSetNode } from 'graphql';

const declared = new WeakMap<object, readonly string[]>();

const declare = <R extends object>(fields: readonly string[], resolver: R): R => {
  declared.set(resolver, fields);
  return resolver;
};

/** Resolvers of a stored record that name the fields they read of it: the compiler shows them no others, and a list reads no others from the store. What names none makes a list read all. */
export const resolversReading = <T>() => ({
  reads: <K extends keyof T & string, A extends readonly unknown[], R>(
    fields: readonly K[],
    resolver: (record: Pick<T, K>, ...rest: A) => R,
  ): ((record: Pick<T, K>, ...rest: A) => R) => declare(fields, resolver),
  loads: <K extends keyof T & string, A extends readonly unknown[], R>(
    fields: readonly K[],
    loader: (queries: readonly { readonly obj: Pick<T, K> }[], ...rest: A) => R,
  ): ((queries: readonly { readonly obj: Pick<T, K> }[], ...rest: A) => R) => declare(fields, loader),
});

/** A resolver put before another reads what that one does. */
export const readsAs = <R extends object>(inner: object, outer: R): R => {
  const fields = declared.get(inner);
  return fields ? declare(fields, outer) : outer;
};

/** Lets the resolvers that a server makes of loaders name what the loaders read. */
export const declareLoaders = (loaders: object, schema: Pick<GraphQLSchema, 'getType'>): void => {
  for (const [type, fields] of Object.entries(loaders))
    for (const [field, given] of Object.entries(fields as Readonly<Record<string, object>>)) {
      const reading = declared.get('loader' in given ? (given.loader as object) : given);
      const resolver = objectType(schema.getType(type))?.getFields()[field]?.resolve;
      if (reading && resolver) declare(reading, resolver);
    }
};

type Selection = readonly SelectionSetNode[];

/** The fields selected, also by fragments, whatever type these are on. */
const fieldsIn = (selection: Selection, fragments: GraphQLResolveInfo['fragments']): readonly FieldNode[] =>
  selection.flatMap(({ selections }) =>
    selections.flatMap((one) => {
      if (one.kind === Kind.FIELD) return [one];
      const { selectionSet } = (one.kind === Kind.FRAGMENT_SPREAD ? fragments[one.name.value] : one) ?? {};
      return selectionSet ? fieldsIn([selectionSet], fragments) : [];
    }),
  );

const under = (fields: readonly FieldNode[], name: string): Selection =>
  fields.flatMap((field) => (field.name.value === name && field.selectionSet ? [field.selectionSet] : []));

/** The type behind lists and non-null marks, where it is an object; told by its name, as a server may have a copy of `graphql` of its own. */
const objectType = (type: object | undefined): GraphQLObjectType | undefined => {
  if (type && 'ofType' in type) return objectType(type.ofType as object);
  return Object.prototype.toString.call(type) === '[object GraphQLObjectType]' ? (type as GraphQLObjectType) : undefined;
};

const readBy = (type: GraphQLObjectType, field: string): readonly string[] | undefined => {
  const definition = type.getFields()[field];
  if (!definition) return [];
  return definition.resolve ? declared.get(definition.resolve) : [field];
};

const nodeOf = (connection: GraphQLResolveInfo['returnType']): GraphQLObjectType | undefined =>
  objectType(objectType(objectType(connection)?.getFields()['edges']?.type)?.getFields()['node']?.type);

/** The stored fields that the selected entries of a connection are made of; none where that is not declared of every one. `as`: of which type the entries of an interface are. */
export const storedFields = (
  { returnType, fieldNodes, fragments, schema }: GraphQLResolveInfo,
  as?: string,
): readonly string[] | undefined => {
  const node = as === undefined ? nodeOf(returnType) : objectType(schema.getType(as));
  if (!node) return undefined;
  const edges = under(fieldsIn(under(fieldNodes, fieldNodes[0]?.name.value ?? ''), fragments), 'edges');
  const selected = fieldsIn(under(fieldsIn(edges, fragments), 'node'), fragments);
  const read = selected.map(({ name }) => readBy(node, name.value));
  return read.every((one) => one !== undefined) ? [...new Set(read.flat())] : undefined;
};
