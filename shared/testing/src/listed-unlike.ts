import { type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
import type { Connection } from 'mongoose';
import { type SampledProcess, sampleCases } from './sample-cases.ts';
import { type Field, schemaOf, selectable } from './schema-walk.ts';

type Row = Readonly<Record<string, unknown>>;

interface Asked {
  readonly connection: Connection;
  /** The schema of the service. */
  readonly sdl: string;
  /** Of a subject who may read whatever the applicant has. */
  readonly ask: (query: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly applicant: string;
}

/** A field with all that lies below it, so many levels deep. */
const selectionOf = (field: Field, depth = 3): string | undefined => {
  if (isLeafType(getNamedType(field.type))) return field.name;
  const below = depth > 0 ? selectable(field.type).flatMap((one) => selectionOf(one, depth - 1) ?? []) : [];
  return below.length > 0 ? `${field.name} { ${below.join(' ')} }` : undefined;
};

/** The queries of a process's cases, and all that can be selected of one. */
const queriesOf = (schema: GraphQLSchema, type: string) => {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const single = roots.find((field) => getNamedType(field.type).name === type && field.args.some(({ name }) => name === 'id'));
  const list = roots.find((field) => getNamedType(field.type).name === `${type}Connection`);
  if (!single || !list) throw new Error(`${type} has no list`);
  const fields = selectable(single.type).flatMap((field) => {
    const selection = selectionOf(field);
    return selection === undefined ? [] : [{ name: field.name, selection }];
  });
  return { single: single.name, list: list.name, fields };
};

/** Without indexes: one of each state may be more than business allows. */
const insertAll = async (connection: Connection, collection: string, documents: readonly object[]): Promise<void> => {
  await connection.collection(collection).dropIndexes();
  await connection.collection(collection).insertMany(documents as never);
};

const same = (one: unknown, other: unknown): boolean => one !== undefined && JSON.stringify(one) === JSON.stringify(other);

/** The fields of a process's rows in lists that answer otherwise than the same case asked for by itself. */
export const listedUnlike = async ({ connection, sdl, ask, applicant }: Asked, process: SampledProcess): Promise<readonly string[]> => {
  const schema = schemaOf(sdl);
  const { single, list, fields } = queriesOf(schema, process.workflow.process.type);
  const cases = sampleCases(process, schema, applicant);
  await insertAll(connection, process.collection, cases);
  const all = fields.map(({ selection }) => selection).join(' ');
  const alone = await ask(`{ ${cases.map(({ _id }, at) => `case${at}: ${single}(id: "${_id}") { ${all} }`).join(' ')} }`);
  const unlike: string[] = [];
  for (const { name, selection } of fields) {
    const answer = await ask(`{ list: ${list}(first: 100) { edges { node { id ${selection} } } } }`);
    const rows = new Map((answer['list'] as { edges: readonly { node: Row }[] }).edges.map(({ node }) => [node['id'], node]));
    for (const [at, { _id }] of cases.entries()) {
      const [listed, itself] = [rows.get(_id)?.[name], (alone[`case${at}`] as Row | null)?.[name]];
      if (!same(listed, itself)) unlike.push(`${name} of ${_id}: ${JSON.stringify(listed)} instead of ${JSON.stringify(itself)}`);
    }
  }
  return unlike;
};
