import { anonymous, internalTokenHeader, type MintInternalToken, type Subject } from '@anzhu/access';
import { childTrace, currentTrace, registerDraining, registerHealth, registerTracing, traceparentOf } from '@anzhu/observability';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Authenticate } from './auth.ts';
import { type GatewayContext, PooledDataSource } from './data-source.ts';
import { defaultVariables } from './default-variables.ts';
import { keepTelemetryOff } from './env.ts';
import { createErrorFormat, errorBody } from './errors.ts';
import { type Example, explorerRoutes } from './explorer.ts';
import { keepOperations } from './kept-operations.ts';
import { limitRules, maxTokens } from './limits.ts';
import { proxyRoutes } from './proxy.ts';
import { readinessOf } from './readiness.ts';
import { subgraphUrls, type Urls } from './subgraphs.ts';

export interface GatewayDeps {
  readonly mode: 'local' | 'production';
  readonly supergraphSdl: string;
  readonly urlOverrides: Urls;
  /** sha256 of each subgraph's composed schema. */
  readonly composed: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
  /** Address of the dev issuer, for the explorer. */
  readonly issuer: string;
  readonly authenticate: Authenticate;
  readonly mint: MintInternalToken;
  readonly logger: Logger;
  /** Operations a minute that one address may ask without a token; absent where nobody has one. */
  readonly anonymousPerMinute?: number | undefined;
  /** Networks of the reverse proxies whose `x-forwarded-for` is believed; nobody's without them. */
  readonly trustedProxies?: readonly string[];
}

const subjects = new WeakMap<FastifyRequest, Subject>();

const createServer = ({ mode, supergraphSdl, logger }: GatewayDeps, sources: ReadonlyMap<string, PooledDataSource>) => {
  keepTelemetryOff();
  keepOperations();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`the supergraph has no subgraph ${name}`);
      return source;
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: mode === 'local',
    hideSchemaDetailsFromClientErrors: mode !== 'local',
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: [...limitRules()],
    formatError: createErrorFormat(logger),
    plugins: [ApolloServerPluginLandingPageDisabled(), defaultVariables],
  });
};

const createContext =
  ({ mint }: GatewayDeps) =>
  async (request: FastifyRequest): Promise<GatewayContext> => ({
    headers: {
      [internalTokenHeader]: await mint(subjects.get(request) ?? anonymous),
      traceparent: traceparentOf(currentTrace() ?? childTrace(null)),
      ...(request.headers['accept-language'] && { 'accept-language': request.headers['accept-language'] }),
    },
  });

const answerFaults = (app: FastifyInstance, logger: Logger): void => {
  app.setErrorHandler(async (error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return await reply.code(429).send(errorBody('RATE_LIMITED'));
    if (status >= 400 && status < 500) return await reply.code(status).send(errorBody('BAD_USER_INPUT', error.message));
    logger.error({ err: error }, 'unexpected error');
    return await reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR'));
  });
  app.setNotFoundHandler(async (_request, reply) => await reply.code(404).send(errorBody('NOT_FOUND')));
};

const requireGoodToken = (app: FastifyInstance, authenticate: Authenticate): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || request.method !== 'POST') return;
    const subject = await authenticate(request.headers.authorization);
    if (subject.ok) subjects.set(request, subject.value);
    else if (subject.error === 'UNAVAILABLE') await reply.code(503).send(errorBody('UNAVAILABLE'));
    else await reply.code(401).header('www-authenticate', 'Bearer error="invalid_token"').send(errorBody('UNAUTHENTICATED'));
  });
};

/** What is open to everyone, such as the public register, is asked within limits by each address; a token lifts them. */
const limitAnonymous = async (app: FastifyInstance, { anonymousPerMinute: max }: GatewayDeps): Promise<void> => {
  if (max === undefined) return;
  await app.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    allowList: (request) => request.method !== 'POST' || request.url !== '/graphql' || request.headers.authorization !== undefined,
  });
};

/** The gateway as a Fastify app that is not listening yet: GraphQL, health, file and permit-reform proxies, and locally the explorer. */
export const createApp = async (deps: GatewayDeps, Source = PooledDataSource): Promise<FastifyInstance> => {
  const { authenticate, composed, logger, mint, trustedProxies = [] } = deps;
  const urls = subgraphUrls(deps.supergraphSdl, deps.urlOverrides);
  const sources = new Map(Object.entries(urls).map(([name, url]) => [name, new Source({ name, url }, logger)]));
  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 4096 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
  });
  answerFaults(app, logger);
  registerDraining(app);
  registerTracing(app);
  registerHealth(app, readinessOf({ composed, sources, mint }));
  requireGoodToken(app, authenticate);
  const server = createServer(deps, sources);
  await server.start();
  await limitAnonymous(app, deps);
  app.post('/graphql', fastifyApolloHandler(server, { context: createContext(deps) }));
  proxyRoutes(app, { urls, authenticate, mint });
  if (deps.mode === 'local') explorerRoutes(app, deps);
  app.addHook('onClose', async () => {
    await server.stop();
    await Promise.all([...sources.values()].map((source) => source.close()));
  });
  return app;
};
