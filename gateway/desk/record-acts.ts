import type { GraphQLArgument, GraphQLEnumValue, GraphQLField, GraphQLNamedType } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType, isLeafType, isUnionType } from 'graphql';
import { fieldsOf, wordsIn } from './record-shapes.ts';

type Field = GraphQLField<unknown, unknown>;

/** What values are called: by the first of what is said of them where that tells them apart. */
const worded = (values: readonly GraphQLEnumValue[]) => {
  const [short, whole] = [wordsIn, (text: string | null | undefined) => (text ?? '').split(' / ')].map((call) =>
    values.map(({ name, description }) => ({ value: name, words: call(description) as readonly [zh: string, en: string] })),
  );
  return new Set(short?.map(({ words }) => words[0])).size === values.length ? (short ?? []) : (whole ?? []);
};

/** What a person is asked for an argument or a member of an input. */
export const askedBy = ({ name, type, description }: Pick<GraphQLArgument, 'name' | 'type' | 'description'>) => {
  const of = getNamedType(type);
  const choices = isEnumType(of) ? worded(of.getValues()) : [];
  return { name, type: String(type), words: wordsIn(description ?? (isEnumType(of) ? of.description : undefined)), choices };
};

export const membersOf = (type: unknown) => (isInputObjectType(type) ? Object.values(type.getFields()) : []);

/** By what a list may be asked, and which conditions its filter takes. */
export const askable = (args: readonly GraphQLArgument[]) => ({
  args: args.filter(({ name }) => !/^(process|first|after|offset|filter)$/.test(name)).map(askedBy),
  members: membersOf(getNamedType(args.find(({ name }) => name === 'filter')?.type))
    .filter(({ type }) => isLeafType(getNamedType(type)))
    .map(askedBy),
});

const inputOf = ({ args: [arg] }: Field) => membersOf(arg && getNamedType(arg.type));

/** What a file of many records is imported by, and how. */
export const importIn = (mutation: Field) =>
  /^import\w+s$/.test(mutation.name)
    ? [
        [
          mutation.name,
          {
            words: wordsIn(mutation.description),
            asks: inputOf(mutation)
              .filter(({ type }) => isEnumType(getNamedType(type)))
              .map(askedBy),
          },
        ] as const,
      ]
    : [];

const isOf = ({ type }: Field, { name }: GraphQLNamedType): boolean => {
  const result = getNamedType(type);
  const taken = isUnionType(result) ? (result.getTypes()[0] ?? result) : result;
  return [taken.name, getNamedType(Object.values(fieldsOf(taken))[0]?.type)?.name].includes(name);
};

/** What changes a record, as it stands there: its questions begin with that. */
export const standingIn = (type: GraphQLNamedType, mutations: readonly Field[]): string => {
  const own = fieldsOf(type);
  const members = mutations.filter((mutation) => isOf(mutation, type)).flatMap(inputOf);
  const standing = members.flatMap(({ name, type: said }) => {
    const inner = membersOf(getNamedType(said)).map((member) => member.name);
    if (!own[name]) return [];
    return isLeafType(getNamedType(own[name].type)) ? [name] : inner.length > 0 ? [`${name} { ${inner.join(' ')} }`] : [];
  });
  return [...new Set(standing)].join(' ');
};
