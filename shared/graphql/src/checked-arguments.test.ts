import { anonymous, internalTokenHeader } from '@anzhu/access';
import { ok } from '@anzhu/kernel';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { forAnyone } from './for-readers.ts';
import { subgraphSdl } from './shared-sdl.ts';
import { createSubgraph } from './subgraph.ts';

const typeDefs = subgraphSdl(`
type Query {
  "材料 / Papers"
  papers(division: String!, owner: ID): String
  "列表 / A list"
  listed(filter: ListFilter): String
  "范围 / Within"
  within(division: String): String
  "公开 / For anyone"
  open(division: String!): String
}
"条件 / Conditions"
input ListFilter {
  "属地 / Division"
  division: String
  "使用地 / Place of use"
  unitDivision: String
  "产权单位 / Owner"
  owner: ID
  "文字 / Text"
  text: String
}
`);

const app = await createSubgraph({
  name: 'test',
  typeDefs,
  logger: pino({ level: 'silent' }),
  verifyToken: async (token) => ok(token ? { ...anonymous, id: 'u', org: 'A', orgKind: 'AUTHORITY' } : anonymous),
  now: () => new Date(0),
  ready: async () => [],
  resolvers: {
    Query: {
      papers: (_: unknown, given: object) => JSON.stringify(given),
      listed: (_: unknown, given: object) => JSON.stringify(given),
      within: () => 'all',
      open: forAnyone(() => 'open'),
    },
  },
});

const asked = async (query: string, token = 'mine') => {
  const headers = { [internalTokenHeader]: token };
  const answered = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return answered.json() as {
    readonly data: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly extensions: object }[];
  };
};

const faultsOf = async (query: string, token?: string) => (await asked(query, token)).errors?.map(({ extensions }) => extensions);

describe('W7 codes in arguments', () => {
  it('W7 a code that is none is refused with its path, everything wrong at once', async () => {
    expect(await faultsOf('{ papers(division: "garbage", owner: "nobody") }')).toMatchObject([
      { code: 'BAD_USER_INPUT', faults: [{ path: 'division', code: 'UNKNOWN_DIVISION' }, { path: 'owner' }] },
    ]);
    expect(await faultsOf('{ within(division: "") }')).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  it('W7 conditions of lists are refused and taken like arguments', async () => {
    const wrong = await faultsOf('{ listed(filter: { division: "garbage", unitDivision: "0", owner: "nobody", text: "5" }) }');
    const faults = [{ path: 'filter.division' }, { path: 'filter.unitDivision' }, { path: 'filter.owner' }];
    expect(wrong).toMatchObject([{ code: 'BAD_USER_INPUT', faults }]);
    expect((await asked('{ listed(filter: { unitDivision: "５３０１０２" }) }')).data).toEqual({
      listed: '{"filter":{"unitDivision":"530102"}}',
    });
    expect((await asked('{ listed(filter: null) }')).data).toEqual({ listed: '{"filter":null}' });
  });

  it('W7 who is not signed in is told so first, but for what is for anyone', async () => {
    expect(await faultsOf('{ within(division: "garbage") }', '')).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
    expect(await faultsOf('{ open(division: "garbage") }', '')).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });

  it('W7 a code is taken however it is typed; none where none need be', async () => {
    expect((await asked('{ papers(division: "５３０１０２ ") }')).data).toEqual({ papers: '{"division":"530102"}' });
    expect((await asked('{ within }')).data).toEqual({ within: 'all' });
  });
});
