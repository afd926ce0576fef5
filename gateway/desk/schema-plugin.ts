import { readFileSync } from 'node:fs';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { buildSchema, getNamedType, isInterfaceType, isLeafType, isObjectType, isUnionType } from 'graphql';
import type { Plugin } from 'vite';
import { membersOf } from './record-acts.ts';
import { recordsIn } from './record-plugin.ts';
import { wordsIn } from './record-shapes.ts';

const signature = ({ args, type }: GraphQLField<unknown, unknown>) => ({
  type: getNamedType(type).name,
  args: args.map((arg) => ({ name: arg.name, type: String(arg.type) })),
});

const isRefusal = ({ name }: GraphQLObjectType): boolean => /^(RequirementsNotMet|Blocked|ActionNotAllowed|VersionConflict)$/.test(name);

const fieldsOf = (schema: GraphQLSchema, type: string): Record<string, string> => {
  const found = schema.getType(type);
  if (!isObjectType(found)) return {};
  const plain = Object.values(found.getFields()).filter(({ args }) => args.length === 0);
  return Object.fromEntries(plain.map((field) => [field.name, String(field.type)]));
};

/** What is asked of each thing that may come of an action: of what is no record all that is told there alone. */
const memberOf = (type: GraphQLObjectType) => {
  const fields = type.getFields();
  const told = ['id', 'version', 'file'].filter((name) => name in fields);
  const own =
    'id' in fields || 'version' in fields || isRefusal(type)
      ? []
      : Object.values(fields).filter((field) => isLeafType(getNamedType(field.type)));
  const once = own.map(({ name, description }) => ({ name, words: wordsIn(description) }));
  const asked = ['__typename', ...told, ...once.map(({ name }) => name)];
  return { name: type.name, selection: asked.join(' ').replace('file', 'file { url fileName }'), once };
};

const comingOf = ({ type }: GraphQLField<unknown, unknown>) => {
  const result = getNamedType(type);
  return isUnionType(result) ? result.getTypes().map(memberOf) : [];
};

/** Everything that stands in a form, without the words beside its codes. */
const selectionOf = (schema: GraphQLSchema, type: string): string => {
  const found = schema.getType(type);
  const fields = isObjectType(found) ? Object.values(found.getFields()).filter(({ args }) => args.length === 0) : [];
  return fields
    .flatMap(({ name, type: of }) => {
      const { name: inner } = getNamedType(of);
      if (inner === 'Label') return [];
      return isObjectType(getNamedType(of)) ? [`${name} { ${selectionOf(schema, inner)} }`] : [name];
    })
    .join(' ');
};

/** The part of the schema of all services by which the pages write operations for processes they do not know. @public */
export const told = (schema: GraphQLSchema) => {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const [work, cases] = [schema.getType('Work'), schema.getType('Case')];
  const kinds = isInterfaceType(cases) ? schema.getPossibleTypes(cases) : [];
  const services = isObjectType(work) ? Object.values(work.getFields()) : [];
  const working = (as: string): readonly string[] =>
    services.flatMap(({ name, type }) => {
      const work = getNamedType(type);
      return isObjectType(work) && work.getInterfaces().some((one) => one.name === as) ? [name] : [];
    });
  const records = new Set(queries.flatMap(({ type, args }) => (args.length <= 2 ? [getNamedType(type).name] : [])));
  const nodes = queries.flatMap(({ type }) => getNamedType(type).name.match(/^(\w+)Connection$/)?.[1] ?? []);
  const named = new Set([...records, ...nodes].filter((name) => !fieldsOf(schema, name)['paperList']));
  const hasRequestId = ({ args: [arg] }: GraphQLField<unknown, unknown>): boolean =>
    membersOf(getNamedType(arg?.type)).some(({ name }) => name === 'requestId');
  return {
    services: working('ServiceWork'),
    listServices: working('ListsWork'),
    queries: Object.fromEntries(queries.map((field) => [field.name, signature(field)])),
    mutations: Object.fromEntries(mutations.map((field) => [field.name, { ...signature(field), members: comingOf(field) }])),
    forms: Object.fromEntries(kinds.map(({ name }) => [name, selectionOf(schema, `${name}Form`)])),
    withRequestId: mutations.filter(hasRequestId).map(({ name }) => name),
    types: Object.fromEntries([...named, 'Me', 'Unit'].map((name) => [name, fieldsOf(schema, name)])),
  };
};

const read = (): GraphQLSchema =>
  buildSchema(readFileSync(new URL('../api.graphql', import.meta.url), 'utf8'), { assumeValid: true, assumeValidSDL: true });

/** `virtual:schema`, and `virtual:records` for the pages that need more of it: read from the committed schema as the desk is built. */
export const schemaPlugin = (): Plugin => ({
  name: 'schema',
  resolveId: (source) => (/^virtual:(schema|records)$/.test(source) ? `\0${source}` : undefined),
  load: (source) => {
    if (source === '\0virtual:schema') return `export const schema = ${JSON.stringify(told(read()))};`;
    return source === '\0virtual:records' ? `export const records = ${JSON.stringify(recordsIn(read()))};` : undefined;
  },
});
