import { claimsOf } from '@anzhu/access';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { SignJWT } from 'jose';
import type Provider from 'oidc-provider';
import { z } from 'zod';
import { ports } from '../env.ts';
import { serveExchange } from './exchange.ts';
import { gatewayClient } from './gateway-client.ts';
import { type IssuerKeys, issuerKeys } from './keys.ts';
import { faultPage, loginPage } from './login-page.ts';
import { audience, createProvider, workingDay } from './provider.ts';
import { introspection, standingDoor } from './standing-doors.ts';
import { createStandings, type Standings } from './standings.ts';
import { userGroups } from './user-groups.ts';
import { users } from './users.ts';

export interface IssuerOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly host?: string;
  /** The address tokens name as their issuer, where it is not that of the listener. */
  readonly url?: string;
  /** Where the platform is asked which seats a person may pick. */
  readonly platform?: string;
}

export interface Issuer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Grant {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly audience?: string;
  readonly expiresInSeconds?: number;
}

type Sign = (grant: Grant) => Promise<{ access_token: string; token_type: 'Bearer'; expires_in: number }>;

const signer =
  (url: string, keys: IssuerKeys): Sign =>
  async ({ claims, audience: aud = audience, expiresInSeconds = workingDay }) => {
    const now = Math.floor(Date.now() / 1000);
    const token = new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: keys.jwk.kid ?? '', typ: 'JWT' })
      .setIssuer(url)
      .setAudience(aud)
      .setIssuedAt(now)
      .setExpirationTime(now + expiresInSeconds);
    return { access_token: await token.sign(keys.privateKey), token_type: 'Bearer', expires_in: expiresInSeconds };
  };

const AskUser = z.object({ user: z.string() });
const AskClaims = z.object({
  claims: z.looseObject({ sub: z.string().min(1) }),
  audience: z.string().optional(),
  expiresInSeconds: z.int().optional(),
});

const badRequest = (reply: FastifyReply, error: z.ZodError) => reply.code(400).send({ error: 'invalid_request', faults: error.issues });

/** Tokens for the asking. Only here: the issuer listens on 127.0.0.1 and production has an issuer of its own. */
const anyone = (app: FastifyInstance, sign: Sign, { claimsNow }: Standings) => {
  app.get('/users', async () => userGroups);
  app.post('/token/user', async (request, reply) => {
    const asked = AskUser.safeParse(request.body);
    if (!asked.success) return badRequest(reply, asked.error);
    const user = users.find(({ id }) => id === asked.data.user);
    return user
      ? sign({ claims: claimsNow(claimsOf(user)) })
      : reply.code(404).send({ error: 'unknown_user', users: users.map(({ id }) => id) });
  });
  app.post('/token/claims', async (request, reply) => {
    const asked = AskClaims.safeParse(request.body);
    if (!asked.success) return badRequest(reply, asked.error);
    const { claims, audience: aud, expiresInSeconds } = asked.data;
    return sign({ claims, ...(aud !== undefined && { audience: aud }), ...(expiresInSeconds !== undefined && { expiresInSeconds }) });
  });
};

/** The page on which a person says who logs in. */
const login = (app: FastifyInstance, provider: Provider) => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    reply.type('text/html; charset=utf-8');
  });
  app.setErrorHandler(async (_error, _request, reply) => await reply.code(400).send(faultPage));
  app.get('/login/:uid', async ({ raw }, reply) => {
    await provider.interactionDetails(raw, reply.raw);
    return loginPage;
  });
  app.post('/login/:uid', async ({ raw, body }, reply) => {
    const { user } = AskUser.parse(body);
    const found = users.some(({ id }) => id === user);
    if (!found) return await reply.code(400).send(faultPage);
    const next = await provider.interactionResult(raw, reply.raw, { login: { accountId: user }, consent: {} });
    return await reply.redirect(next, 303);
  });
};

/** All that OpenID Connect lays down, its bodies as they come. */
const protocol = (app: FastifyInstance, provider: Provider) => {
  const handle = provider.callback();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  app.route({
    method: ['GET', 'POST'],
    url: '/*',
    handler: (request, reply) => {
      reply.hijack();
      void handle(request.raw, reply.raw);
    },
  });
};

/** An OIDC issuer for the developer's machine: the seeded users, the machines by secret, and any claims a story invents. */
export const startIssuer = async ({ port, dataDir, host = '127.0.0.1', ...given }: IssuerOptions): Promise<Issuer> => {
  const url = given.url ?? `http://127.0.0.1:${port}`;
  const platform = given.platform ?? `http://127.0.0.1:${ports().gateway}`;
  const keys = await issuerKeys(dataDir);
  const standings = createStandings();
  const provider = createProvider({ url, keys, standings });
  const sign = signer(url, keys);
  const key = { url, jwk: keys.jwk };
  serveExchange(provider, { key, standings, platform, sign });
  const client = await gatewayClient(dataDir);
  const app = fastify({ forceCloseConnections: true });
  await app.register(cors, { origin: true });
  anyone(app, sign, standings);
  standingDoor(app, standings);
  await app.register(async (scope) => introspection(scope, { standings, key, client }));
  await app.register(async (scope) => login(scope, provider));
  await app.register(async (scope) => protocol(scope, provider));
  await app.listen({ host, port });
  return { url, stop: () => app.close() };
};
