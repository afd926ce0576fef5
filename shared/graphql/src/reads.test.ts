import { buildSchema, type GraphQLResolveInfo, graphqlSync, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { declareLoaders, resolversReading, storedFields } from './reads.ts';

interface Stored {
  readonly _id: string;
  readonly state: string;
  readonly form: { readonly model: string };
  readonly history: readonly string[];
}

const { reads, loads } = resolversReading<Stored>();

const sdl = `
  type Query { all: Connection!, any: AnyConnection! }
  type Connection { edges: [Edge!]!, pageInfo: String }
  type Edge { cursor: String!, node: Case! }
  interface Named { id: ID! }
  type Case implements Named { id: ID!, state: String, label: String, model(short: Boolean): String, log: [String], owner: Owner, crane: Owner }
  type Owner { name: String }
  type AnyConnection { edges: [AnyEdge!]! }
  type AnyEdge { node: Named! }
`;

const owner = loads(['form'], async (queries) => queries.map(({ obj }) => ({ name: obj.form.model })));
const crane = async () => [];

/** The schema as a server has it; `seen` takes what a list would read. */
const served = (seen: (fields: readonly string[] | undefined) => void) => {
  const schema = buildSchema(sdl);
  const resolvers = {
    Query: {
      all: (...[, , , info]: [unknown, unknown, unknown, GraphQLResolveInfo]) => {
        seen(storedFields(info));
        return { edges: [] };
      },
    },
    Case: {
      id: reads(['_id'], ({ _id }) => _id),
      label: reads(['state', 'history'], ({ state, history }) => `${state} ${history.length}`),
      model: reads(['form'], ({ form }) => form.model),
      log: ({ history }: Stored) => history,
      owner: () => 'made by the server',
      crane: () => 'made by the server',
    },
  };
  const fieldsOf = (name: string) => {
    const type = schema.getType(name);
    return isObjectType(type) ? type.getFields() : {};
  };
  for (const [type, fields] of Object.entries(resolvers))
    for (const [field, resolve] of Object.entries(fields)) Object.assign(fieldsOf(type)[field] ?? {}, { resolve });
  Object.assign(fieldsOf('Query')['any'] ?? {}, { resolve: resolvers.Query.all });
  declareLoaders({ Case: { owner: { loader: owner }, crane } }, schema);
  return schema;
};

const fieldsRead = (source: string): readonly string[] | undefined => {
  let read: readonly string[] | undefined;
  const { errors } = graphqlSync({ schema: served((fields) => (read = fields)), source });
  expect(errors).toBeUndefined();
  return read;
};

describe('what a list reads from the store', () => {
  it.each([
    ['a field without a resolver, by its name', '{ all { edges { node { state } } } }', ['state']],
    ['what a resolver says it reads, each once', '{ all { edges { node { id label state } } } }', ['_id', 'state', 'history']],
    ['what a loader says it reads', '{ all { edges { node { owner { name } } } } }', ['form']],
    ['nothing of what is not selected', '{ all { pageInfo edges { cursor } } }', []],
    ['the same under another name', '{ list: all { e: edges { n: node { x: model(short: true) } } } }', ['form']],
    [
      'whatever a variable leaves out',
      'query ($no: Boolean = false) { all { edges { node { id model @include(if: $no) } } } }',
      ['_id', 'form'],
    ],
    ['nothing for the name of the type', '{ all { edges { node { __typename } } } }', []],
    [
      'what fragments select, at every level',
      `{ all { ...Page edges { node { ... on Named { id } } } } }
       fragment Page on Connection { edges { ... { node { ...Shown } } } } fragment Shown on Case { model }`,
      ['form', '_id'],
    ],
    [
      'what two selections of one list need together',
      '{ all { edges { node { id } } } all { edges { node { model } } } }',
      ['_id', 'form'],
    ],
  ])('is %s', (_, query, fields) => {
    expect(fieldsRead(query)?.toSorted()).toEqual(fields.toSorted());
  });

  it.each([
    ['a resolver', '{ all { edges { node { id log } } } }'],
    ['a loader', '{ all { edges { node { id crane { name } } } } }'],
    ['an entry that may be of several types', '{ any { edges { node { id } } } }'],
  ])('is everything where %s has not said what it reads', (_, query) => {
    expect(fieldsRead(query)).toBeUndefined();
  });

  it('is all a resolver is shown', () => {
    // @ts-expect-error the form was not named
    const hidden = reads(['state'], ({ form }) => form.model);
    // @ts-expect-error there is no such field
    const unknown = reads(['stat'], () => '');
    expect([hidden, unknown]).toHaveLength(2);
  });
});
