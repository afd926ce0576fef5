import { type GraphQLNamedType, type GraphQLObjectType, getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { Connection } from 'mongoose';
import { queriesDuring } from './queries.ts';
import { type Field, schemaOf, selectable } from './schema-walk.ts';

interface Asking {
  readonly sdl: string;
  readonly connection: Connection;
  readonly ask: (query: string) => Promise<unknown>;
  /** What two of a type have at the field by which others refer to it. */
  readonly twoOf: (type: string, key: string) => readonly [string, string];
}

/** The fields by which others refer to a type. */
const keysOf = ({ astNode, extensionASTNodes = [] }: GraphQLObjectType): readonly string[] =>
  [astNode, ...extensionASTNodes].flatMap((node) =>
    (node?.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .flatMap(({ arguments: given = [] }) => given.flatMap(({ value }) => (value.kind === 'StringValue' ? [value.value] : []))),
  );

/** What others refer to is asked for itself; what may be done with a case is found out case by case. */
const isForItself = (type: GraphQLNamedType): boolean =>
  isInterfaceType(type) || (isObjectType(type) && (keysOf(type).length > 0 || type.getInterfaces().some(({ name }) => name === 'Case')));

/** A field with what lies so deep below it, but for counts: each list that is asked how long it is is counted for itself. */
const selectionOf = (field: Field, way: readonly string[], depth: number): string | undefined => {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isForItself(type)) return `${field.name} { __typename }`;
  if (depth === 0 || way.includes(type.name) || field.name === 'total') return undefined;
  const below = selectable(field.type).flatMap((one) => selectionOf(one, [...way, type.name], depth - 1) ?? []);
  return below.length > 0 ? `${field.name} { ${below.join(' ')} }` : undefined;
};

const countOf = (queries: readonly string[], query: string): number => queries.filter((one) => one === query).length;

/** What is asked more often of two than of either alone. */
const moreOf = (alone: readonly (readonly string[])[], both: readonly string[]): readonly string[] =>
  [...new Set(both)].filter((query) => countOf(both, query) > Math.max(...alone.map((one) => countOf(one, query))));

/** The fields of whatever others refer to, for which the database is asked once for each: by type and field, with what it is asked. */
export const queriesPerEntity = async ({ sdl, connection, ask, twoOf }: Asking): Promise<readonly string[]> => {
  const types = Object.values(schemaOf(sdl).getTypeMap()).filter(isObjectType);
  const found: string[] = [];
  for (const type of types)
    for (const key of keysOf(type).slice(0, 1)) {
      const named = twoOf(type.name, key).map((id) => `{ __typename: "${type.name}", ${key}: "${id}" }`);
      for (const field of selectable(type)) {
        const selection = selectionOf(field, [type.name], 3);
        const queryOf = (representations: readonly string[]) =>
          `{ _entities(representations: [${representations.join(', ')}]) { ... on ${type.name} { ${selection} } } }`;
        const queriesOf = async (representations: readonly string[]) =>
          selection === undefined ? [] : await queriesDuring(connection, () => ask(queryOf(representations)));
        const alone = [await queriesOf(named.slice(0, 1)), await queriesOf(named.slice(1))];
        found.push(...moreOf(alone, await queriesOf(named)).map((query) => `${type.name}.${field.name}: ${query}`));
      }
    }
  return found;
};
