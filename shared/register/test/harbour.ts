import { generateKeyPairSync } from 'node:crypto';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph, subgraphSdl } from '@anzhu/graphql';
import { createLogger } from '@anzhu/observability';
import { createAttachments, createStore, prepare } from '@anzhu/store';
import { fixedClock, subject, testDatabase } from '@anzhu/testing';
import { loaderOf, openRegister, registerLoaders, registerResolvers, registersSdl } from '../src/index.ts';
import { type Boat, boatRegister } from './boats.ts';
import { paperRegister, watchRegister } from './papers.ts';

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

const written = 'type Query extend type Boat { papers: [Paper!]! }';

/** The registers of boats, of their papers and of watches on a database of their own, and the subgraph that serves them. */
export const openHarbour = async () => {
  const { connection } = await testDatabase();
  const clock = fixedClock('2026-09-30T02:00:00Z');
  const logger = createLogger({ service: 'harbour', mode: 'production', level: 'silent' });
  const store = createStore({ connection, clock: clock.now });
  const files = createAttachments({ connection, clock: clock.now, signingKey: key, service: 'harbour', logger });
  const on = { store, files };
  const [boats, papers, watches] = [openRegister(boatRegister, on), openRegister(paperRegister, on), openRegister(watchRegister, on)];
  const [resolvers, ofPapers] = [registerResolvers(boats), registerResolvers(papers)];
  const loaders = registerLoaders(boats);
  const papersOfBoats = loaderOf(papers).allAt<Boat>({ path: 'boatId', order: { title: 1 } }, ({ _id }) => _id);
  await prepare(connection);
  const app = await createSubgraph({
    name: 'harbour',
    typeDefs: subgraphSdl(written, registersSdl([boatRegister, paperRegister, watchRegister]), fileTicket),
    resolvers: { ...resolvers, ...ofPapers, ...registerResolvers(watches), Query: { ...resolvers['Query'], ...ofPapers['Query'] } },
    loaders: {
      ...registerLoaders(papers),
      ...registerLoaders(watches),
      ...loaders,
      Boat: { ...loaders['Boat'], papers: papersOfBoats },
    },
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
  return { connection, clock, store, files, boats, papers, watches, ask };
};

export type Harbour = Awaited<ReturnType<typeof openHarbour>>;
