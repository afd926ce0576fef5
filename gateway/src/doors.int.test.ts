import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, outcome, refused, startAsked } from './asking.fixture.ts';

/** What was logged as an error. */
const errorLines: string[] = [];
const logger = pino({ level: 'error' }, { write: (line: string) => void errorLines.push(line) });

let asked: Awaited<ReturnType<typeof startAsked>>;
beforeAll(async () => {
  asked = await startAsked('local', { logger });
});
afterAll(async () => void (await asked.stop()));

const twoOperations = 'query A { who } query B { who }';
const conditional = 'query ($a: Boolean = true) { who @include(if: $a) }';

// biome-ignore format: the table reads in columns
const mistakes: readonly (readonly [string, object])[] = [
  ['two operations and none named', { query: twoOperations }],
  ['an operation that is not there', { query: twoOperations, operationName: 'C' }],
  ['a subscription', { query: 'subscription { who }' }],
  ['a number beyond a double', { query: '{ unit(id: 1e400) { id } }' }],
  ['a number beyond a double where a number is asked for', { query: '{ fail(times: 1e400) }' }],
  ['a whole number beyond a double', { query: `{ fail(times: ${'9'.repeat(400)}) }` }],
  ['a condition that is null', { query: conditional, variables: { a: null } }],
  ['a condition that is no Boolean', { query: conditional, variables: { a: 'yes' } }],
  ['a variable of another type', { query: 'query ($id: ID!) { unit(id: $id) { id } }', variables: { id: {} } }],
  ['a variable that is missing', { query: 'query ($id: ID!) { unit(id: $id) { id } }' }],
  ['a query that is no text', { query: 1 }],
  ['half a character', { query: 'query ($id: ID!) { unit(id: $id) { id } }', variables: { id: 'a\ud800' } }],
  ['an alias that is a key', { query: '{ unit(id: "1") { id: name projectCount } }' }],
  ['an alias that is the name of the type', { query: '{ unit(id: "1") { __typename: name } }' }],
];

describe('federation: a mistake of the client', () => {
  it.each(mistakes)('federation: %s is 400, and nothing is logged as an error', async (_, body) => {
    errorLines.splice(0);
    const answer = await asked.post(body);
    expect([outcome(answer), errorLines]).toEqual([refused, []]);
    expect(answer.body.errors?.[0]?.extensions.zh).toMatch(/\p{Script=Han}/u);
  });

  it('federation: names all wrong variables at once, and repeats no value', async () => {
    const query = 'query ($id: ID!, $owners: [ID!]!) { unit(id: $id) { id } projects(owners: $owners) { id } }';
    const { body } = await asked.post({ query, variables: { id: { secret: '530102199001011234' }, owners: [null] } });
    expect(body.errors?.[0]?.message).toMatch(/\$id.*\$owners/s);
    for (const wrong of [
      '{ unit(id: [530102199001011234]) { id } }',
      '{ who } "530102199001011234"',
      'query ($a: Boolean = "530102199001011234") { who }',
    ])
      expect(JSON.stringify((await asked.post({ query: wrong })).body)).not.toContain('530102199001011234');
    expect(JSON.stringify(body)).not.toContain('530102199001011234');
  });

  it('security: an operation that says one name more often than any needs is refused before it is compared with itself', async () => {
    const answer = await asked.post({ query: `{ ${'who '.repeat(401)} }` });
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, 'TOO_COMPLEX']);
    expect((await asked.post({ query: `{ ${'who '.repeat(400)} }` })).status).toBe(200);
  });

  it('federation: extensions that are null are no mistake, nor is a question about isOneOf', async () => {
    expect((await asked.post({ query: '{ __typename }', extensions: null, variables: null, operationName: null })).status).toBe(200);
    const told = await asked.post({ query: 'query ($n: String!) { __type(name: $n) { name isOneOf } }', variables: { n: 'Unit' } });
    expect([told.status, told.body]).toEqual([200, { data: { __type: { name: 'Unit', isOneOf: null } } }]);
  });

  it('federation: an alias that is a key on the field itself is allowed', async () => {
    expect(
      (await asked.post({ query: '{ unit(id: "1") { id: id projectCount } }' }, { ...json, authorization: asked.token })).body,
    ).toEqual({
      data: { unit: { id: '1', projectCount: 3 } },
    });
  });
});

describe('federation: fragments', () => {
  const inline = '{ unit(id: "1") { peer { peer { peer { id name projectCount } } } } }';
  const parts = `{ unit(id: "1") { ...A } } ${['A', 'B', 'C'].map((name, at) => `fragment ${name} on Unit { peer { ...${'BCD'[at]} } }`).join(' ')} fragment D on Unit { ...E } fragment E on Unit { id name ...F } fragment F on Unit { projectCount }`;

  it('federation: a query written in parts is answered as the same in one', async () => {
    const answers = await Promise.all([inline, parts].map((query) => asked.post({ query }, { ...json, authorization: asked.token })));
    expect(answers[1]?.body).toEqual(answers[0]?.body);
  });

  it('federation: depth and cost of a query do not depend on its being written in parts', async () => {
    const deep = (wrap: (inner: string) => string) =>
      `{ unit(id: "1") { ${Array.from({ length: 10 }).reduce<string>((inner) => wrap(`peer { ${inner} }`), 'id')} } }`;
    const statuses = [(inner: string) => inner, (inner: string) => `... on Unit { ... on Unit { ${inner} } }`].map(
      async (wrap) => (await asked.post({ query: deep(wrap) })).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200]);
  });
});

