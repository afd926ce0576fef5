import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph } from '@anzhu/graphql';
import { type Clock, chinaCalendar, newId } from '@anzhu/kernel';
import type { ServiceDeps, ServiceParts } from '@anzhu/service';
import { createPersonalData, createStore, prepare, startTicker } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import type { PersonnelEnvironment } from '../src/env.ts';

type Served = Awaited<ReturnType<typeof createSubgraph>>;

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);
const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const logger = pino({ level: 'silent' });
const key = Buffer.alloc(32, 7).toString('base64');
const env = {} as PersonnelEnvironment;

interface Answer {
  readonly data: Record<string, never> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly faults?: readonly object[] } }[];
}

const asker =
  (app: Served) =>
  async (who: Subject, query: string, variables: object = {}): Promise<Answer> => {
    const headers = { [internalTokenHeader]: await mint(who) };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
  };

const refusals = '... on Blocked { reasons { code } }';

const members: Readonly<Record<string, string>> = {
  Person: `... on Person { id version name maskedIdNumber isEmployed } ... on VersionConflict { currentVersion } ${refusals}`,
  Qualification: `... on Qualification { id version number workCode status } ... on RequirementsNotMet { faults { path code } } ... on VersionConflict { currentVersion } ${refusals}`,
  PersonalData: '... on PersonalData { idNumber phone person { id } }',
};

/** Takes a mutation and gives the record or refusal it answers, or the code of its error. */
const changer =
  (ask: ReturnType<typeof asker>) =>
  async (who: Subject, mutation: string, input: object): Promise<Readonly<Record<string, unknown>>> => {
    const type = mutation.replace(/^[a-z]+|Status$/g, '');
    const declared = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${declared}!) { done: ${mutation}(input: $input) { __typename ${members[type]} } }`;
    const { data, errors } = await ask(who, query, { input: { requestId: newId(), ...input } });
    return data?.['done'] ?? { ...errors?.[0]?.extensions };
  };

const served = ({ resolvers, loaders = {} }: ServiceParts, now: Clock): Promise<Served> => {
  const merged: Record<string, object> = {};
  for (const [type, fields] of resolvers.flatMap((map) => Object.entries(map))) merged[type] = { ...merged[type], ...fields };
  return createSubgraph({
    name: 'personnel',
    typeDefs: schema,
    resolvers: merged,
    loaders,
    logger,
    verifyToken,
    now,
    ready: async () => [],
  });
};

/** The units this service has heard of. */
const haveUnits = async (connection: Connection, ...units: readonly (readonly [uscc: string, division: string])[]) => {
  const documents = units.map(([_id, division]) => ({ _id: _id as never, name: _id, kinds: ['CONTRACTOR'], division, status: 'APPROVED' }));
  await connection.collection('unit_copies').insertMany(documents);
};

/** The personnel subgraph over a database filled as asked, asked as the gateway asks it; foreign events are handed to its handlers. */
export const personnelServiceOn = async (start: string, fill: (connection: Connection) => Promise<void>, owner?: string) => {
  const { connection } = await testDatabase(owner);
  const clock = fixedClock(start);
  const store = createStore({ connection, clock: clock.now });
  const secrets = createPersonalData({ keyRing: `k1:${key}`, personRefKey: key });
  const files = {
    offer: () => undefined,
    downloadUrl: (id: string) => `/files/${id}`,
    link: (kind: string) => ({ ok: true, value: { url: `/files/${kind}`, expiresAt: new Date(0) } }),
  };
  const parts = createApp({
    env,
    connection,
    store,
    secrets,
    files,
    calendar: chinaCalendar,
    clock: clock.now,
    logger,
  } as unknown as ServiceDeps<PersonnelEnvironment>);
  await fill(connection);
  const app = await served(parts, clock.now);
  const ask = asker(app);
  const tick = () => startTicker({ connection, clock: clock.now, logger, timers: parts.timers ?? [], everyMs: 5 });
  const followers = Object.values(parts.consumers ?? {}).flat();
  const heard: string[] = [];
  /** An event takes effect on everything that hears it, each in a transaction. */
  const hear = async (type: string, data: object): Promise<void> => {
    const event = { eventnumber: heard.push(type) } as never;
    for (const { definition, handle } of followers.flatMap(({ handlers }) => handlers))
      if (definition.type === type) await connection.transaction((session) => handle({ session, event, data }));
  };
  return { connection, clock, ask, change: changer(ask), tick, hear, stop: () => app.close() };
};

/** The same over a database that is prepared, with units that are known. */
export const personnelService = (start: string, ...units: readonly (readonly [uscc: string, division: string])[]) =>
  personnelServiceOn(
    start,
    async (connection) => {
      await prepare(connection);
      await haveUnits(connection, ...units);
    },
    'personnel',
  );

export type PersonnelService = Awaited<ReturnType<typeof personnelService>>;
