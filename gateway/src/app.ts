import { anonymous, internalTokenHeader, type MintInternalToken, type Subject } from '@anzhu/access';
import { createDoor } from '@anzhu/http';
import { childTrace, currentTrace, registerHealth, traceparentOf } from '@anzhu/observability';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { schemaDocument } from './api-schema.ts';
import { type Asked, accountsAsked, noting } from './asked.ts';
import type { Authenticate } from './auth.ts';
import { compressAnswers } from './compression.ts';
import { openToOrigins } from './cors.ts';
import { type GatewayContext, PooledDataSource } from './data-source.ts';
import { deskRoutes, type SignIn } from './desk.ts';
import { keepTelemetryOff } from './env.ts';
import { createErrorFormat, errorBody } from './errors.ts';
import type { Example } from './examples.ts';
import { explorerPage, explorerRoutes } from './explorer.ts';
import { finiteNumbers } from './finite-numbers.ts';
import { graphqlRoute } from './graphql-route.ts';
import { introspection } from './introspection.ts';
import { keepOperations } from './kept-operations.ts';
import { keyAliasRule } from './key-aliases.ts';
import { limitRules, maxTokens } from './limits.ts';
import { type MetricsAddress, serveMetrics } from './metrics.ts';
import { listed, type Operations, onlyListed } from './operations.ts';
import { proxyRoutes } from './proxy.ts';
import { type RateLimits, useRateLimits } from './rate-limits.ts';
import { readinessOf } from './readiness.ts';
import { atTheDoor } from './seats.ts';
import { soundOperations } from './sound-operations.ts';
import { subgraphUrls, type Urls } from './subgraphs.ts';
import { type BrokerSettings, reachBroker } from './subscriptions/broker.ts';
import { type ChangeHub, startChangeHub } from './subscriptions/change-hub.ts';
import { subscriptionHealth } from './subscriptions/health.ts';
import { SubscribableGateway } from './subscriptions/schema.ts';
import { createSubscriptions, type SubscriptionLimits } from './subscriptions/subscribe.ts';
import { isSocket, takeSockets } from './subscriptions/take-sockets.ts';
import { verifyAssets } from './verify-page.ts';

export interface GatewayDeps extends RateLimits, SubscriptionLimits, SignIn {
  readonly mode: 'local' | 'production';
  readonly supergraphSdl: string;
  readonly urlOverrides: Urls;
  /** Whether the schema may be asked for, by introspection and as `/schema.graphql`. */
  readonly introspection: boolean;
  /** sha256 of each subgraph's composed schema. */
  readonly composed: Readonly<Record<string, string>>;
  /** The only operations that are taken; all of them without it. */
  readonly operations?: Operations | undefined;
  /** Origins whose pages may ask from a browser; none without it. */
  readonly corsOrigins?: readonly string[];
  readonly examples: readonly Example[];
  readonly authenticate: Authenticate;
  /** What `authenticate` asks, of which operators are warned. */
  readonly asked?: readonly Asked[];
  /** The subgraph that says who holds a seat in a unit; without it tokens alone do. */
  readonly seatsFrom?: string | undefined;
  readonly mint: MintInternalToken;
  readonly logger: Logger;
  /** Networks of the reverse proxies whose `x-forwarded-for` is believed; nobody's without them. */
  readonly trustedProxies?: readonly string[];
  /** Where /metrics is served, apart from what the world reaches; nowhere without it. */
  readonly metrics?: MetricsAddress | undefined;
  /** Where the services say what changed; without it nothing can be subscribed to. */
  readonly broker?: Omit<BrokerSettings, 'logger'> | undefined;
  /** In which a whole JSON body must have come. */
  readonly bodyMs?: number;
  /** By which subscriptions end with their tokens; the time of the machine without it. */
  readonly now?: () => number;
}

const subjects = new WeakMap<FastifyRequest, Subject>();

const rulesOf = ({ supergraphSdl }: GatewayDeps) => [...limitRules(), keyAliasRule(supergraphSdl), finiteNumbers];

