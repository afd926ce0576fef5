import { generateKeyPairSync } from 'node:crypto';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { createSubgraph } from '@anzhu/graphql';
import { mergeResolvers, type ServiceDeps } from '@anzhu/service';
import { prepare } from '@anzhu/store';
import { testDatabase } from '@anzhu/testing';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import type { PartnerEnvironment } from '../src/env.ts';
import { sdl } from '../src/sdl.ts';

const logger = pino({ level: 'silent' });
const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);

const env = { PERSONAL_DATA_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`, PARTNER_WEBHOOK_HOSTS: ['127.0.0.1:*'] };

/** The partner subgraph over a database of its own, asked as the gateway asks it; nothing is sent. */
export const partnerService = async () => {
  const { connection } = await testDatabase('partner');
  const parts = createApp({ env, connection, logger } as unknown as ServiceDeps<PartnerEnvironment>);
  await prepare(connection, parts.indexes);
  const app = await createSubgraph({
    ...{ name: 'partner', typeDefs: sdl, logger, verifyToken, now: () => new Date() },
    resolvers: mergeResolvers(parts.resolvers),
    loaders: parts.loaders ?? {},
    ready: async () => [],
  });
  return {
    connection,
    ask: async (who: Subject, query: string, variables: object = {}) => {
      const headers = { [internalTokenHeader]: await mint(who) };
      return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
    },
    stop: () => app.close(),
  };
};

export type PartnerService = Awaited<ReturnType<typeof partnerService>>;
