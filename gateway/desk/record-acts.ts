import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isUnionType,
} from 'graphql';
import { fieldsOf, nodeOf, shapeOf, wordsIn } from './record-shapes.ts';

type Field = GraphQLField<unknown, unknown>;

/** What a person is asked for an argument or a member of an input. */
export const askedBy = ({ name, type, description }: Pick<GraphQLArgument, 'name' | 'type' | 'description'>) => {
  const of = getNamedType(type);
  const choices = isEnumType(of) ? of.getValues().map((one) => ({ value: one.name, words: wordsIn(one.description) })) : [];
  return { name, type: String(type), words: wordsIn(description), choices };
};

/** A list of what is chosen for each of some words is asked word by word: `channels.channel.EMAIL.kinds`. */
const asksFor = (member: GraphQLInputField) => {
  const of = getNamedType(member.type);
  const [by, chosen] = isInputObjectType(of) ? Object.values(of.getFields()) : [];
  if (!by || !chosen) return isLeafType(of) ? [askedBy(member)] : undefined;
  const each = askedBy(chosen);
  const names = askedBy(by).choices.map(({ value, words }) => ({ name: `${member.name}.${by.name}.${value}.${chosen.name}`, words }));
  return names.length > 0 && each.choices.length > 0
    ? names.map((one) => ({ ...each, ...one, type: String(getNullableType(chosen.type)) }))
    : undefined;
};

const versioned = 'expectedVersion';

/** Actions whose inputs a person can answer as they are, without a form; and what comes of them. The version is that of the page. */
export const actsIn = (mutation: Field) => {
  const input = getNamedType(mutation.args[0]?.type);
  const members = isInputObjectType(input) ? Object.values(input.getFields()) : [];
  const asks = members.filter(({ name, type }) => !/^(UUID|ID)!?$/.test(String(type)) && name !== versioned).map(asksFor);
  const by = members.find(({ type }) => /^ID!?$/.test(String(type)))?.name ?? '';
  const result = getNamedType(mutation.type);
  const taken = isUnionType(result) ? (result.getTypes()[0] ?? result) : result;
  const kept = Object.values(fieldsOf(taken))[0];
  if (members.length === 0 || asks.includes(undefined) || shapeOf(taken)?.[0] === 'cases') return [];
  const told = { words: wordsIn(mutation.description), by, isVersioned: members.some(({ name }) => name === versioned) };
  return [[mutation.name, { ...told, of: getNamedType(kept?.type)?.name ?? '', asks: asks.flatMap((all) => all ?? []) }] as const];
};

/** What may be done with a record where it says so by a flag: `isMakeable`, `mayCancel`. */
export const offersOf = (query: Field, acts: readonly ReturnType<typeof actsIn>[number][]) => {
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  const node = nodeOf(query.type);
  return Object.keys(fieldsOf(node)).flatMap((flag) => {
    const [, verb = ''] = /^(?:is|may)(\w+?)(?:able)?$/.exec(flag) ?? [];
    const named = [node.name, capital(query.name)].map((of) => verb.charAt(0).toLowerCase() + verb.slice(1) + of);
    return acts.flatMap(([mutation]) => (named.includes(mutation) ? [{ flag, mutation }] : []));
  });
};
