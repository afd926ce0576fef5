import { generateKeyPairSync } from 'node:crypto';
import { anonymous, createInternalTokenMinter, createInternalTokenVerifier } from '@anzhu/access';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { isLongerThan } from './bounds.ts';
import { forAnyone } from './for-readers.ts';
import { subgraphSdl } from './shared-sdl.ts';
import { createSubgraph } from './subgraph.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);

const typeDefs = subgraphSdl(`
type Query { node: Node, echo(text: String, id: ID): String }
type Node { text: String!, own: [Node!]!, loaded(first: Int = 5): [Node!]!, page(first: Int = 5): Page!, next: Node! }
type Page { edges: [Edge!]! }
type Edge { node: Node! }
`);

const text = 'x'.repeat(100);
let found = 0;
const nodes = (count: number) => {
  found += count;
  return Array.from({ length: count }, () => ({ text }));
};
const errors: string[] = [];

const served = async (bounds?: { objects: number; characters: number }) => {
  const app = await createSubgraph({
    name: 'test',
    typeDefs,
    logger: pino({ level: 'error' }, { write: (line: string) => void errors.push(line) }),
    verifyToken,
    now: () => new Date(0),
    ready: async () => [],
    ...(bounds && { bounds }),
    resolvers: {
      Query: { node: forAnyone(() => ({ text })), echo: forAnyone((_: unknown, given: object) => JSON.stringify(given)) },
      Node: {
        own: () => nodes(10),
        next: () => nodes(1)[0],
        page: async (_: unknown, { first }: { first: number }) => ({ edges: nodes(first).map((node) => ({ node })) }),
      },
    },
    loaders: {
      Node: { loaded: async (queries: readonly { params: { first: number } }[]) => queries.map(({ params }) => nodes(params.first)) },
    },
  });
  const headers = { 'x-anzhu-token': await mint(anonymous) };
  return async (payload: unknown, type = 'application/json') => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...headers, 'content-type': type },
      payload: Buffer.isBuffer(payload) || typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
    return {
      status: answer.statusCode,
      ...(answer.json() as { data: unknown; errors?: { path?: unknown; extensions: { code: string } }[] }),
    };
  };
};
type Ask = Awaited<ReturnType<typeof served>>;

const codes = ({ status, data, errors: list = [] }: Awaited<ReturnType<Ask>>) => [
  status,
  data,
  list.map(({ extensions }) => extensions.code),
];

beforeEach(() => {
  errors.splice(0);
  found = 0;
});

describe('cases: what a subgraph takes', async () => {
  const ask = await served();
  const gbk = Buffer.concat([Buffer.from('{"query":"{ echo(text: \\"'), Buffer.from([0xb0, 0xb2]), Buffer.from('\\") }"}')]);

  it.each([
    ['bytes of GBK', gbk, 'application/json', 400],
    ['a charset that is not UTF-8', gbk, 'application/json; charset=gbk', 415],
    ['another media type', 'query=x', 'application/x-www-form-urlencoded', 415],
    ['half a character', '{"query":"query($t: String) { echo(text: $t) }","variables":{"t":"\\ud800"}}', 'application/json', 400],
    ['a query that is a number', { query: 1 }, 'application/json', 400],
    ['a query that is a list', { query: [] }, 'application/json', 400],
    ['variables that are a text', { query: '{ node { text } }', variables: 'x' }, 'application/json', 400],
    ['a number beyond a double', { query: '{ echo(id: 1e400) }' }, 'application/json', 400],
    ['two operations and none named', { query: 'query A { echo } query B { echo }' }, 'application/json', 400],
    ['an operation that is not there', { query: 'query A { echo }', operationName: 'B' }, 'application/json', 400],
  ] as const)('cases: %s is refused as the mistake it is, without an error in the log', async (_, payload, type, status) => {
    expect([codes(await ask(payload, type)), errors]).toEqual([[status, null, ['BAD_USER_INPUT']], []]);
  });

  it('federation: extensions and variables that are null are none', async () => {
    expect(await ask({ query: '{ node { text } }', extensions: null, variables: null, operationName: null })).toEqual({
      status: 200,
      data: { node: { text } },
    });
  });
});

describe('security: what one operation may have a service find', async () => {
  const bounds = { objects: 500, characters: 20_000 };
  const ask = await served(bounds);
  const nested = (field: string, depth: number): string => `{ ${field} ${depth > 1 ? nested(field, depth - 1) : '{ text }'} }`;
  const tooComplex = [200, null, ['TOO_COMPLEX']];

  it.each(['own', 'loaded(first: 10)', 'loaded(first: 100)'])(
    'security: four levels of %s are refused before they are there',
    async (field) => {
      for (const _ of ['interpreted', 'compiled', 'compiled']) {
        found = 0;
        expect(codes(await ask({ query: `{ node ${nested(field, 4)} }` }))).toEqual(tooComplex);
        expect(found).toBeLessThanOrEqual(bounds.objects);
      }
      expect(errors).toEqual([]);
    },
  );

  it('security: of pages too, and along single objects', async () => {
    const page = (inner: string): string => `page(first: 20) { edges { node { ${inner} } } }`;
    expect(codes(await ask({ query: `{ node { ${page(page(page('text')))} } }` }))).toEqual(tooComplex);
    const many = Array.from({ length: 600 }, (_, at) => `n${at}: next { text }`).join(' ');
    expect(codes(await ask({ query: `{ node { ${many} } }` }))).toEqual(tooComplex);
    expect(found).toBeLessThan(2 * bounds.objects);
  });

  it('security: an answer of too many characters is refused', async () => {
    const many = Array.from({ length: 250 }, (_, at) => `t${at}: text`).join(' ');
    expect(codes(await ask({ query: `{ node { ${many} } }` }))).toEqual(tooComplex);
  });

  it('security: an operation within the bounds is answered, one after the other', async () => {
    for (let time = 0; time < 5; time += 1) expect((await ask({ query: `{ node ${nested('own', 2)} }` })).errors).toBeUndefined();
  });

  it('security: characters are counted in names and texts, whatever the nesting', () => {
    expect([isLongerThan(10, { a: ['12345'] }), isLongerThan(9, { a: ['12345'] }), isLongerThan(5, null)]).toEqual([true, true, false]);
  });
});
