import { generateKeyPairSync } from 'node:crypto';
import { createInternalTokenMinter, createInternalTokenVerifier, type Subject } from '@anzhu/access';
import { err, ok } from '@anzhu/kernel';
import { notFound, type Refusal } from '@anzhu/workflow';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import type { SubgraphContext } from './context.ts';
import { referenceLoader } from './references.ts';
import { subgraphSdl } from './shared-sdl.ts';
import { createSubgraph } from './subgraph.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);

const reader: Subject = { id: 'u', name: 'U', org: 'A', orgKind: 'AUTHORITY', unitKinds: [], region: '530000', roles: ['EXAMINER'] };

const typeDefs = subgraphSdl(`
type Query {
  label: Label!
  fail(how: String!): String
  echo(date: LocalDate, at: DateTime, id: UUID, number: Int): String
  who: String!
}
type Mutation { change(how: String!): ChangeResult! }
type Crane @key(fields: "id") { id: ID! name: String! }
union ChangeResult = Crane | ActionNotAllowed | RequirementsNotMet | Blocked | VersionConflict
`);

const at = new Date('2026-03-01T00:00:00Z');
const entry = {
  number: 1,
  at,
  actorId: 'u',
  actorName: 'U',
  role: 'EXAMINER',
  action: 'returnForCorrection',
  label: { zh: '退回', en: 'Return' },
  from: 'A',
  to: 'B',
};
const refusals: Readonly<Record<string, Refusal>> = {
  version: { code: 'VERSION_CONFLICT', currentVersion: 3, since: [entry] },
  gone: notFound,
};

const failures: Readonly<Record<string, () => Error>> = {
  bug: () => new TypeError('secret 530102199001011234'),
  outage: () => Object.assign(new Error('secret host'), { name: 'MongooseServerSelectionError' }),
};

const asked: (readonly string[])[] = [];
const cranes = [
  { id: 'c1', name: 'Here', region: '530100' },
  { id: 'c2', name: 'Elsewhere', region: '650100' },
];

const served = async () => {
  const lines: string[] = [];
  const app = await createSubgraph({
    name: 'test',
    typeDefs,
    logger: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }),
    verifyToken,
    now: () => at,
    ready: async () => [],
    resolvers: {
      Query: {
        label: () => entry.label,
        who: (_: unknown, __: unknown, { subject }: SubgraphContext) => subject.id,
        echo: (_: unknown, args: object) => JSON.stringify(args),
        fail: (_: unknown, { how }: { how: string }) => {
          throw failures[how]?.() ?? new Error(how);
        },
      },
      Mutation: {
        change: (_: unknown, { how }: { how: string }) => {
          const refusal = refusals[how];
          return answer('Crane', refusal ? err(refusal) : ok({ id: 'c1', name: 'Here' }));
        },
      },
    },
    loaders: {
      Crane: {
        __resolveReference: referenceLoader({
          find: async (ids) => {
            asked.push(ids);
            return cranes.filter(({ id }) => ids.includes(id)).reverse();
          },
          idOf: ({ id }) => id,
          resourceOf: ({ region }) => ({ kind: 'crane', region }),
        }),
      },
    },
  });
  return { app, lines };
};

const { app, lines } = await served();
const ask = async (query: string, headers: Record<string, string> = {}, variables?: object) => {
  const answered = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-anzhu-token': await mint(reader), ...headers },
    payload: { query, ...(variables && { variables }) },
  });
  return { status: answered.statusCode, ...answered.json() };
};

