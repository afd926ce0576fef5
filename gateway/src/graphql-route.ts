import { badTexts } from '@anzhu/http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { type ApolloFastifyContextFunction, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { errorBody } from './errors.ts';
import { operationLimit, type RateLimits } from './rate-limits.ts';

interface Route<Context extends BaseContext> {
  readonly server: ApolloServer<Context>;
  readonly context: ApolloFastifyContextFunction<Context>;
  readonly limits: RateLimits;
  readonly subjectOf: Parameters<typeof operationLimit>[1];
  /** Shown to whoever opens the address without an operation. */
  readonly page?: ((request: unknown, reply: FastifyReply) => FastifyReply) | undefined;
}

/** Text in an address that is not UTF-8, or has half a character: decoded anyhow, it would be other text. */
const isBadText = ({ raw: { url = '' } }: FastifyRequest): boolean => {
  const search = url.slice(url.indexOf('?') + 1);
  try {
    decodeURIComponent(search);
    return badTexts(JSON.parse(new URLSearchParams(search).get('variables') ?? 'null')).length > 0;
  } catch (error) {
    return error instanceof URIError;
  }
};

/** Operations by POST, and queries also by GET; a mutation by GET is 405. */
export const graphqlRoute = <Context extends BaseContext>(app: FastifyInstance, route: Route<Context>): void => {
  const { server, context, limits, subjectOf, page } = route;
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    ...operationLimit(limits, subjectOf),
    preHandler: async (request, reply) => {
      if (request.method !== 'GET') return;
      const { query, extensions } = request.query as { readonly query?: unknown; readonly extensions?: unknown };
      if (page && query === undefined && extensions === undefined) return page(request, reply);
      if (isBadText(request)) await reply.code(400).send(errorBody('BAD_USER_INPUT', 'The address is not UTF-8'));
    },
    handler: fastifyApolloHandler(server, { context }) as unknown as RouteHandlerMethod,
  });
};
