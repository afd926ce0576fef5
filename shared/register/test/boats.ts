import { generateKeyPairSync } from 'node:crypto';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph, subgraphSdl } from '@anzhu/graphql';
import { canonicalCode, nameKey } from '@anzhu/identifiers';
import { createLogger } from '@anzhu/observability';
import { type Aggregate, createAttachments, createStore, prepare } from '@anzhu/store';
import { fixedClock, subject, testDatabase } from '@anzhu/testing';
import { z } from 'zod';
import {
  type AlsoReads,
  defineRegister,
  type KnownValues,
  openRegister,
  registerLoaders,
  registerResolvers,
  registersSdl,
  shown,
} from '../src/index.ts';

const record = z.object({
  number: shown(z.string(), ['船号', 'Number']),
  name: shown(z.string(), ['船名', 'Name']),
  engine: shown(z.string().nullable(), ['发动机', 'Engine']),
  captain: z.object({ sealed: z.string(), masked: z.string() }),
  owner: z.string(),
  lockedUp: z.object({ since: z.string() }).nullable().exactOptional(),
  keys: z.array(z.string()).readonly(),
  d2: z.string(),
  d4: z.string(),
  d6: z.string(),
});

/** The smallest complete register. */
export interface Boat extends Aggregate, KnownValues, Readonly<z.output<typeof record>> {}

/** Who has berthed a boat reads it. */
const berthed: AlsoReads = async (connection, { org }, ids) =>
  new Set((await connection.collection('berths').distinct('boat', { org, boat: { $in: [...ids] } })) as string[]);

const boatRegister = defineRegister<Boat>({
  type: 'Boat',
  collection: 'boats',
  zh: '船舶',
  en: 'Boat',
  record,
  keys: { path: 'keys', prefer: { _id: 1 }, conflict: { code: 'BOAT_ON_RECORD', zh: '已在册', en: 'On record' } },
  known: {
    number: { zh: '船号', en: 'Number', canonical: canonicalCode },
    name: { zh: '船名', en: 'Name', canonical: nameKey },
  },
  readableBy: { orgs: 'owner', also: berthed },
  face: ['number', 'name', { name: 'captain', path: 'captain.masked', sdl: 'String!', zh: '船长', en: 'Captain' }],
  faceTo: 'SIGNED_IN',
  byNumber: { name: 'boatByNumber', argument: 'number', by: ['number'], about: { zh: '按船号查询', en: 'By number' } },
  lists: {
    name: 'boats',
    about: { zh: '船舶列表', en: 'Boats' },
    orderedBy: 'createdAt',
    filters: {
      engine: 'engine',
      isLockedUp: { zh: '是否扣押', en: 'Whether locked up', sdl: 'Boolean', exists: 'lockedUp.since' },
      number: { zh: '船号', en: 'Number', sdl: 'String', known: 'number' },
      division: { zh: '区划', en: 'Division', sdl: 'String', isDivision: true },
    },
    search: ({ engine }) => [engine],
  },
  timers: { release: ({ timers }) => ({ set: { lockedUp: null }, timers: timers.filter(({ name }) => name !== 'release') }) },
});

const fileTicket = `type FileTicket @shareable { url: String! fileName: String! expiresAt: DateTime! }`;
const key = Buffer.alloc(32, 7).toString('base64');
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);

export const owner = subject({ org: '91530102MA6K00014A' });
export const berth = subject({ id: 'li', org: '91530102MA6K00022X' });
export const stranger = subject({ id: 'zhou', org: '91530102MA6K00048Y' });
const authority = subject({ id: 'he', org: 'AUTH', orgKind: 'AUTHORITY', unitKinds: [], region: '530100', roles: ['EXAMINER'] });
export const near: Subject = authority;
export const far: Subject = { ...authority, region: '650000' };

export const boat = (own: Partial<Boat> = {}) => ({
  _id: 'boat-1',
  number: 'B-1',
  name: '春风',
  engine: 'DIESEL',
  captain: { sealed: 'secret', masked: '李*' },
  owner: owner.org,
  keys: ['maker|1'],
  d2: '53',
  d4: '5301',
  d6: '530102',
  ...own,
});

/** The register of boats on a database of its own, and the subgraph that serves it. */
export const openHarbour = async () => {
  const { connection } = await testDatabase();
  const clock = fixedClock('2026-09-30T02:00:00Z');
  const logger = createLogger({ service: 'harbour', mode: 'production', level: 'silent' });
  const store = createStore({ connection, clock: clock.now });
  const files = createAttachments({ connection, clock: clock.now, signingKey: key, service: 'harbour', logger });
  const boats = openRegister(boatRegister, { store, files });
  await prepare(connection);
  const app = await createSubgraph({
    name: 'harbour',
    typeDefs: subgraphSdl('type Query', registersSdl([boatRegister]), fileTicket),
    resolvers: registerResolvers(boats),
    loaders: registerLoaders(boats),
    logger,
    verifyToken,
    now: clock.now,
    ready: async () => [],
  });
  const ask = async (who: Subject, query: string, variables: object = {}) => {
    const headers = { [internalTokenHeader]: await mint(who) };
    const { data, errors } = (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  await connection.collection('berths').insertOne({ boat: 'boat-1', org: berth.org });
  return { connection, clock, store, files, boats, ask };
};

export type Harbour = Awaited<ReturnType<typeof openHarbour>>;
