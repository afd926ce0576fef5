import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createInternalTokenMinter, createInternalTokenVerifier, internalTokenHeader, type Subject } from '@anzhu/access';
import { openKeyRing } from '@anzhu/certificate-paper';
import { createSubgraph } from '@anzhu/graphql';
import { chinaCalendar, newId } from '@anzhu/kernel';
import { mergeResolvers, type ServiceDeps } from '@anzhu/service';
import { createAttachments, createStore, prepare, sealedTexts, startTicker } from '@anzhu/store';
import { fixedClock, testDatabase } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { Webhook } from 'standardwebhooks';
import { createApp } from '../src/app.ts';
import type { CertificateEnvironment } from '../src/env.ts';
import { sealKeysIn } from '../src/files/seal-keys.store.ts';

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const mint = createInternalTokenMinter(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(pair.publicKey.export({ type: 'spki', format: 'pem' }) as string);
const schema = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const logger = pino({ level: 'silent' });

/** What the service reads of its environment, beside what every service does. */
export const testEnvironment = {
  CERTIFICATE_PLATFORMS_KEY: Buffer.alloc(32, 9).toString('base64'),
  CERTIFICATE_SEAL_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  CERTIFICATE_LISTS_BY: '云南省住房和城乡建设厅',
  PUBLIC_URL: 'https://anzhu.example',
};

/** The seals of a service's database, as another of its processes has them. */
export const sealsOf = (connection: Connection, now: () => Date = () => new Date('2026-03-02T03:00:00Z')) => {
  const { CERTIFICATE_SEAL_KEYS: keyRing, CERTIFICATE_LISTS_BY: listsBy } = testEnvironment;
  return openKeyRing({ store: sealKeysIn(connection, sealedTexts({ keyRing, called: 'seal' })), now, listsBy });
};

/** What an event says of the record it is about. */
interface Said {
  readonly version: number;
  readonly data: object;
}

/** An event takes effect on everything that hears it, each in a transaction. */
const hearer = (connection: Connection, { consumers = {} }: ReturnType<typeof createApp>) => {
  const handlers = Object.values(consumers).flatMap((followers) => followers.flatMap((one) => one.handlers));
  return async (type: string, { version, data }: Said): Promise<void> => {
    const event = { type, eventnumber: version, recordversion: version } as never;
    for (const { definition, handle } of handlers)
      if (definition.type === type) await connection.transaction((session) => handle({ session, event, data }));
  };
};

/** The certificate subgraph over a database of its own, asked as the gateway asks it; events of others are handed to its handlers. */
export const certificateService = async (start: string) => {
  const { connection } = await testDatabase();
  const clock = fixedClock(start);
  const store = createStore({ connection, clock: clock.now });
  const files = createAttachments({ connection, clock: clock.now, service: 'certificate', signingKey: 'k'.repeat(32), logger });
  const deps = { env: testEnvironment, connection, store, files, secrets: {}, calendar: chinaCalendar, clock: clock.now, logger };
  const parts = createApp(deps as unknown as ServiceDeps<CertificateEnvironment>);
  await prepare(connection);
  const app = await createSubgraph({
    ...{ name: 'certificate', typeDefs: schema, logger, verifyToken, now: clock.now },
    resolvers: mergeResolvers(parts.resolvers),
    loaders: parts.loaders ?? {},
    ready: async () => [],
  });
  parts.routes?.(app);
  const ask = async (who: Subject | null, query: string, variables: object = {}) => {
    const headers = who ? { [internalTokenHeader]: await mint(who) } : { [internalTokenHeader]: await mint(nobody) };
    return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
  };
  return {
    ...{ connection, clock, ask, files, requestId: newId },
    /** A platform answers what it was asked of a subject. */
    answer: async (subjectId: string, answer: object): Promise<number> => {
      const asked = await connection.collection('certificates').findOne({ subjectId, request: { $ne: null } });
      const body = JSON.stringify({ requestId: asked?.['request'].id, answer: { outcome: 'DONE', number: asked?.['number'], ...answer } });
      const [id, at] = [newId(), new Date()];
      const signature = new Webhook(testEnvironment.CERTIFICATE_PLATFORMS_KEY).sign(id, at, body);
      const headers = { 'webhook-id': id, 'webhook-timestamp': `${Math.floor(at.getTime() / 1_000)}`, 'webhook-signature': signature };
      const url = '/certificate-platforms/v1/answers';
      const said = await app.inject({ method: 'POST', url, payload: body, headers: { ...headers, 'content-type': 'application/json' } });
      return said.statusCode;
    },
    page: async (url: string) => (await app.inject({ method: 'GET', url })).body,
    post: (url: string, sent: { readonly headers: Readonly<Record<string, string>>; readonly payload: Buffer }) =>
      app.inject({ method: 'POST', url, ...sent }),
    hear: hearer(connection, parts),
    tick: () => startTicker({ connection, clock: clock.now, logger, timers: parts.timers ?? [], everyMs: 5 }),
    stop: () => app.close(),
  };
};

/** Whom the gateway lets in without a token. */
const nobody: Subject = { id: 'anonymous', name: '', org: '', orgKind: 'SYSTEM', unitKinds: [], region: '', roles: [] };

export type CertificateService = Awaited<ReturnType<typeof certificateService>>;
