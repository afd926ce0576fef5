import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** The schema the gateway serves, as it is composed. */
export const composed = (sdl: string) => {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const fieldsOf = (type: ReturnType<typeof schema.getQueryType>): readonly Field[] => Object.values(type?.getFields() ?? {});
  return { queries: fieldsOf(schema.getQueryType()), mutations: fieldsOf(schema.getMutationType()) };
};

const openly = (type: GraphQLNamedType): readonly Field[] =>
  isObjectType(type) ? Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument)) : [];

/** What is asked of a type: all its leaves and what lies below them, so many levels deep, each type once on a way. Of a union's refusals all but the state, which is of another type in each. */
export const selectionOf = (type: GraphQLNamedType, depth: number, way: readonly string[] = []): string => {
  if (isUnionType(type)) {
    const [record, ...refusals] = type.getTypes();
    const members = [[record, depth] as const, ...refusals.map((one) => [one, 2] as const)];
    return `__typename ${members.map(([one, deep]) => (one ? `... on ${one.name} { ${selectionOf(one, deep, ['union'])} }` : '')).join(' ')}`;
  }
  const below = openly(type).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return type.name === 'ActionNotAllowed' && field.name === 'state' ? [] : [field.name];
    if (depth === 0 || way.includes(inner.name)) return [];
    return [`${field.name} { ${selectionOf(inner, depth - 1, [...way, type.name])} }`];
  });
  return ['__typename', ...below].join(' ');
};

/** A value of an input as it is written, each of its texts and ids chosen by name. */
export const written = (
  type: GraphQLInputType,
  name: string,
  choose: (name: string, type: string) => string | undefined,
): string | undefined => {
  if (isNonNullType(type)) return written(type.ofType, name, choose) ?? '""';
  if (isListType(type)) {
    const one = written(type.ofType, name, choose);
    return one === undefined ? undefined : `[${one}]`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const value = written(field.type, field.name, choose);
      return value === undefined ? [] : [`${field.name}: ${value}`];
    });
    return `{ ${fields.join(' ')} }`;
  }
  return isEnumType(type) ? type.getValues()[0]?.name : choose(name, type.name);
};
