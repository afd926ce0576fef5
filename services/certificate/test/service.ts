import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph } from '@anzhu/graphql';
import { newId } from '@anzhu/kernel';
import { mergeResolvers, type ServiceParts } from '@anzhu/service';
import { prepare, startTicker } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { noteHeard } from '../src/hearing/hearing.store.ts';
import { answering, certificateOn, logger } from './certificate-on.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);
const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

/** What an event says of the record it is about. */
interface Said {
  readonly version: number;
  readonly data: object;
}

/** An event takes effect on everything that hears it, each in a transaction. */
const hearer = (connection: Connection, { consumers = {} }: Pick<ServiceParts, 'consumers'>) => {
  const handlers = Object.values(consumers).flatMap((followers) => followers.flatMap((one) => one.handlers));
  return async (type: string, { version, data }: Said): Promise<void> => {
    const event = { type, eventnumber: version, recordversion: version } as never;
    for (const { definition, handle } of handlers)
      if (definition.type === type) await connection.transaction((session) => handle({ session, event, data }));
  };
};

/** The certificate subgraph over a database of its own, asked as the gateway asks it; events of others are handed to its handlers. */
export const certificateService = async (start: string) => {
  const { connection } = await testDatabase('certificate');
  const clock = fixedClock(start);
  const { parts, files } = certificateOn(connection, clock.now);
  await prepare(connection);
  const app = await createSubgraph({
    ...{ name: 'certificate', typeDefs: schema, logger, verifyToken, now: clock.now },
    resolvers: mergeResolvers(parts.resolvers),
    loaders: parts.loaders ?? {},
    ready: async () => [],
  });
  parts.routes?.(app);
  let isHearing = true;
  app.addHook('onRequest', async () => {
    if (isHearing) for (const source of Object.keys(parts.consumers ?? {})) await noteHeard(connection, source, new Date());
  });
  const ask = async (who: Subject | null, query: string, variables: object = {}) => {
    const headers = who ? { [internalTokenHeader]: await mint(who) } : { [internalTokenHeader]: await mint(nobody) };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
  };
  return {
    ...{ connection, clock, ask, files, requestId: newId },
    answer: answering(connection, app),
    /** On a port of its own; its address. */
    serve: () => app.listen({ host: '127.0.0.1', port: 0 }),
    open: async () => parts.opening?.(),
    follow: async () => parts.follows?.(),
    get: (url: string, headers: Readonly<Record<string, string>> = {}) => app.inject({ method: 'GET', url, headers }),
    page: async (url: string) => (await app.inject({ method: 'GET', url })).body,
    post: (url: string, sent: { readonly headers: Readonly<Record<string, string>>; readonly payload: Buffer }) =>
      app.inject({ method: 'POST', url, ...sent }),
    hear: hearer(connection, parts),
    /** From now on nothing is heard of anybody; the last was heard then. */
    silence: async (since: Date) => {
      isHearing = false;
      for (const source of Object.keys(parts.consumers ?? {})) await noteHeard(connection, source, since);
    },
    listen: () => {
      isHearing = true;
    },
    tick: () => startTicker({ connection, clock: clock.now, logger, timers: parts.timers ?? [], everyMs: 5 }),
    stop: () => app.close(),
  };
};

/** Whom the gateway lets in without a token. */
const nobody: Subject = { id: 'anonymous', name: '', org: '', orgKind: 'SYSTEM', unitKinds: [], region: '', roles: [] };

export type CertificateService = Awaited<ReturnType<typeof certificateService>>;
