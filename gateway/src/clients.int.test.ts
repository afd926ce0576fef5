import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, outcome, startAsked } from './asking.fixture.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const byHash = (sha256Hash: unknown, version = 1) => ({ extensions: { persistedQuery: { version, sha256Hash } } });

const query = 'query Named($id: ID!) { unit(id: $id) { name } }';
const variables = { id: '安' };
const named = { data: { unit: { name: '安' } } };
const page = 'https://desk.example';

describe('federation 9: an operation by its hash', () => {
  let asked: Awaited<ReturnType<typeof startAsked>>;
  beforeAll(async () => {
    asked = await startAsked('local');
  });
  afterAll(async () => void (await asked.stop()));

  it('federation 9: is asked for with its text once, then without it, by POST and by GET', async () => {
    const body = { variables, ...byHash(hashOf(query)) };
    const first = await asked.post(body);
    expect([...outcome(first), first.body.errors?.[0]?.message]).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound']);
    expect((await asked.post({ query, ...body })).body).toEqual(named);
    expect((await asked.post(body)).body).toEqual(named);
    const inAddress = { variables: JSON.stringify(variables), extensions: JSON.stringify(body.extensions) };
    expect((await asked.get(inAddress)).body).toEqual(named);
  });

  it.each([
    ['of another text', { query, ...byHash(hashOf('{ who }')) }],
    ['of another version', { query, ...byHash(hashOf(query), 2) }],
    ['that is no text', { query, ...byHash({}) }],
  ])('federation 9: a hash %s is a mistake of the client', async (_, body) => {
    expect(outcome(await asked.post({ ...body, variables }))).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('federation 9: is not kept where it does not fit the schema', async () => {
    const wrong = '{ nothing }';
    expect(outcome(await asked.post({ query: wrong, ...byHash(hashOf(wrong)) }))).toEqual([400, 'BAD_USER_INPUT']);
    expect(outcome(await asked.post(byHash(hashOf(wrong))))).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('federation 9: a list of the only operations', () => {
  let asked: Awaited<ReturnType<typeof startAsked>>;
  beforeAll(async () => {
    asked = await startAsked('local', { operations: new Map([[hashOf(query), query]]), corsOrigins: [page] });
  });
  afterAll(async () => void (await asked.stop()));

  it('federation 9: takes what is listed, by its text and by its hash', async () => {
    for (const body of [{ query }, byHash(hashOf(query)), { query, ...byHash(hashOf(query)) }])
      expect((await asked.post({ ...body, variables })).body).toEqual(named);
  });

  it.each(['{ who }', `${query} `, 'mutation { touch }', '{ __schema { types { name } } }', '{ __typename }'])(
    'federation 9: refuses %s, also by its hash and by GET',
    async (other) => {
      const unlisted = [403, 'OPERATION_NOT_LISTED'];
      expect(outcome(await asked.post({ query: other, variables }))).toEqual(unlisted);
      expect(outcome(await asked.post({ query: other, variables, ...byHash(hashOf(other)) }))).toEqual(unlisted);
      expect(outcome(await asked.post({ variables, ...byHash(hashOf(other)) }))).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
      if (!other.startsWith('mutation')) expect(outcome(await asked.get({ query: other, variables: '{"id":"1"}' }))).toEqual(unlisted);
    },
  );

  const preflight = (url: string, origin: string) =>
    fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  const allowedBy = ({ headers }: { readonly headers: Headers }) => headers.get('access-control-allow-origin');

  it('federation 5: lets pages of the origins that are named ask, also when it refuses them, and no other', async () => {
    const origin = { origin: page };
    const answers = [
      await asked.post({ query, variables }, { ...json, ...origin }),
      await asked.post({ query: '{ who }' }, { ...json, ...origin }),
      await asked.post({ query }, { ...json, ...origin, authorization: 'Bearer a.b.c' }),
      await preflight(`${asked.url}/graphql`, page),
      await preflight(`${asked.url}/files/enterprise/t1`, page),
    ];
    expect(answers.map(allowedBy)).toEqual(answers.map(() => page));
    const strangers = [await asked.post({ query, variables }, { ...json, origin: 'https://else.example' })];
    strangers.push(...((await Promise.all([preflight(`${asked.url}/graphql`, 'https://else.example')])) as never[]));
    expect(strangers.map(allowedBy)).toEqual([null, null]);
  });

  it('federation 5: such pages take a file up again where it was broken off', async () => {
    const { headers } = await preflight(`${asked.url}/files/enterprise/t1`, page);
    const isAllowed = (name: string) => headers.get('access-control-allow-headers')?.split(', ').includes(name);
    expect(['range', 'if-range', 'if-none-match'].filter((name) => !isAllowed(name))).toEqual([]);
    const answer = await fetch(`${asked.url}/files/enterprise/t1`, { headers: { origin: page, range: 'bytes=5-', 'if-range': '"1"' } });
    const isShown = (name: string) => answer.headers.get('access-control-expose-headers')?.split(', ').includes(name);
    expect(['etag', 'content-range', 'accept-ranges', 'content-disposition'].filter((name) => !isShown(name))).toEqual([]);
  });

  it('federation 5: the services answer no page', async () => {
    for (const url of Object.values(asked.urls)) expect(allowedBy(await preflight(`${url}/graphql`, page))).toBeNull();
  });
});

describe('federation 5 and 8: what is open', () => {
  it.each([
    ['production', {}, false],
    ['production', { introspection: true }, true],
    ['local', { introspection: false }, false],
    ['local', {}, true],
  ] as const)(
    'federation 5 and 8: in %s with %j the schema is shown: %j, and no page of elsewhere may ask',
    async (mode, settings, isOpen) => {
      const asked = await startAsked(mode, settings);
      const answer = await asked.post({ query: '{ __schema { queryType { name } } }' }, { ...json, origin: page });
      const schema = await fetch(`${asked.url}/schema.graphql`);
      const text = await schema.text();
      await asked.stop();
      expect([answer.status, schema.status]).toEqual(isOpen ? [200, 200] : [400, 404]);
      expect(text.includes('type Unit {')).toBe(isOpen);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});
