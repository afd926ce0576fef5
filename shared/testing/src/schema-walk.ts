import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

const root = (name: string) => ({ kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: name } }) as const;

const read = (sdl: string): GraphQLSchema => {
  const { kind, definitions } = parse(sdl, { noLocation: true });
  const all = [root('Query'), root('Mutation'), ...definitions];
  return buildASTSchema({ kind, definitions: all }, { assumeValid: true, assumeValidSDL: true });
};

const known = new Map<string, GraphQLSchema>();

/** The schema of a subgraph, whose own text only extends the queries and mutations; read once. */
export const schemaOf = (sdl: string): GraphQLSchema => {
  const schema = known.get(sdl) ?? read(sdl);
  known.set(sdl, schema);
  return schema;
};

/** The fields below a type that can be asked without an argument. */
export const selectable = (type: GraphQLOutputType): readonly Field[] => {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named)
    ? Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
    : [];
};
