import { claimsOf, type Subject } from '@anzhu/access';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { isSame } from '../is-same.ts';
import { type IssuerKeys, issuerKeys } from './keys.ts';
import { machines, users } from './users.ts';

const audience = 'anzhu';

export interface IssuerOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly host?: string;
  /** The address tokens name as their issuer, where it is not that of the listener. */
  readonly url?: string;
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

const workingDay = 12 * 3600;

const signer =
  (url: string, keys: IssuerKeys): Sign =>
  async ({ claims, audience: aud = audience, expiresInSeconds = workingDay }) => {
    const now = Math.floor(Date.now() / 1000);
    const token = new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: keys.publicKey.kid ?? '', typ: 'JWT' })
      .setIssuer(url)
      .setAudience(aud)
      .setIssuedAt(now)
      .setExpirationTime(now + expiresInSeconds);
    return { access_token: await token.sign(keys.privateKey), token_type: 'Bearer', expires_in: expiresInSeconds };
  };

const credentials = (request: FastifyRequest, form: URLSearchParams): readonly [string, string] => {
  const [scheme, encoded] = (request.headers.authorization ?? '').split(' ');
  if (scheme !== 'Basic') return [form.get('client_id') ?? '', form.get('client_secret') ?? ''];
  const [id = '', secret = ''] = Buffer.from(encoded ?? '', 'base64')
    .toString('utf8')
    .split(':');
  return [decodeURIComponent(id), decodeURIComponent(secret)];
};

const machineOf = ([id, secret]: readonly [string, string], keys: IssuerKeys): Subject | undefined =>
  machines.find((machine) => machine.id === id && isSame(keys.secrets[id] ?? '', secret));

const clientCredentials = (app: FastifyInstance, keys: IssuerKeys, sign: Sign) => {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.post('/token', async (request, reply) => {
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    if (form.get('grant_type') !== 'client_credentials') return reply.code(400).send({ error: 'unsupported_grant_type' });
    const machine = machineOf(credentials(request, form), keys);
    return machine ? sign({ claims: claimsOf(machine) }) : reply.code(401).send({ error: 'invalid_client' });
  });
};

const AskUser = z.object({ user: z.string() });
const AskClaims = z.object({
  claims: z.looseObject({ sub: z.string().min(1) }),
  audience: z.string().optional(),
  expiresInSeconds: z.int().optional(),
});

const badRequest = (reply: FastifyReply, error: z.ZodError) => reply.code(400).send({ error: 'invalid_request', faults: error.issues });

/** Tokens for the asking. Only here: the issuer listens on 127.0.0.1 and production has an issuer of its own. */
const anyone = (app: FastifyInstance, sign: Sign) => {
  app.post('/token/user', async (request, reply) => {
    const asked = AskUser.safeParse(request.body);
    if (!asked.success) return badRequest(reply, asked.error);
    const user = users.find(({ id }) => id === asked.data.user);
    return user ? sign({ claims: claimsOf(user) }) : reply.code(404).send({ error: 'unknown_user', users: users.map(({ id }) => id) });
  });
  app.post('/token/claims', async (request, reply) => {
    const asked = AskClaims.safeParse(request.body);
    if (!asked.success) return badRequest(reply, asked.error);
    const { claims, audience: aud, expiresInSeconds } = asked.data;
    return sign({ claims, ...(aud !== undefined && { audience: aud }), ...(expiresInSeconds !== undefined && { expiresInSeconds }) });
  });
};

const discovery = (app: FastifyInstance, url: string, keys: IssuerKeys) => {
  app.get('/.well-known/openid-configuration', async () => ({
    issuer: url,
    jwks_uri: `${url}/jwks`,
    token_endpoint: `${url}/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    response_types_supported: [],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
  }));
  app.get('/jwks', async () => ({ keys: [keys.publicKey] }));
};

/** An OIDC issuer for the developer's machine: the seeded users, the machines by secret, and any claims a story invents. */
export const startIssuer = async ({ port, dataDir, host = '127.0.0.1', ...given }: IssuerOptions): Promise<Issuer> => {
  const url = given.url ?? `http://127.0.0.1:${port}`;
  const keys = await issuerKeys(dataDir);
  const app = fastify({ forceCloseConnections: true });
  await app.register(cors, { origin: true });
  const sign = signer(url, keys);
  discovery(app, url, keys);
  clientCredentials(app, keys, sign);
  anyone(app, sign);
  await app.listen({ host, port });
  return { url, stop: () => app.close() };
};