describe('cases: text that is not UTF-8', () => {
  const gbk = Uint8Array.from([...Buffer.from('{"query":"{ who } #'), 0xb0, 0xb2, 0xd6, 0xfe, ...Buffer.from('"}')]);
  const push = async (body: Uint8Array, type: string) =>
    asked.send('/permit-reform/v1/projects', {
      method: 'POST',
      headers: { 'content-type': type, authorization: asked.machineToken },
      body: Buffer.from(body),
    });

  it.each(['application/json; charset=gbk', 'application/json;charset="GB18030"'])('cases: %s is 415 at every door', async (type) => {
    const answers = [await asked.post(gbk, { 'content-type': type }), await push(gbk, type)];
    expect(answers.map(outcome)).toEqual([
      [415, 'BAD_USER_INPUT'],
      [415, 'BAD_USER_INPUT'],
    ]);
  });

  it.each(['application/json', 'application/json; charset=UTF-8'])('cases: bytes of GBK sent as %s are 400 at every door', async (type) => {
    const answers = [await asked.post(gbk, { 'content-type': type }), await push(gbk, type)];
    expect(answers.map(outcome)).toEqual([refused, refused]);
  });

  it('cases: an address that is not UTF-8 is 400', async () => {
    expect(outcome(await asked.send('/graphql?query=%7B%20who%20%7D%23%b0%b2'))).toEqual(refused);
    expect(outcome(await asked.get({ query: '{ who }', variables: '{"a":"\\ud800"}' }))).toEqual(refused);
  });

  it('cases: UTF-8 passes, with a charset and without', async () => {
    for (const type of ['application/json', 'application/json; charset=utf-8'])
      expect((await asked.post({ query: '{ who } # 安筑' }, { 'content-type': type })).status).toBe(200);
  });
});

describe('R0 the permit-reform door refuses as its interface describes', () => {
  const { paths, components } = JSON.parse(readFileSync(new URL('../../docs/permit-reform-openapi.json', import.meta.url), 'utf8'));
  const { responses } = paths['/permit-reform/v1/registrations'].post;
  const url = '/permit-reform/v1/registrations';
  const push = (body: string, headers: Record<string, string> = {}) =>
    asked.send(url, { method: 'POST', headers: { ...json, authorization: asked.machineToken, ...headers }, body });
  const half = '{"projectName":"\\ud800","parties":[{"name":"\\udfff"}]}';

  it.each<readonly [number, () => ReturnType<typeof push>]>([
    [400, () => push(half)],
    [401, () => push('{}', { authorization: 'Bearer a.b.c' })],
    [403, () => push('{}', { authorization: asked.token })],
    [413, () => push(`{"code":"${'x'.repeat(1_100_000)}"}`)],
    [415, () => push('{}', { 'content-type': 'application/json; charset=gbk' })],
    [415, () => push('<a/>', { 'content-type': 'text/xml' })],
  ])('R0 %i', async (status, send) => {
    const answer = await send();
    const { code, zh, en, ...more } = answer.body as Record<string, string>;
    expect(answer.status).toBe(status);
    expect(responses[status].content['application/json'].schema).toEqual({ $ref: '#/components/schemas/Refusal' });
    expect(Object.keys({ code, zh, en, ...more }).filter((key) => !(key in components.schemas.Refusal.properties))).toEqual([]);
    if (status !== 400) expect(`${zh} / ${en}`).toBe(responses[status].description);
    expect([code, zh, en].every(Boolean)).toBe(true);
  });

  it('R0 a document may have 8 MB, and is refused beyond with the words of the description', async () => {
    const document = (bytes: number) =>
      asked.send(`${url}/1/documents`, {
        method: 'POST',
        headers: { ...json, authorization: asked.machineToken },
        body: JSON.stringify({ content: 'A'.repeat(bytes) }),
      });
    const { body, status } = await document(8_400_000);
    const said = paths['/permit-reform/v1/registrations/{id}/documents'].post.responses[413].description;
    expect([status, `${body.zh} / ${body.en}`, (await document(8_300_000)).status]).toEqual([413, said, 200]);
  });

  it('R0 names each place of half a character', async () => {
    const { faults } = (await push(half)).body as unknown as { faults: readonly { path: string; code: string }[] };
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(['projectName CHARACTER', 'parties.0.name CHARACTER']);
  });
});
