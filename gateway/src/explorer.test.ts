import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fetcherFor, tokensOf, userOf } from '../explorer/asking.js';
import { entriesOf, found, searchQuery } from '../explorer/search.js';
import { groupedExamples, readExamples } from './examples.ts';
import { graphql } from './graphql-copy.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const schema = graphql.buildSchema(read('api.graphql'));
const examples = readExamples(new URL('../examples/', import.meta.url));
const groups = groupedExamples(examples, read('supergraph.graphql'));
const operations = groups.flatMap(({ processes }) => processes.flatMap((one) => one.operations));

describe('front-ends 10: the examples of the explorer', () => {
  it('front-ends 10: are all there, by service, each an operation that fits the schema', () => {
    const names = groups.map(({ service }) => service.split(' ')[0]);
    expect([...names].sort()).toEqual(['人员', '企业', '合作方', '监督', '综合', '设备', '证照', '通知']);
    expect(operations.length).toBe(examples.flatMap(({ query }) => [...query.matchAll(/^(?:query|mutation) /gm)]).length);
    for (const { title, query } of operations) {
      expect(graphql.validate(schema, graphql.parse(query)), query).toEqual([]);
      expect(title).toMatch(/\p{Script=Han}/u);
    }
  });

  it('front-ends 10: show something of every process', () => {
    const cases = schema.getType('Case');
    const types = graphql.isInterfaceType(cases) ? schema.getPossibleTypes(cases).map(({ name }) => name) : [];
    const without = types.filter((type) => !operations.some(({ query }) => new RegExp(`^query ${type}(Waiting|List)\\b`, 'm').test(query)));
    expect([types.length > 25, without]).toEqual([true, []]);
  });

  it('front-ends 10: say as whom they are asked, each for itself', () => {
    for (const { query } of operations) expect(userOf({ query }), query).toMatch(/^[a-z-]+$/);
  });
});

describe('front-ends 10: asking from the explorer', () => {
  const asked: { address: string; init: RequestInit }[] = [];
  const ask = async (address: string, init: RequestInit): Promise<Response> => {
    asked.push({ address, init });
    if (!address.endsWith('/token/user')) return Response.json({ data: { ok: true } });
    const { user } = JSON.parse(String(init.body)) as { user: string };
    return user === 'typo'
      ? Response.json({ error: 'unknown_user' }, { status: 404 })
      : Response.json({ access_token: `token-of-${user}` });
  };
  const fetcher = (chosen: string) => fetcherFor({ tokenOf: tokensOf('http://issuer', ask), chosenUser: () => chosen, ask });
  const authorization = () => (asked.at(-1)?.init.headers as Record<string, string> | undefined)?.['authorization'];

  it('front-ends 10: goes by who is chosen, else by who the operation names', async () => {
    const query = '# as clerk\nquery A { a }\n# as examiner\nquery B { b }';
    await fetcher('')({ query, operationName: 'B' });
    expect(authorization()).toBe('Bearer token-of-examiner');
    await fetcher('chief')({ query, operationName: 'B' });
    expect(authorization()).toBe('Bearer token-of-chief');
    await fetcher('')({ query: '{ a }' });
    expect(authorization()).toBeUndefined();
  });

  it('front-ends 10: says in words, without a stack, that a user is mistyped or the issuer away', async () => {
    const mistyped = await fetcher('')({ query: '# as typo\nquery A { a }' });
    expect(mistyped).toEqual({ errors: [{ message: expect.stringMatching(/^没有用户 "typo"/) }] });
    const away = fetcherFor({
      tokenOf: tokensOf('http://issuer', () => Promise.reject(new TypeError('fetch failed'))),
      chosenUser: () => 'chief',
      ask,
    });
    expect(await away({ query: '{ a }' })).toEqual({ errors: [{ message: expect.stringMatching(/^身份提供方没有应答/) }] });
  });
});

describe('front-ends 10: the search of the schema', () => {
  const { data } = graphql.graphqlSync({ schema, source: searchQuery });
  const entries = entriesOf(data);
  const named = (text: string): readonly string[] => found(entries, text).map(({ name }) => name);

  it.each([
    ['产权备案', 'Query.ownershipFilings'],
    ['拆卸告知', 'Query.dismantlingNotices'],
    ['黑名单', 'Query.blacklistEntries'],
    ['审核意见 opinion', 'CaseActionInput.opinion'],
    ['ＵＮＩＴ　uscc', 'Unit.uscc'],
  ])('front-ends 10: %s finds %s', (text, name) => {
    const all = found(entries, text, 100_000).map((one) => one.name);
    expect(all).toContain(name);
  });

  it('front-ends 10: shows what can be asked first, and nothing for nothing', () => {
    expect(named('产权备案')[0]).toMatch(/^Query\./);
    expect([named(''), named('没有这样的词')]).toEqual([[], []]);
  });
});
