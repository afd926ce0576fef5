import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createInternalTokenMinter, createInternalTokenVerifier } from '@anzhu/access';
import {
  type Attachments,
  createSubgraph,
  fileRoutes,
  forAnyone,
  referenceLoader,
  type SubgraphContext,
  subgraphSdl,
} from '@anzhu/graphql';
import { ok } from '@anzhu/kernel';
import { composeServices } from '@apollo/composition';
import Fastify, { type FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { decodeJwt, exportJWK, SignJWT } from 'jose';
import { pino } from 'pino';
import { createApp, type GatewayDeps } from './app.ts';
import { createOidcAuthentication } from './auth.ts';

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const internal = keyPair();
const logger = pino({ level: 'silent' });
const mint = createInternalTokenMinter(internal.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
const verifyToken = createInternalTokenVerifier(internal.publicKey.export({ type: 'spki', format: 'pem' }) as string);

/** Two subgraphs: units are owned by `enterprise`, `supervision` adds the projects and owns them. */
const schemas = {
  enterprise: subgraphSdl(`
    type Mutation { touch: Boolean }
    type Query { unit(id: ID!): Unit, who: String!, label: Label!, fail(how: String, times: Float): String }
    type Unit @key(fields: "id") { id: ID! name: String peer: Unit }
  `),
  supervision: subgraphSdl(`
    type Query { projects(owners: [ID!]!): [Project!]! }
    type Project { id: ID! owner: Unit }
    type Unit @key(fields: "id") { id: ID! projectCount: Int }
  `),
};

const settings = { logger, verifyToken, now: () => new Date(0), ready: async () => [] };

type Request = SubgraphContext & { readonly reply: { readonly request: { readonly headers: Record<string, unknown> } } };

/** Here every query and mutation is answered to anybody. */
const open = <R extends Readonly<Record<string, object>>>(fields: R): R => {
  for (const resolver of Object.values(fields)) forAnyone(resolver);
  return fields;
};

const unitResolvers = (seen: Record<string, unknown>[]) => ({
  Unit: { peer: ({ id }: { id: string }) => ({ id, name: id }) },
  Mutation: open({ touch: () => true }),
  Query: open({
    unit: (_: unknown, { id }: { id: string }) => ({ id, name: id }),
    label: () => ({ zh: '中文', en: 'English' }),
    who: (_: unknown, __: unknown, context: Request) => {
      seen.push(context.reply.request.headers);
      return `${context.subject.id} ${context.subject.roles.join()}`;
    },
    fail: () => {
      throw new Error('secret');
    },
  }),
});

const unitReferences = referenceLoader({
  find: async (ids) => {
    if (ids.includes('broken')) throw new Error('secret');
    return ids.map((id) => ({ id, name: `Unit ${id}` }));
  },
  idOf: ({ id }) => id,
  resourceOf: ({ id }) => ({ kind: 'unit', org: id, region: id === 'elsewhere' ? '650000' : '530000' }),
});

/** A file without end: how much of it was made, and whether it was given up. */
const endless = { chunks: 0, isClosed: false };

async function* chunks() {
  try {
    for (; ; endless.chunks += 1) yield Buffer.alloc(65_536);
  } finally {
    endless.isClosed = true;
  }
}

const attachments: Attachments = {
  receive: async (_ticket, stream) => {
    const content = Buffer.concat(await stream.toArray());
    return ok({ fileId: 'f', size: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  },
  open: async (ticket) =>
    ticket === 'endless'
      ? ok({ stream: Readable.from(chunks(), { objectMode: false }), name: 'a', mediaType: 'image/png' })
      : ok({ stream: Readable.from([Buffer.alloc(5)]), name: 'a', mediaType: 'image/png', size: 5 }),
};

const enterprise = async (seen: Record<string, unknown>[]) => {
  const app = await createSubgraph({
    ...settings,
    name: 'enterprise',
    typeDefs: schemas.enterprise,
    resolvers: unitResolvers(seen),
    loaders: { Unit: { __resolveReference: unitReferences } },
  });
  fileRoutes(app, attachments);
  return app;
};

const supervision = (received: unknown[]) =>
  createSubgraph({
    ...settings,
    name: 'supervision',
    typeDefs: schemas.supervision,
    resolvers: {
      Unit: { __resolveReference: (reference: object) => reference, projectCount: () => 3 },
      Query: open({ projects: (_: unknown, { owners }: { owners: string[] }) => owners.map((id) => ({ id: `p-${id}`, owner: { id } })) }),
    },
  }).then((app) => {
    app.post('/permit-reform/v1/projects', async ({ body, headers }, reply) => {
      received.push({ body, subject: await verifyToken(String(headers['x-anzhu-token'])) });
      return await reply.code(201).send({ id: 'p1' });
    });
    app.post('/permit-reform/v1/registrations/:id/documents', { bodyLimit: 16_000_000 }, async () => ({}));
    return app;
  });

const listening = async (app: FastifyInstance): Promise<string> => await app.listen({ host: '127.0.0.1', port: 0 });

/** As whom a gateway asks the issuer of tokens. */
export const issuersClient = { id: 'gateway', secret: 'of: the gateway/1' };

const asClient = `Basic ${btoa(Object.values(issuersClient).map(encodeURIComponent).join(':'))}`;

/** Says of a token what its bearer is by now (RFC 7662): as it says, unless something else stands in `now`; null of whom it has ended. */
const serveIntrospection = (app: FastifyInstance, now: ReadonlyMap<string, object | null>): void => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => done(null, String(body)));
  app.post('/introspect', async ({ headers, body }, reply) => {
    if (headers.authorization !== asClient) return await reply.code(401).send({ error: 'invalid_client' });
    const claims = decodeJwt(new URLSearchParams(String(body)).get('token') ?? '');
    const said = now.get(claims.sub ?? '');
    return said === null ? { active: false } : { active: true, ...claims, ...said };
  });
};

/** An issuer with discovery and one key; `sign` makes tokens of it, or forged ones with another key; `now` is what has become of whom it names. */
export const startIssuer = async () => {
  const pair = keyPair();
  const app = Fastify();
  const now = new Map<string, object | null>();
  serveIntrospection(app, now);
  const url = await (async () => {
    app.get('/.well-known/openid-configuration', async () => ({
      ...{ issuer: url(), jwks_uri: `${url()}/jwks`, introspection_endpoint: `${url()}/introspect` },
    }));
    app.get('/jwks', async () => ({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES256', use: 'sig' }] }));
    const address = await listening(app);
    return () => address;
  })();
  const sign = async (claims: object, change: { aud?: string; iss?: string; exp?: string; key?: KeyObject } = {}) =>
    await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setIssuer(change.iss ?? url())
      .setAudience(change.aud ?? 'anzhu')
      .setIssuedAt()
      .setExpirationTime(change.exp ?? '10m')
      .sign(change.key ?? pair.privateKey);
  return { app, issuer: url(), sign, now };
};

const compose = () => {
  const { supergraphSdl, hints, errors } = composeServices(
    Object.entries(schemas).map(([name, sdl]) => ({ name, typeDefs: parse(sdl), url: 'http://127.0.0.1:9/graphql' })),
  );
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return { supergraphSdl, hints };
};

type Changes = Partial<Omit<GatewayDeps, 'mode' | 'authenticate'>>;

const gatewayOver = async (urls: Record<string, string>, change: Pick<GatewayDeps, 'mode' | 'authenticate'> & Changes) =>
  await createApp({
    supergraphSdl: compose().supergraphSdl,
    urlOverrides: urls,
    composed: schemas,
    introspection: change.mode === 'local',
    examples: [{ name: 'one', query: '{ who }' }],
    issuer: '',
    mint,
    logger,
    ...change,
  });

/** A gateway over the two subgraphs and an issuer, all on ports of their own. */
export const startFederation = async (
  mode: 'local' | 'production' = 'production',
  changes: Changes = {},
  onRequest: (service: string, request: IncomingMessage) => void = () => undefined,
) => {
  const seen: Record<string, unknown>[] = [];
  const received: unknown[] = [];
  const subgraphs = { enterprise: await enterprise(seen), supervision: await supervision(received) };
  for (const [service, app] of Object.entries(subgraphs)) app.server.prependListener('request', (request) => onRequest(service, request));
  const urls = { enterprise: await listening(subgraphs.enterprise), supervision: await listening(subgraphs.supervision) };
  const { app: issuerApp, issuer, sign } = await startIssuer();
  const gateway = await gatewayOver(urls, {
    mode,
    ...changes,
    authenticate: createOidcAuthentication({ issuer, audience: 'anzhu' }),
  });
  const url = await listening(gateway);
  const stop = async () => await Promise.all([gateway, issuerApp, ...Object.values(subgraphs)].map((app) => app.close()));
  return {
    ...{ url, urls, gateway, subgraphs, issuerApp, sign, seen, received },
    ...{ hints: compose().hints, forger: keyPair().privateKey, endless, stop },
  };
};
