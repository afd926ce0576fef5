import { anonymous } from '@anzhu/access';
import { ok } from '@anzhu/kernel';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { resolversReading } from './reads.ts';
import { subgraphSdl } from './shared-sdl.ts';
import { createSubgraph } from './subgraph.ts';

const typeDefs = subgraphSdl(`
"状态 / State"
enum BoatState {
  "在港 / In port"
  IN_PORT
  "出海 / At sea"
  AT_SEA
}

"船 / A boat"
interface Floating {
  "状态 / State"
  state: BoatState!
}

"船 / A boat"
type Boat implements Floating {
  "状态 / State"
  state: BoatState!
  "曾经的状态 / Former states"
  formerly: [BoatState!]
  "检查后的状态 / State after the inspection"
  inspected: BoatState
  "应有的状态 / State in which it should be"
  wanted: BoatState
  "载入的状态 / State as loaded"
  loaded: BoatState
  "自有名称 / Words of its own"
  own: BoatState
  "自有名称 / Words of its own"
  ownLabel: Label
  "港口 / Port"
  division: String
  "锁定省份 / Province of the lock"
  province: String
  "监督机构代码 / Code of the institution"
  safetyAuthority: String
}

type Query {
  "船 / A boat"
  boat: Boat
}
`);

const { reads, loads } = resolversReading<{ readonly state: string }>();

const boat = {
  state: 'IN_PORT',
  formerly: ['AT_SEA', 'IN_PORT'],
  own: 'AT_SEA',
  division: '530102',
  province: '53',
  safetyAuthority: '530102-SS',
};

const app = await createSubgraph({
  name: 'test',
  typeDefs,
  logger: pino({ level: 'silent' }),
  verifyToken: async () => ok({ ...anonymous, id: 'u', org: 'A', orgKind: 'AUTHORITY' }),
  now: () => new Date(0),
  ready: async () => [],
  resolvers: {
    Query: { boat: () => boat },
    Boat: {
      inspected: reads(['state'], async () => 'AT_SEA'),
      wanted: () => null,
      ownLabel: () => ({ zh: '远航', en: 'Far out' }),
    },
  },
  loaders: { Boat: { loaded: loads(['state'], async (queries) => queries.map(() => 'AT_SEA')) } },
});

const asked = async (fields: string, language = 'zh') => {
  const answered = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'accept-language': language },
    payload: { query: `{ boat { ${fields} } }` },
  });
  return (answered.json() as { readonly data: { readonly boat: unknown } }).data.boat;
};

describe('W35 words beside codes', () => {
  it('W35 a field of an enum is said in both languages and in the one asked for, as its values are described', async () => {
    expect(await asked('state stateLabel { zh en text }', 'en')).toEqual({
      state: 'IN_PORT',
      stateLabel: { zh: '在港', en: 'In port', text: 'In port' },
    });
  });

  it('W35 however it is resolved: as it stands, by a resolver, by a loader; a list one by one, nothing as nothing', async () => {
    const told = await asked('formerlyLabels { zh } inspectedLabel { zh } wantedLabel { zh } loadedLabel { zh }');
    expect(told).toEqual({
      formerlyLabels: [{ zh: '出海' }, { zh: '在港' }],
      inspectedLabel: { zh: '出海' },
      wantedLabel: null,
      loadedLabel: { zh: '出海' },
    });
  });

  it('W35 words of its own are left as they are', async () => {
    expect(await asked('ownLabel { zh }')).toEqual({ ownLabel: { zh: '远航' } });
  });

  it('W35 codes of places and authorities are called by name', async () => {
    expect(await asked('divisionLabel { zh } provinceLabel { zh } safetyAuthorityLabel { zh }')).toEqual({
      provinceLabel: { zh: '云南省' },
      divisionLabel: { zh: expect.stringContaining('五华区') },
      safetyAuthorityLabel: { zh: expect.stringContaining('安全监督机构') },
    });
  });

  it('W35 an interface has the words of its types', () => {
    expect(typeDefs).toMatch(/interface Floating \{[^}]*stateLabel: Label\n/);
  });
});
