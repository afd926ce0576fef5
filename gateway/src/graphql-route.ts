import { badTexts } from '@anzhu/http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { type ApolloFastifyContextFunction, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { errorBody } from './errors.ts';
import { operationLimit, type RateLimits } from './rate-limits.ts';
import { repeatsTooOften } from './repeated-names.ts';
import { wantsEvents } from './subscriptions/event-stream.ts';
import type { Subscriptions } from './subscriptions/subscribe.ts';

interface Route<Context extends BaseContext> {
  readonly server: ApolloServer<Context>;
  readonly context: ApolloFastifyContextFunction<Context>;
  readonly limits: RateLimits;
  readonly subjectOf: Parameters<typeof operationLimit>[1];
  /** Shown to whoever opens the address without an operation. */
  readonly page?: ((request: unknown, reply: FastifyReply) => FastifyReply) | undefined;
  readonly subscriptions: Pick<Subscriptions, 'answer' | 'serveSocket'>;
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

const operationIn = ({ method, body, query }: FastifyRequest): unknown =>
  ((method === 'GET' ? query : body) as { readonly query?: unknown } | null | undefined)?.query;

const refuseRepetition = async (request: FastifyRequest, reply: FastifyReply) => {
  const operation = operationIn(request);
  if (typeof operation === 'string' && repeatsTooOften(operation)) return await reply.code(400).send(errorBody('TOO_COMPLEX'));
};

/** Shows the page to whoever opens the address without an operation, and refuses an address that cannot be read. */
const readAddress = (page: Route<BaseContext>['page']) => async (request: FastifyRequest, reply: FastifyReply) => {
  const { extensions } = request.query as { readonly extensions?: unknown };
  if (request.ws) return;
  if (page && !wantsEvents(request) && operationIn(request) === undefined && extensions === undefined) return page(request, reply);
  if (isBadText(request)) await reply.code(400).send(errorBody('BAD_USER_INPUT', 'The address is not UTF-8'));
};

/** Operations by POST, and queries also by GET; a mutation by GET is 405. Subscriptions as events by either, and over a WebSocket. */
export const graphqlRoute = <Context extends BaseContext>(app: FastifyInstance, route: Route<Context>): void => {
  const { server, context, limits, subjectOf, page, subscriptions } = route;
  const answer = fastifyApolloHandler(server, { context }) as unknown as RouteHandlerMethod;
  const shared = {
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: app.rateLimit(operationLimit(limits, subjectOf)),
    handler(this: FastifyInstance, request: FastifyRequest, reply: FastifyReply) {
      return wantsEvents(request) ? subscriptions.answer(request, reply) : answer.call(this, request, reply);
    },
  };
  app.route({ ...shared, method: 'POST', preHandler: refuseRepetition });
  app.route({ ...shared, method: 'GET', preHandler: [refuseRepetition, readAddress(page)], wsHandler: subscriptions.serveSocket });
};
