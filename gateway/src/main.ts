import { readFileSync } from 'node:fs';
import { createInternalTokenMinter, type MintInternalToken } from '@anzhu/access';
import { createLogger } from '@anzhu/observability';
import { createApp } from './app.ts';
import { type Asked, issuerAsked, noting } from './asked.ts';
import { type Authenticate, createOidcAuthentication, withoutAuthentication } from './auth.ts';
import { type Env, readEnv } from './env.ts';
import { readExamples } from './examples.ts';
import { partOf, type RateLimits } from './rate-limits.ts';
import { asStillClaimed } from './still-claimed.ts';

const beside = (name: string): URL => new URL(`../${name}`, import.meta.url);

const authenticationOf = ({ AUTH, OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, ...env }: Env, asked: Asked): Authenticate => {
  if (AUTH !== 'oidc' || !issuer || !audience) return withoutAuthentication;
  const { OIDC_JWKS_URI: jwksUri, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret, OIDC_INTROSPECTION_URI: uri } = env;
  const byClaims = createOidcAuthentication({ issuer, audience, jwksUri });
  return id && secret ? asStillClaimed(byClaims, { issuer, uri, client: { id, secret }, asked }) : byClaims;
};

/** Of another supergraph nothing is known. */
const seatsFromOf = ({ AUTH, SUPERGRAPH_FILE }: Env): string | undefined =>
  AUTH === 'oidc' && !SUPERGRAPH_FILE ? 'enterprise' : undefined;

const minterOf = ({ INTERNAL_TOKEN_PRIVATE_KEY: key }: Env): MintInternalToken =>
  key ? createInternalTokenMinter(key) : () => Promise.resolve('');

const composedOf = ({ SUPERGRAPH_FILE: foreign }: Env): Readonly<Record<string, string>> =>
  foreign ? {} : JSON.parse(readFileSync(beside('subgraphs.json'), 'utf8'));

const brokerOf = ({ NATS_URL: url, NATS_USER: user, NATS_PASSWORD: pass }: Env) =>
  url === undefined ? undefined : { url, ...(user && pass && { credentials: { user, pass } }) };

const ratesOf = (env: Env): RateLimits => ({
  anonymousPerMinute: env.AUTH === 'off' ? undefined : env.ANONYMOUS_PER_MINUTE,
  organisationPerMinute: env.ORGANISATION_PER_MINUTE,
  filesPerMinute: env.FILES_PER_MINUTE,
  pushesPerMinute: env.PUSHES_PER_MINUTE,
});

const start = async (env: Env): Promise<void> => {
  const logger = createLogger({ service: 'gateway', mode: env.ANZHU_MODE, level: env.LOG_LEVEL });
  const issuer = noting(issuerAsked, logger);
  const app = await createApp({
    mode: env.ANZHU_MODE,
    supergraphSdl: readFileSync(env.SUPERGRAPH_FILE ?? beside('supergraph.graphql'), 'utf8'),
    urlOverrides: env.SUBGRAPH_URLS,
    composed: composedOf(env),
    introspection: env.INTROSPECTION ? env.INTROSPECTION === 'on' : env.ANZHU_MODE === 'local',
    operations: env.OPERATIONS_FILE,
    corsOrigins: env.CORS_ORIGINS,
    examples: readExamples(beside('examples/')),
    issuer: env.OIDC_ISSUER ?? '',
    issuerOrigins: env.OIDC_ORIGINS,
    ...{ authenticate: authenticationOf(env, issuer), asked: [issuer] },
    seatsFrom: seatsFromOf(env),
    ...{ mint: minterOf(env), logger, trustedProxies: env.TRUST_PROXY },
    ...partOf(ratesOf(env), env.GATEWAY_PROCESSES),
    broker: brokerOf(env),
    ...{ subscriptionsOfOne: env.SUBSCRIPTIONS_OF_ONE, subscriptions: env.SUBSCRIPTIONS },
    metrics: { host: env.METRICS_HOST, port: env.METRICS_PORT },
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void app.close());
  await app.listen({ host: env.HOST, port: env.PORT });
};

await start(readEnv());
