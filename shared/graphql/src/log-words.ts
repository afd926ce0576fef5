import { roleLabel } from '@anzhu/access';
import type { Bilingual } from '@anzhu/kernel';
import type { HistoryEntry } from '@anzhu/workflow';
import { Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';
import { enumsIn, type Words } from './enum-words.ts';
import { readsAs } from './reads.ts';

type Resolvers = Readonly<Record<string, object>>;
type Entry = Pick<HistoryEntry, 'role' | 'from' | 'to'>;
type Fields = Readonly<Record<string, unknown>>;

/** An entry of a log with the type of the record it is of, by which its states are named. */
export const entryOf = (recordType: string) => (entry: object) => ({ recordType, ...entry });

/** An entry of the log of a record whose states are no values of an enum, with the words for them. */
export const entryInWords =
  (states: Readonly<Record<string, Bilingual>>) =>
  <E extends Entry>(entry: E) => ({ ...entry, fromLabel: states[entry.from] ?? null, toLabel: states[entry.to] ?? null });

type Told = Entry & { readonly recordType?: string } & { readonly [label in 'roleLabel' | 'fromLabel' | 'toLabel']?: Bilingual | null };

const typeName = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type));

/** By type that keeps a log, the words for its states: those of the enums of its fields. */
const statesIn = (typeDefs: string): ReadonlyMap<string, readonly Words[]> => {
  const enums = enumsIn(typeDefs);
  const states = new Map<string, readonly Words[]>();
  for (const node of parse(typeDefs).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const { name, fields = [] } = node as ObjectTypeDefinitionNode;
    const words = fields.flatMap(({ type }) => enums.get(typeName(type)) ?? []);
    states.set(name.value, [...(states.get(name.value) ?? []), ...words]);
  }
  return states;
};

type History = (of: object, ...asked: unknown[]) => readonly object[] | Promise<readonly object[]>;

const keepingType = ([type, fields]: readonly [string, object]): readonly (readonly [string, object])[] => {
  const history = (fields as Fields)['history'];
  if (typeof history !== 'function') return [];
  const told: History = async (...asked) => (await (history as History)(...asked)).map(entryOf(type));
  return [[type, { ...fields, history: readsAs(history as History, told) }]];
};

/** Resolvers with the words of every log that the schema declares: roles and states as officials call them, whatever record keeps the log; a log's own words stand. */
export const withLogWords = (typeDefs: string, own: Resolvers): Resolvers => {
  if (!typeDefs.includes('type HistoryEntry')) return own;
  const states = statesIn(typeDefs);
  const named = ({ recordType = '' }: Told, state: string): Bilingual | null => {
    for (const words of states.get(recordType) ?? []) if (words.has(state)) return words.get(state) ?? null;
    return null;
  };
  const entry = {
    roleLabel: (one: Told) => (one.roleLabel === undefined ? roleLabel(one.role) : one.roleLabel),
    fromLabel: (one: Told) => (one.fromLabel === undefined ? named(one, one.from) : one.fromLabel),
    toLabel: (one: Told) => (one.toLabel === undefined ? named(one, one.to) : one.toLabel),
  };
  return { ...own, ...Object.fromEntries(Object.entries(own).flatMap(keepingType)), HistoryEntry: { ...own['HistoryEntry'], ...entry } };
};
