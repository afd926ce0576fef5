import { internalTokenHeader, type MintInternalToken, type Subject } from '@anzhu/access';
import { checkJson, refusalOf } from '@anzhu/http';
import { err, type Result } from '@anzhu/kernel';
import replyFrom from '@fastify/reply-from';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { Agent } from 'undici';
import type { Authenticate } from './auth.ts';
import { errorBody } from './errors.ts';
import { forward, targetOf } from './forward.ts';
import { pagesOf } from './public-pages.ts';
import { addressLimit, type RateLimits } from './rate-limits.ts';
import type { Urls } from './subgraphs.ts';

export interface ProxySettings {
  readonly urls: Urls;
  readonly authenticate: Authenticate;
  readonly mint: MintInternalToken;
  readonly limits: RateLimits;
}

type FileRoute = { Params: { ticket: string } };

/** A scope whose requests go to one service, with their bodies as they come. */
const toService = (
  app: FastifyInstance,
  base: { readonly url: string; readonly agent: Agent },
  routes: (scope: FastifyInstance) => void,
) => {
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    scope.register(replyFrom, { base: new URL(base.url).origin, undici: base.agent, disableCache: true, disableRequestLogging: true });
    routes(scope);
    done();
  });
};

/** The signed ticket alone says who may send or read which file. */
const fileRoutes = (scope: FastifyInstance, service: string, { filesPerMinute }: RateLimits): void => {
  scope.route<FileRoute>({
    method: ['GET', 'PUT'],
    url: `/files/${service}/:ticket`,
    ...addressLimit(filesPerMinute),
    handler: async (request, reply) => {
      const { ticket } = request.params;
      if (!/^\w[\w.~-]*$/.test(ticket)) return await reply.code(404).send(errorBody('NOT_FOUND'));
      return await forward(request as FastifyRequest, reply, { path: `/files/${ticket}` });
    },
  });
};

const statuses = { UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 } as const;

const machineOf = async (
  authenticate: Authenticate,
  authorization: string | undefined,
): Promise<Result<Subject, keyof typeof statuses>> => {
  const subject = await authenticate(authorization);
  if (!subject.ok) return subject;
  if (authorization === undefined) return err('UNAUTHENTICATED');
  return subject.value.roles.includes('PERMIT_REFORM_SYSTEM') ? subject : err('FORBIDDEN');
};

const prefix = '/permit-reform/v1/';

/** Documents come in base64. */
const documentLimit = 8 * 1024 * 1024;

type RequestError = Parameters<typeof refusalOf>[0];

/** A refusal as the permit-reform system's interface describes it, whoever refuses. */
const refuse = (request: FastifyRequest, reply: FastifyReply, error: RequestError): FastifyReply =>
  reply.code(error.statusCode ?? 500).send(refusalOf(error, request.routeOptions.bodyLimit));

const permitReformRoutes = async (scope: FastifyInstance, { authenticate, mint, limits }: ProxySettings): Promise<void> => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, parsed) => {
    checkJson(request, body as Buffer);
    parsed(null, body);
  });
  scope.setErrorHandler(async (error: FastifyError & RequestError, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode === 408) reply.header('connection', 'close');
    if (statusCode >= 500) request.log.error({ err: error }, 'unexpected error');
    return await refuse(request, reply, error);
  });
  const handler: RouteHandlerMethod = async (request, reply) => {
    const machine = await machineOf(authenticate, request.headers.authorization);
    if (!machine.ok) return await refuse(request, reply, { statusCode: statuses[machine.error] });
    const { pathname: path, search: query } = targetOf(request);
    if (!path.startsWith(prefix)) return await refuse(request, reply, { statusCode: 404 });
    const headers = { [internalTokenHeader]: await mint(machine.value) };
    const onFailure = (failed: FastifyReply): void => void refuse(request, failed, { statusCode: 503 });
    return await forward(request, reply, { path, query, headers, onFailure, body: request.body as Buffer | undefined });
  };
  const limit = addressLimit(limits.pushesPerMinute);
  scope.all(`${prefix}*`, limit, handler);
  scope.post(`${prefix}registrations/:id/documents`, { ...limit, bodyLimit: documentLimit }, handler);
};

/** Streams files to and from the services, passes the permit-reform system's requests to supervision (R0), whole and in UTF-8, and answers what anybody may see; no other header passes. */
export const proxyRoutes = (app: FastifyInstance, settings: ProxySettings): void => {
  const agent = new Agent({ connect: { timeout: 2000 }, headersTimeout: 60_000 });
  app.addHook('onClose', async () => await agent.close());
  for (const [service, url] of Object.entries(settings.urls))
    toService(app, { url, agent }, (scope) => {
      fileRoutes(scope, service, settings.limits);
      pagesOf[service]?.(scope, settings.limits);
      if (service === 'supervision') void scope.register((inner) => permitReformRoutes(inner, settings));
    });
};
