import { authorityName, divisionName } from '@anzhu/identifiers';
import type { Bilingual } from '@anzhu/kernel';
import {
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { enumsIn, saidIn } from './enum-words.ts';
import { readsAs, resolversReading } from './reads.ts';

type Words = (value: string) => Bilingual;

/** What a service knows of authorities: their names, where it has them on record. */
export type AuthorityWords = (code: string) => Promise<Bilingual>;

type Found = Words | AuthorityWords;
type Owner = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Codes of places and authorities, by the names of the fields in which they stand. */
const codes: Readonly<Record<string, Words>> = {
  division: divisionName,
  province: (code) => divisionName(code.padEnd(6, '0')),
  qualityAuthority: authorityName,
  safetyAuthority: authorityName,
  authority: authorityName,
  institution: authorityName,
  institutionCode: authorityName,
  successor: authorityName,
};

/** The words of each enum as a question for one value. */
const wordsOfEnums = (sdl: string): ReadonlyMap<string, Words> =>
  new Map([...enumsIn(sdl)].map(([name, words]) => [name, (value) => words.get(value) ?? { zh: value, en: value }]));

const bareType = (type: TypeNode): { readonly name: string; readonly isList: boolean } => {
  if (type.kind === Kind.NAMED_TYPE) return { name: type.name.value, isList: false };
  return { ...bareType(type.type), ...(type.kind === Kind.LIST_TYPE && { isList: true }) };
};

interface Worded {
  readonly type: string;
  readonly field: FieldDefinitionNode;
  readonly label: string;
  readonly isList: boolean;
  readonly words: Words;
  /** Whether the type has the label itself. */
  readonly isSaid: boolean;
}

const owners: readonly string[] = [Kind.OBJECT_TYPE_DEFINITION, Kind.OBJECT_TYPE_EXTENSION, Kind.INTERFACE_TYPE_DEFINITION];

const isOwn = ({ directives = [] }: FieldDefinitionNode): boolean => !directives.some(({ name }) => name.value === 'external');

/** The names of the fields of each type, wherever it is extended. */
const namesIn = (nodes: readonly Owner[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const { name, fields = [] } of nodes) {
    const own = names.get(name.value) ?? new Set();
    names.set(name.value, own);
    for (const field of fields) own.add(field.name.value);
  }
  return names;
};

const wordedIn = ({ name: type, fields = [] }: Owner, enums: ReadonlyMap<string, Words>): readonly Omit<Worded, 'isSaid'>[] =>
  fields.filter(isOwn).flatMap((field) => {
    const { name, isList } = bareType(field.type);
    const words = enums.get(name) ?? (name === 'String' ? codes[field.name.value] : undefined);
    const label = `${field.name.value}${isList ? 'Labels' : 'Label'}`;
    return words ? [{ type: type.value, field, label, isList, words }] : [];
  });

const allWorded = (sdl: string): readonly Worded[] => {
  const enums = wordsOfEnums(sdl);
  const nodes = parse(sdl).definitions.filter((node): node is ObjectTypeDefinitionNode => owners.includes(node.kind));
  const names = namesIn(nodes);
  return nodes.flatMap((node) => wordedIn(node, enums)).map((one) => ({ ...one, isSaid: names.get(one.type)?.has(one.label) === true }));
};

const endOf = ({ field }: Worded): number => field.loc?.end ?? 0;

const lineOf = ({ field, label, isList }: Worded): string => {
  const { zh, en } = saidIn(field.description?.value ?? field.name.value);
  return `\n  "${zh}:名称 / In words: ${en}"\n  ${label}: ${isList ? '[Label!]' : 'Label'}`;
};

/** The schema with words beside whatever it answers in codes, unless they stand there already: every field of an enum, every code of a place or an authority. */
export const withLabels = (sdl: string): string =>
  allWorded(sdl)
    .filter(({ isSaid }) => !isSaid)
    .toSorted((a, b) => endOf(b) - endOf(a))
    .reduce((text, one) => `${text.slice(0, endOf(one))}${lineOf(one)}${text.slice(endOf(one))}`, sdl);

type Coded = Readonly<Record<string, unknown>>;
type Resolve = (of: Coded, ...asked: never[]) => unknown;

const inWords = (words: Found, value: unknown): unknown => {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.map((one) => words(String(one))) : words(String(value));
};

const { reads } = resolversReading<Coded>();

/** What a field answers, in words; of what comes with words of its own those. */
const wordsOf = ({ field, label, words }: Omit<Worded, 'words'> & { readonly words: Found }, resolve: Resolve | undefined): Resolve => {
  const name = field.name.value;
  const answer: Resolve = (of, ...asked) => {
    if (of[label] !== undefined) return of[label];
    const value = resolve ? resolve(of, ...asked) : of[name];
    return value instanceof Promise ? value.then((found: unknown) => inWords(words, found)) : inWords(words, value);
  };
  return resolve ? readsAs(resolve, answer) : reads([name], answer);
};

/** Lets a server answer the labels of its schema by the fields whose words they are, however these are resolved; those of authorities by what the service knows of them. */
export const resolveLabels = (schema: Pick<GraphQLSchema, 'getType'>, typeDefs: string, authorityWords?: AuthorityWords): void => {
  for (const known of allWorded(typeDefs)) {
    const worded = { ...known, words: known.words === authorityName ? (authorityWords ?? authorityName) : known.words };
    const type = schema.getType(worded.type);
    const fields: Readonly<Record<string, GraphQLField<unknown, unknown>>> =
      type && 'getFields' in type ? (type as GraphQLObjectType).getFields() : {};
    const [own, said] = [fields[worded.field.name.value], fields[worded.label]];
    if (own && said && !said.resolve)
      said.resolve = wordsOf(worded, own.resolve as Resolve | undefined) as NonNullable<typeof said.resolve>;
  }
};
