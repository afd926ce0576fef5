import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFederation } from './federation.fixture.ts';

const examiner = { sub: 'u7', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530000', roles: ['EXAMINER'] };
const machine = { ...examiner, sub: 'm', org_kind: 'SYSTEM', roles: ['PERMIT_REFORM_SYSTEM'] };

type Federation = Awaited<ReturnType<typeof startFederation>>;

let federation: Federation;
let bearer: string;

beforeAll(async () => {
  federation = await startFederation();
  bearer = `Bearer ${await federation.sign(examiner)}`;
});
afterAll(async () => void (await federation.stop()));

const post = async (base: string, body: unknown, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: answer.status,
    ...((await answer.json()) as {
      data?: Record<string, never>;
      errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[];
    }),
  };
};
const ask = (query: string, headers: Record<string, string> = { authorization: bearer }) => post(federation.url, { query }, headers);
const codes = (answer: Awaited<ReturnType<typeof ask>>) => [answer.status, answer.errors?.[0]?.extensions['code']];

describe('the gateway', () => {
  it('composes the shared types without a hint', () => {
    expect(federation.hints).toEqual([]);
  });

  it('joins an entity across subgraphs for the subject of the token; one of another region is null', async () => {
    const answer = await ask('{ unit(id: "u1") { name projectCount } projects(owners: ["u1", "elsewhere"]) { owner { id name } } }');
    expect(answer).toEqual({
      status: 200,
      data: {
        unit: { name: 'u1', projectCount: 3 },
        projects: [{ owner: { id: 'u1', name: 'Unit u1' } }, { owner: { id: 'elsewhere', name: null } }],
      },
    });
  });

  it('passes the subject and the language, and drops identity headers of the client', async () => {
    federation.seen.length = 0;
    const forged = await federation.sign({ ...examiner, sub: 'forged' });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const headers = { authorization: bearer, 'x-anzhu-token': forged, 'x-user': 'root', traceparent, 'accept-language': 'en' };
    const answer = await ask('{ who label { text } }', headers);
    expect(answer.data).toEqual({ who: 'u7 EXAMINER', label: { text: 'English' } });
    expect(Object.keys(federation.seen[0] ?? {}).sort()).toEqual(
      ['accept-language', 'connection', 'content-length', 'content-type', 'host', 'traceparent', 'x-anzhu-token'].sort(),
    );
    expect(federation.seen[0]?.['traceparent']).toContain('0af7651916cd43dd8448eb211c80319c');
    expect((await ask('{ label { text } }')).data).toEqual({ label: { text: '中文' } });
  });

  it('asks as anonymous without a token', async () => {
    expect((await ask('{ who }', {})).data).toEqual({ who: 'anonymous ' });
  });

  it('reliability: _service and _entities asked directly at a subgraph without a token are refused', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])
      expect(codes(await post(federation.urls.enterprise, { query }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(codes(await ask('{ _service { sdl } }'))).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('reliability: tokens expired, forged, for another audience, of another issuer or malformed are 401', async () => {
    const { sign, forger } = federation;
    const tokens = [
      await sign(examiner, { exp: '-1h' }),
      await sign(examiner, { key: forger }),
      await sign(examiner, { aud: 'other' }),
      await sign(examiner, { iss: 'https://elsewhere.example' }),
      await sign({ ...examiner, roles: ['GOD'] }),
      'garbage',
    ];
    for (const token of tokens) expect(codes(await ask('{ who }', { authorization: `Bearer ${token}` }))).toEqual([401, 'UNAUTHENTICATED']);
    expect(codes(await ask('{ who }', { authorization: 'Basic dTpw' }))).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('reliability: an unexpected error is masked and has the correlation id; its path ends before the way to the entity', async () => {
    expect(JSON.stringify(await ask('{ fail }'))).not.toContain('secret');
    const { errors, data } = await ask('{ projects(owners: ["u1", "broken"]) { id owner { name } } }');
    expect(data?.['projects']).toMatchObject([{ id: 'p-u1' }, { id: 'p-broken' }]);
    for (const error of errors ?? []) expect(error).toMatchObject({ message: 'Internal server error', path: ['projects'] });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', correlationId: expect.stringMatching(/^\w{32}$/) });
    expect(Object.keys(errors?.[0]?.extensions ?? {}).sort()).toEqual(['code', 'correlationId', 'en', 'zh']);
  });

  it.each([
    ['a syntax error', '{ who', 'BAD_USER_INPUT'],
    ['an unknown field', '{ whoo }', 'BAD_USER_INPUT'],
    ['introspection in production', '{ __schema { types { name } } }', 'BAD_USER_INPUT'],
    ['too deep an operation', `{ unit(id: "1") { ${'peer { '.repeat(20)} id ${'}'.repeat(20)} } }`, 'TOO_COMPLEX'],
    [
      'too broad an operation',
      `{ unit(id: "1") { ${'peer { '.repeat(12)} id name ${'... on Unit { id name } '.repeat(60)} ${'}'.repeat(12)} } }`,
      'TOO_COMPLEX',
    ],
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: who`).join(' ')} }`, 'TOO_COMPLEX'],
    ['too many directives', `{ who ${'@include(if: true) '.repeat(8)} }`, 'TOO_COMPLEX'],
    ['too long an operation', `{ ${'who '.repeat(3000)} }`, 'TOO_COMPLEX'],
  ])('reliability: %s is refused', async (_, query, code) => {
    const answer = await ask(query);
    expect(codes(answer)).toEqual([400, code]);
    expect(answer.errors?.[0]?.message).not.toContain('Did you mean');
  });

  it('reliability: a request that is no GraphQL request, a batch or one a browser form could send is refused', async () => {
    for (const body of ['{', '[]', '{}', '[{"query":"{ who }"}]'])
      expect(codes(await post(federation.url, body))).toEqual([400, 'BAD_USER_INPUT']);
    expect(codes(await post(federation.url, '{"query":"{ who }"}', { 'content-type': 'text/plain' }))).toEqual([415, 'BAD_USER_INPUT']);
  });

  it('shows the explorer in local mode only', async () => {
    const statuses = ['/', '/explorer/graphiql.js', '/graphql'].map(async (path) => (await fetch(federation.url + path)).status);
    expect(await Promise.all(statuses)).toEqual([404, 404, 400]);
  });
});

/** fetch() would straighten the path before sending it. */
const statusOf = (path: string, authorization: string) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(federation.url);
    request({ hostname, port, path, headers: { authorization } }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('proxies', () => {
  it('stream a file to its service and back', async () => {
    const bytes = Buffer.alloc(20_000_000, 'anzhu');
    const sent = await fetch(`${federation.url}/files/enterprise/${'t'.repeat(400)}`, { method: 'PUT', body: bytes });
    expect([sent.status, await sent.json()]).toEqual([
      201,
      { fileId: 'f', size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ]);
    const got = await fetch(`${federation.url}/files/enterprise/t1`);
    expect([got.status, got.headers.get('content-type'), (await got.arrayBuffer()).byteLength]).toEqual([200, 'image/png', 5]);
  });

  it('X15 a file made while it is read waits for a slow reader, and ends with one who goes away', async () => {
    const { endless, url } = federation;
    const leaving = new AbortController();
    const got = await fetch(`${url}/files/enterprise/endless`, { signal: leaving.signal });
    const reader = got.body?.getReader();
    await reader?.read();
    let last = -1;
    for (let calm = 0; calm < 100; calm += 1) {
      await new Promise(setImmediate);
      if (endless.chunks !== last) calm = 0;
      last = endless.chunks;
    }
    expect([last < 2_000, endless.isClosed]).toEqual([true, false]);
    leaving.abort();
    await expect.poll(() => endless.isClosed).toBe(true);
  });

  it('reliability: refuse an unknown service and what is no ticket', async () => {
    for (const path of ['/files/nobody/t', '/files/constructor/t', '/files/enterprise/..%2fmetrics', '/files/enterprise/%2e%2e'])
      expect((await fetch(federation.url + path)).status).toBe(404);
  });

  it('R0 pass the permit-reform system to supervision with its own identity, and nobody else', async () => {
    const push = async (authorization?: string, path = '/permit-reform/v1/projects') =>
      await fetch(federation.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: '{"code":1}',
      });
    expect([(await push()).status, (await push('Bearer a.b.c')).status, (await push(bearer)).status]).toEqual([401, 401, 403]);
    const token = `Bearer ${await federation.sign(machine)}`;
    const answer = await push(token);
    expect([answer.status, await answer.json()]).toEqual([201, { id: 'p1' }]);
    expect(federation.received).toMatchObject([{ body: { code: 1 }, subject: { value: { id: 'm' } } }]);
    for (const [path, status] of Object.entries({ '..%2f..%2fgraphql': 400, '../../graphql': 404, '%2e%2e/%2e%2e/graphql': 404 }))
      expect(await statusOf(`/permit-reform/v1/${path}`, token)).toBe(status);
  });
});

describe('when parts are down', () => {
  let broken: Federation;
  beforeAll(async () => {
    broken = await startFederation('local');
  });
  afterAll(async () => void (await broken.stop()));

  it('is ready while every subgraph serves at least the composed schema; shows the explorer locally', async () => {
    expect(await (await fetch(`${broken.url}/readyz`)).json()).toMatchObject({ status: 'ready', faults: [] });
    expect(await (await fetch(`${broken.url}/graphql`)).text()).toContain('/explorer/graphiql.js');
    for (const name of ['graphiql.js', 'graphiql.css', 'react.js', 'react-dom.js', 'start.js']) {
      const asset = await fetch(`${broken.url}/explorer/${name}`);
      expect([asset.status, (await asset.text()).length > 500]).toEqual([200, true]);
    }
    expect((await post(broken.url, { query: '{ __schema { queryType { name } } }' })).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  it('reliability: an issuer that cannot be reached is UNAVAILABLE, a subgraph that is down leaves the rest of the answer', async () => {
    const token = await broken.sign(examiner);
    await broken.issuerApp.close();
    expect(codes(await post(broken.url, { query: '{ who }' }, { authorization: `Bearer ${token}` }))).toEqual([503, 'UNAVAILABLE']);
    await broken.subgraphs.supervision.close();
    const answer = await post(broken.url, { query: '{ unit(id: "u1") { name projectCount } }' });
    expect(answer.data).toEqual({ unit: { name: 'u1', projectCount: null } });
    expect(answer.errors).toMatchObject([{ path: ['unit', 'projectCount'], extensions: { code: 'UNAVAILABLE' } }]);
    const warnings = ['supervision: does not answer; its fields are UNAVAILABLE'];
    expect(await (await fetch(`${broken.url}/readyz`)).json()).toMatchObject({ status: 'ready', warnings });
    const file = await fetch(`${broken.url}/files/supervision/t`, { method: 'PUT', body: 'x' });
    expect([file.status, await file.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'UNAVAILABLE' } }] }]);
    expect((await fetch(`${broken.url}/healthz`)).status).toBe(200);
  });
});
