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

const root = (name: string) => ({ kind: Kind.OBJECT_TYPE_DEFINITION, name: { kind: Kind.NAME, value: name } }) as const;

/** The schema of a subgraph, whose own text only extends the queries and mutations. */
export const schemaOf = (sdl: string) => {
  const { kind, definitions } = parse(sdl);
  const all = [root('Query'), root('Mutation'), ...definitions];
  return buildASTSchema({ kind, definitions: all }, { assumeValid: true, assumeValidSDL: true });
};

/** The fields below a type that can be asked without an argument. */
export const selectable = (type: GraphQLOutputType): readonly Field[] => {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named)
    ? Object.values(named.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
    : [];
};
