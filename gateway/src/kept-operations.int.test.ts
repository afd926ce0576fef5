import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFederation } from './federation.fixture.ts';
import { operationsModule } from './kept-operations.ts';

const examiner = { sub: 'u7', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };

interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

const fragments = 'fragment Named on Unit { id name ...Counted } fragment Counted on Unit { projectCount }';
const two = 'query One($id: ID!) { unit(id: $id) { id } } query Other($id: ID!) { unit(id: $id) { name projectCount } }';
const asked: readonly Asked[] = [
  { query: '{ who label { text } __typename }', variables: [{}, {}] },
  {
    query: `query Unit($id: ID!) { unit(id: $id) { ...Named peer { again: name ...Named } } } ${fragments}`,
    variables: [{ id: 'u1' }, { id: 'u2' }],
  },
  {
    query:
      'query ($id: ID! = "u3", $with: Boolean! = false) { unit(id: $id) { id name @include(if: $with) projectCount @skip(if: $with) } }',
    variables: [{}, { with: true }, { id: 'u4', with: true }, { with: false }],
  },
  { query: two, operationName: 'One', variables: [{ id: 'u5' }, { id: 'u6' }] },
  { query: two, operationName: 'Other', variables: [{ id: 'u5' }, { id: 'u6' }] },
  { query: '{ projects(owners: ["u1", "broken"]) { id owner { ... on Unit { name } } } }', variables: [{}, {}] },
  { query: '{ fail }', variables: [{}, {}] },
  { query: '{ __type(name: "Unit") { name fields { name } } }', variables: [{}, {}] },
];

describe('what the gateway derives from a parsed operation', () => {
  const original = operationsModule.operationFromDocument;
  let read = 0;
  let federation: Awaited<ReturnType<typeof startFederation>>;
  let authorization: string;

  beforeAll(async () => {
    operationsModule.operationFromDocument = (...given) => {
      read += 1;
      return original(...given);
    };
    federation = await startFederation('local');
    authorization = `Bearer ${await federation.sign(examiner)}`;
  });
  afterAll(async () => {
    await federation.stop();
    operationsModule.operationFromDocument = original;
  });

  const ask = async (body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization };
    const answer = await fetch(`${federation.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    const said = (await answer.text()).replaceAll(/"correlationId":"\w+"/g, '"correlationId":""');
    return [answer.status, JSON.parse(said)];
  };

  it('is read twice for the first request, to plan it and to shape its answer, and never again', async () => {
    const query = 'query Kept($id: ID!) { unit(id: $id) { id name projectCount } }';
    const counts = [];
    for (const id of ['a', 'b', 'c', 'd']) {
      const before = read;
      await ask({ query, variables: { id } });
      counts.push(read - before);
    }
    expect(counts).toEqual([2, 0, 0, 0]);
  });

  it('federation 9: is not read again where it is asked for by its hash', async () => {
    const query = 'query ByHash($id: ID!) { unit(id: $id) { id name } }';
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    const answers = [await ask({ query, extensions, variables: { id: 'a' } })];
    const before = read;
    for (const body of [{ extensions }, { query }, { query, extensions }]) answers.push(await ask({ ...body, variables: { id: 'a' } }));
    expect([read - before, answers]).toEqual([0, answers.map(() => [200, { data: { unit: { id: 'a', name: 'a' } } }])]);
  });

  it.each(asked)('gives the same answers as when it is read anew: $query', async ({ variables, ...operation }) => {
    const answers = [];
    for (const values of [...variables, ...variables]) answers.push(await ask({ ...operation, variables: values }));
    const anew = [];
    for (const [at, values] of [...variables, ...variables].entries())
      anew.push(await ask({ ...operation, query: `${operation.query} # ${at}`, variables: values }));
    expect(answers).toEqual(anew);
  });

  it('takes the default of a variable that is not given, at the first request and at every later one', async () => {
    const query = 'query ($id: ID! = "u3", $owners: [ID!]! = ["a", "b"]) { unit(id: $id) { id } projects(owners: $owners) { id } }';
    const answer = { unit: { id: 'u3' }, projects: [{ id: 'p-a' }, { id: 'p-b' }] };
    for (let time = 0; time < 4; time += 1) expect(await ask({ query })).toEqual([200, { data: answer }]);
    expect(await ask({ query, variables: { id: 'u4' } })).toEqual([200, { data: { ...answer, unit: { id: 'u4' } } }]);
    expect(await ask({ query, variables: { id: null } })).toMatchObject([expect.anything(), { errors: [{}] }]);
  });
});
