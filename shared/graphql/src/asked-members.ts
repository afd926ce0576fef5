import type { Bilingual } from '@anzhu/kernel';
import type { GraphQLEnumType, GraphQLInputField, GraphQLInputObjectType, GraphQLType } from 'graphql';
import { saidIn } from './enum-words.ts';

type Described = { readonly description?: string | null | undefined };

/** What a description calls something, without what it adds. */
const calledIn = ({ description }: Described): Bilingual => {
  const { zh, en } = saidIn(description ?? '');
  const first = (text: string): string => text.split(/\s*[;:：。，,(（]/)[0] ?? text;
  return { zh: first(zh), en: first(en) };
};

/** What stands behind what something is called, without the brackets or the comma it begins with. */
const addedIn = (said: string, called: string): string =>
  said
    .slice(called.length)
    .replace(/^\s*[(（]([^()（）]*)[)）]/, '$1')
    .replace(/^\s*[;:：。，,]\s*/, '');

/** What a description adds to what it calls something, but for the rows it serves. */
const hintIn = ({ description }: Described): Bilingual | null => {
  const called = calledIn({ description });
  const said = saidIn((description ?? '').replaceAll(/ *[(（][A-Z]\d+\w*(?:, [A-Z]\d+\w*)*[)）]/g, ''));
  const hint = { zh: addedIn(said.zh, called.zh), en: addedIn(said.en, called.en) };
  return hint.zh === '' ? null : hint;
};

/** The type behind lists and non-null marks; told by its members, as a server may have a copy of `graphql` of its own. */
const bare = (type: GraphQLType): GraphQLType => ('ofType' in type ? bare(type.ofType as GraphQLType) : type);

const isEnum = (type: GraphQLType): type is GraphQLEnumType => 'getValues' in type;

/** The members of an input; none of what has none. */
export const membersOf = (type: GraphQLType): readonly GraphQLInputField[] => {
  const of = bare(type);
  return 'getFields' in of ? Object.values((of as GraphQLInputObjectType).getFields()) : [];
};

const choicesOf = (type: GraphQLType) => {
  const of = bare(type);
  if (!isEnum(of)) return [];
  return of.getValues().map((one) => ({ value: one.name, label: calledIn(one), needsOpinion: false }));
};

const asked = (
  { name, type, description }: Pick<GraphQLInputField, 'name' | 'type' | 'description'>,
  label = calledIn({ description }),
) => {
  const required = String(type).endsWith('!');
  return {
    name,
    label,
    hint: hintIn({ description }),
    type: String(type),
    required,
    choices: choicesOf(type),
    earliest: null,
    latest: null,
  };
};

type Ask = ReturnType<typeof asked>;

/** A list that says something of each of some words asks word by word: `channels.channel.EMAIL.kinds`. */
const wordByWord = (list: GraphQLInputField, [by, said]: readonly GraphQLInputField[]): readonly Ask[] => {
  if (!by || !said) return [];
  const each = { ...asked(said), hint: null, required: false };
  return choicesOf(by.type).map(({ value, label }) => ({
    ...{ ...each, label, name: `${list.name}.${by.name}.${value}.${said.name}`, type: each.type.replace(/!$/, '') },
  }));
};

/** What a person is asked for the members of an input: what stands in another input by its path, `start.by`. */
export const asksIn = (members: readonly GraphQLInputField[]): readonly Ask[] =>
  members.flatMap((member) => {
    const inner = membersOf(member.type);
    if (inner.length === 0) return [asked(member)];
    if (String(member.type).startsWith('[')) return wordByWord(member, inner);
    const isRequired = String(member.type).endsWith('!');
    return asksIn(inner).map((ask) => ({ ...ask, name: `${member.name}.${ask.name}`, required: isRequired && ask.required }));
  });
