import { anonymous, internalTokenHeader, type Subject, type VerifyInternalToken } from '@anzhu/access';
import type { Bilingual, Clock } from '@anzhu/kernel';
import { childTrace, currentTrace, type Health, registerDraining, registerHealth, registerTracing } from '@anzhu/observability';
import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import type { IResolvers, MercuriusLoaders } from 'mercurius';
import type { Logger } from 'pino';
import { localeOf, type SubgraphContext } from './context.ts';
import { createErrorFormatter } from './error-formatter.ts';
import { knownError } from './known-error.ts';
import { declareLoaders } from './reads.ts';
import { scalars } from './scalars.ts';

export interface SubgraphSettings extends Health {
  readonly name: string;
  /** The whole schema, made by `subgraphSdl`: what is committed is what is served. */
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly loaders?: object;
  readonly logger: Logger;
  readonly verifyToken: VerifyInternalToken;
  readonly now: Clock;
}

const subjects = new WeakMap<FastifyRequest, Subject>();

/** What is said in both languages says itself in the reader's. */
const spoken = { text: (said: Bilingual, _: unknown, { locale }: SubgraphContext) => said[locale] };

const sharedResolvers = {
  ...scalars,
  ...{ Label: spoken, Fault: spoken, BlockReason: spoken, AllowedAction: spoken, ActionNotAllowed: spoken },
};

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const requireToken = (app: FastifyInstance, verifyToken: VerifyInternalToken): void => {
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const subject = await verifyToken(headerOf(request, internalTokenHeader));
    if (subject.ok) subjects.set(request, subject.value);
    else await reply.code(401).send({ data: null, errors: [knownError('UNAUTHENTICATED').toJSON()] });
  });
};

const signalOf = ({ raw }: FastifyReply): AbortSignal => {
  const leaving = new AbortController();
  if (raw.destroyed) leaving.abort();
  raw.once('close', () => {
    if (!raw.writableFinished) leaving.abort();
  });
  return leaving.signal;
};

const contextFor =
  ({ logger, now }: SubgraphSettings) =>
  (request: FastifyRequest, reply: FastifyReply): SubgraphContext => ({
    subject: subjects.get(request) ?? anonymous,
    locale: localeOf(headerOf(request, 'accept-language')),
    logger,
    requestId: (currentTrace() ?? childTrace(null)).traceId,
    now,
    gone: () => signalOf(reply),
  });

const graphqlOptions = (settings: SubgraphSettings) => ({
  schema: settings.typeDefs,
  resolvers: { ...sharedResolvers, ...settings.resolvers } as IResolvers,
  ...(settings.loaders && { loaders: settings.loaders as MercuriusLoaders }),
  context: contextFor(settings),
  errorFormatter: createErrorFormatter(settings.logger),
  jit: 1,
  graphiql: false,
  allowBatchedQueries: false,
});

/** A service's server: /graphql closed to whoever has no internal token (also `_service` and `_entities`), health, metrics, tracing. */
export const createSubgraph = async (settings: SubgraphSettings): Promise<FastifyInstance> => {
  const app: FastifyInstance = Fastify({
    loggerInstance: settings.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 4096 },
    return503OnClosing: false,
  });
  registerDraining(app);
  registerTracing(app);
  registerHealth(app, settings);
  requireToken(app, settings.verifyToken);
  await app.register(mercuriusFederationPlugin, graphqlOptions(settings));
  declareLoaders(settings.loaders ?? {}, app.graphql.schema);
  return app;
};
