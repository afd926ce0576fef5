import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The schema of a subgraph, whose own text only extends the queries. */
export const schemaOf = (sdl: string) => {
  const { kind, definitions } = parse(sdl);
  const query = { kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: 'Query' } } as const;
  return buildASTSchema({ kind, definitions: [query, ...definitions] }, { assumeValid: true, assumeValidSDL: true });
};

/** The fields below a type that can be asked without an argument. */
export const selectable = (type: GraphQLOutputType): readonly Field[] => {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named)
    ? Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
    : [];
};