const createServer = async (app: FastifyInstance, deps: GatewayDeps, sources: ReadonlyMap<string, PooledDataSource>) => {
  const { introspection: isOpen, operations, supergraphSdl, logger } = deps;
  const schemas: GraphQLSchema[] = [];
  keepTelemetryOff();
  keepOperations();
  const gateway = new SubscribableGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`the supergraph has no subgraph ${name}`);
      return source;
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => schemas.push(apiSchema));
  const server = new ApolloServer<GatewayContext>({
    gateway,
    logger,
    introspection: isOpen,
    hideSchemaDetailsFromClientErrors: !isOpen,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: false,
    persistedQueries: operations ? { cache: listed(operations) } : {},
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens },
    validationRules: rulesOf(deps),
    formatError: createErrorFormat(logger),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      soundOperations,
      introspection,
      ...(operations ? [onlyListed(operations)] : []),
      ...(isOpen ? [schemaDocument(app)] : []),
    ],
  });
  await server.start();
  const [schema] = schemas;
  if (!schema) throw new Error('the gateway has no schema');
  return { server, schema };
};

const hubOf = ({ broker, logger, composed }: GatewayDeps): ChangeHub | undefined =>
  broker && startChangeHub({ broker: reachBroker({ ...broker, logger }), services: Object.keys(composed), logger });

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
    if (status === 408) reply.header('connection', 'close');
    if (status >= 400 && status < 500) return await reply.code(status).send(errorBody('BAD_USER_INPUT', error.message));
    logger.error({ err: error }, 'unexpected error');
    return await reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR'));
  });
  app.setNotFoundHandler(async (_request, reply) => await reply.code(404).send(errorBody('NOT_FOUND')));
};

const requireGoodToken = (app: FastifyInstance, authenticate: Authenticate): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const subject = await authenticate(request.headers.authorization);
    if (subject.ok) subjects.set(request, subject.value);
    else if (subject.error === 'UNAVAILABLE') await reply.code(503).send(errorBody('UNAVAILABLE'));
    else await reply.code(401).header('www-authenticate', 'Bearer error="invalid_token"').send(errorBody('UNAUTHENTICATED'));
  });
};

/** The gateway as a Fastify app that is not listening yet: GraphQL, health, file and permit-reform proxies, and locally the explorer. */
export const createApp = async (deps: GatewayDeps, Source = PooledDataSource): Promise<FastifyInstance> => {
  const { composed, logger, mint, trustedProxies = [] } = deps;
  const urls = subgraphUrls(deps.supergraphSdl, deps.urlOverrides);
  const sources = new Map(Object.entries(urls).map(([name, url]) => [name, new Source({ name, url }, logger)]));
  const accounts = noting(accountsAsked, logger);
  const authenticate = atTheDoor(deps, sources, accounts);
  const readiness = readinessOf({ composed, sources, mint, asked: [accounts, ...(deps.asked ?? [])] });
  const trustProxy = trustedProxies.length > 0 ? [...trustedProxies] : (false as const);
  const app = createDoor({ logger, trustProxy, forceCloseConnections: 'idle', bodyMs: deps.bodyMs, shouldUpgradeCallback: isSocket });
  answerFaults(app, logger);
  await openToOrigins(app, deps.corsOrigins);
  compressAnswers(app);
  let countSubscriptions = (): number => 0;
  const hub = hubOf(deps);
  const health = subscriptionHealth({ hub, count: () => countSubscriptions(), readiness });
  serveMetrics(app, {
    registry: registerHealth(app, health),
    address: deps.metrics,
    logger,
  });
  await takeSockets(app);
  requireGoodToken(app, authenticate);
  const { server, schema } = await createServer(app, deps, sources);
  await useRateLimits(app);
  const subscriptions = createSubscriptions(app, {
    ...{
      server,
      schema,
      hub,
      authenticate,
      mint,
      logger,
      introspection: deps.introspection,
      limits: deps,
      rules: rulesOf(deps),
      operations: deps.operations,
      now: deps.now,
    },
    subjectOf: (request) => subjects.get(request),
    setSubject: (request, subject) => void subjects.set(request, subject),
  });
  countSubscriptions = subscriptions.desk.count;
  app.addHook('preClose', async () => subscriptions.desk.endAll('STOPPING'));
  const page = deps.mode === 'local' ? explorerPage(deps.issuer) : undefined;
  graphqlRoute(app, {
    server,
    context: createContext(deps),
    limits: deps,
    subjectOf: (request) => subjects.get(request),
    page,
    subscriptions,
  });
  verifyAssets(app);
  proxyRoutes(app, { urls, authenticate, mint, limits: deps });
  if (deps.issuer !== '' && !deps.operations) deskRoutes(app, deps);
  if (deps.mode === 'local') explorerRoutes(app, deps);
  app.addHook('onClose', async () => {
    await hub?.stop();
    await server.stop();
    await Promise.all([...sources.values()].map((source) => source.close()));
  });
  return app;
};