describe('a subgraph', () => {
  it.each(['{ who }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }', 'not graphql'])(
    'reliability: answers nothing to %s without a valid internal token',
    async (query) => {
      for (const token of ['', 'a.b.c']) {
        const refused = await ask(query, { 'x-anzhu-token': token });
        expect(refused).toMatchObject({ status: 401, data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      }
    },
  );

  it('acts for the subject of the token and serves the committed schema', async () => {
    expect((await ask('{ who }')).data).toEqual({ who: 'u' });
    expect((await ask('{ _service { sdl } }')).data).toEqual({ _service: { sdl: typeDefs } });
  });

  it('chooses the text by Accept-Language', async () => {
    expect((await ask('{ label { text } }', { 'accept-language': 'en-US,en;q=0.9' })).data).toEqual({ label: { text: 'Return' } });
    expect((await ask('{ label { text } }')).data).toEqual({ label: { text: '退回' } });
  });

  it('resolves references in one query, in order; what is absent, malformed or of another region is null (X9)', async () => {
    asked.length = 0;
    const representations = ['c2', 'c1', 'none', 'c1', { $ne: null }].map((id) => ({ __typename: 'Crane', id }));
    for (const _ of ['interpreted', 'compiled', 'compiled']) {
      const query = 'query($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Crane { name } } }';
      const here = { __typename: 'Crane', name: 'Here' };
      expect((await ask(query, {}, { r: representations })).data._entities).toEqual([null, here, null, here, null]);
    }
    expect(asked[0]).toEqual(['c2', 'c1', 'none']);
    expect(asked.length).toBe(3);
  });
});

describe('a mutation', () => {
  const query = `mutation($how: String!) { change(how: $how) { __typename
    ... on Crane { id } ... on VersionConflict { currentVersion since { number at action label { text } opinion } } } }`;

  it.each([
    ['fine', { __typename: 'Crane', id: 'c1' }],
    [
      'version',
      {
        __typename: 'VersionConflict',
        currentVersion: 3,
        since: [{ number: 1, at: '2026-03-01T00:00:00.000Z', action: 'RETURN_FOR_CORRECTION', label: { text: '退回' }, opinion: null }],
      },
    ],
  ])('gives %s as a member of the union', async (how, member) => {
    for (const _ of ['interpreted', 'compiled', 'compiled']) expect((await ask(query, {}, { how })).data).toEqual({ change: member });
  });

  it('gives refusals of the edge as errors with a code', async () => {
    expect((await ask(query, {}, { how: 'gone' })).errors[0].extensions).toMatchObject({ code: 'NOT_FOUND', zh: '记录不存在' });
  });
});

describe('errors', () => {
  it('reliability: a bug is masked, logged with its cause, and found by the correlation id', async () => {
    for (const _ of ['interpreted', 'compiled', 'compiled']) {
      const failed = await ask('{ who fail(how: "bug") }');
      expect(JSON.stringify(failed)).not.toContain('secret');
      expect(failed).toMatchObject({ status: 200, data: { who: 'u', fail: null } });
      expect(failed.errors).toMatchObject([
        {
          message: 'Internal server error',
          path: ['fail'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: expect.stringMatching(/^[0-9a-f]{32}$/) },
        },
      ]);
    }
    expect(lines.join('')).toContain('TypeError');
  });

  it('reliability: a database that cannot be reached is UNAVAILABLE', async () => {
    const failed = await ask('{ fail(how: "outage") }');
    expect(failed.errors[0].extensions.code).toBe('UNAVAILABLE');
    expect(JSON.stringify(failed)).not.toContain('secret');
  });

  it.each([
    ['a syntax error', '{ who', undefined],
    ['an unknown field', '{ whoo }', undefined],
    ['a missing variable', 'query($d: LocalDate!) { echo(date: $d) }', {}],
    ['a date that does not exist', 'query($d: LocalDate) { echo(date: $d) }', { d: '2026-02-30' }],
    ['a date that does not exist, in the text', '{ echo(date: "2026-02-30") }', undefined],
    ['an instant without offset', '{ echo(at: "2026-02-03T10:00:00") }', undefined],
    ['an id that is no UUID', 'query($i: UUID) { echo(id: $i) }', { i: '7' }],
    ['a number in quotes', 'query($n: Int) { echo(number: $n) }', { n: '530102199001011234' }],
  ])('reliability: %s is BAD_USER_INPUT', async (_, query, variables) => {
    for (const __ of ['interpreted', 'compiled', 'compiled']) {
      const refused = await ask(query, {}, variables);
      expect([refused.status, refused.data, refused.errors[0].extensions.code]).toEqual([400, null, 'BAD_USER_INPUT']);
      expect(JSON.stringify(refused)).not.toContain('530102199001011234');
    }
  });

  it('reliability: a body that is no GraphQL request is BAD_USER_INPUT', async () => {
    const headers = { 'x-anzhu-token': await mint(reader), 'content-type': 'application/json' };
    for (const payload of ['{', '[]', '[{"query":"{ who }"}]']) {
      const refused = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
      expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });
});
