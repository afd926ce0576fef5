import { anonymous, internalTokenHeader, type Subject, type VerifyInternalToken } from '@anzhu/access';
import { createDoor, refused } from '@anzhu/http';
import type { Clock } from '@anzhu/kernel';
import { childTrace, currentTrace, type Health, registerHealth, registerMetrics } from '@anzhu/observability';
import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IResolvers, MercuriusLoaders } from 'mercurius';
import type { Logger } from 'pino';
import { type Bounds, boundObjects, isLongerThan, usualBounds } from './bounds.ts';
import { checkArguments } from './checked-arguments.ts';
import { localeOf, type SubgraphContext } from './context.ts';
import { createErrorFormatter } from './error-formatter.ts';
import { forReaders } from './for-readers.ts';
import { knownError } from './known-error.ts';
import { type AuthorityWords, resolveLabels } from './labels.ts';
import { withLogWords } from './log-words.ts';
import { declareLoaders } from './reads.ts';
import { scalars } from './scalars.ts';
import { withWords } from './spoken.ts';
import { withDisclosuresTold } from './told-disclosures.ts';

export interface SubgraphSettings extends Health {
  readonly name: string;
  /** The whole schema, made by `subgraphSdl`: what is committed is what is served. */
  readonly typeDefs: string;
  readonly resolvers: object;
  readonly loaders?: object;
  readonly logger: Logger;
  readonly verifyToken: VerifyInternalToken;
  readonly now: Clock;
  readonly bounds?: Bounds;
  /** What authorities are called, where the service has them on record; the table of authorities says it otherwise. */
  readonly authorityWords?: AuthorityWords | undefined;
}

const subjects = new WeakMap<FastifyRequest, Subject>();

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

const contextFor =
  ({ logger, now }: SubgraphSettings) =>
  (request: FastifyRequest): SubgraphContext => ({
    subject: subjects.get(request) ?? anonymous,
    locale: localeOf(headerOf(request, 'accept-language')),
    logger,
    requestId: (currentTrace() ?? childTrace(null)).traceId,
    now,
  });

const resolversOf = ({ typeDefs, resolvers }: SubgraphSettings): IResolvers => {
  const spoken = withWords(typeDefs, forReaders(resolvers as Readonly<Record<string, object>>));
  return { ...scalars, ...withDisclosuresTold(typeDefs, withLogWords(typeDefs, spoken)) } as IResolvers;
};

const graphqlOptions = (settings: SubgraphSettings) => ({
  schema: settings.typeDefs,
  resolvers: resolversOf(settings),
  ...(settings.loaders && { loaders: settings.loaders as MercuriusLoaders }),
  context: contextFor(settings),
  errorFormatter: createErrorFormatter(settings.logger),
  jit: 1,
  graphiql: false,
  allowBatchedQueries: false,
});

/** What the server's own check of the request takes for wrong, and is not. */
const tidyRequests = (app: FastifyInstance): void => {
  app.addHook('preValidation', async ({ routeOptions, body }) => {
    if (routeOptions.url !== '/graphql' || typeof body !== 'object' || body === null) return;
    const asked = body as { query?: unknown; extensions?: unknown };
    if (asked.query !== undefined && typeof asked.query !== 'string') throw refused(400, 'The query must be a text');
    if (asked.extensions === null) delete asked.extensions;
  });
};

const tooLong = { data: null, errors: [knownError('TOO_COMPLEX').toJSON()] };

const boundAnswers = (app: FastifyInstance, { characters }: Bounds): void => {
  app.addHook('preSerialization', async ({ routeOptions }, _reply, answer) =>
    routeOptions.url === '/graphql' && isLongerThan(characters, answer) ? tooLong : answer,
  );
};

type Resolving = Readonly<Record<string, { readonly __resolveReference?: unknown } | undefined>>;

/** Entities that other services may refer to and nobody loads: a reference would be answered with itself. */
const unresolvedEntities = ({ typeDefs, resolvers, loaders = {} }: SubgraphSettings): readonly string[] =>
  [...typeDefs.matchAll(/^type (\w+) @key\([^)]*\) \{/gm)]
    .flatMap(([line, name = '']) => (line.includes('resolvable: false') ? [] : [name]))
    .filter((name) => ![resolvers, loaders].some((given) => (given as Resolving)[name]?.__resolveReference));

/** A service's server: /graphql closed to whoever has no internal token (also `_service` and `_entities`), health, metrics, tracing. */
export const createSubgraph = async (settings: SubgraphSettings): Promise<FastifyInstance> => {
  const unresolved = unresolvedEntities(settings);
  if (unresolved.length > 0) throw new Error(`${settings.name}: has a key and no reference resolver: ${unresolved.join(', ')}`);
  const { logger, bounds = usualBounds } = settings;
  const app = createDoor({ logger });
  registerMetrics(app, registerHealth(app, settings));
  requireToken(app, settings.verifyToken);
  tidyRequests(app);
  boundAnswers(app, bounds);
  await app.register(mercuriusFederationPlugin, graphqlOptions(settings));
  declareLoaders(settings.loaders ?? {}, app.graphql.schema);
  checkArguments(app.graphql.schema);
  boundObjects(app.graphql.schema, bounds);
  resolveLabels(app.graphql.schema, settings.typeDefs, settings.authorityWords);
  return app;
};
