import { internalTokenHeader, type MintInternalToken, type Subject } from '@anzhu/access';
import { checkJson, refusalOf } from '@anzhu/http';
import { err, type Result } from '@anzhu/kernel';
import { currentTrace, traceparentOf } from '@anzhu/observability';
import replyFrom from '@fastify/reply-from';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { Agent } from 'undici';
import type { Authenticate } from './auth.ts';
import { errorBody } from './errors.ts';
import { addressLimit, type RateLimits } from './rate-limits.ts';
import type { Urls } from './subgraphs.ts';
import { pageHeaders } from './verify-page.ts';

export interface ProxySettings {
  readonly urls: Urls;
  readonly authenticate: Authenticate;
  readonly mint: MintInternalToken;
  readonly limits: RateLimits;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;
type FileRoute = { Params: { ticket: string } };

const requestHeaders = ['accept-language', 'idempotency-key', 'range', 'if-range'];
const bodyHeaders = ['content-type', 'content-length'];
const answerHeaders = [
  ...['content-type', 'content-length', 'content-disposition', 'content-range', 'accept-ranges', 'etag'],
  ...['cache-control', 'x-content-type-options', 'retry-after'],
];

const only = (names: readonly string[], headers: Headers): Record<string, string | string[]> =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

const traceHeader = (): Record<string, string> => {
  const trace = currentTrace();
  return trace ? { traceparent: traceparentOf(trace) } : {};
};

interface Forwarding {
  readonly path: string;
  /** With its question mark. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it was read whole; else it is streamed. */
  readonly body?: Buffer | undefined;
  /** Of a body that was read whole; JSON unless said. */
  readonly contentType?: string | undefined;
  /** Answers where the service cannot be reached. */
  readonly onFailure?: (reply: FastifyReply) => void;
}

const unavailable = (reply: FastifyReply): void => void reply.code(503).send(errorBody('UNAVAILABLE'));

const forwardedHeaders = ({ body, headers }: Pick<FastifyRequest, 'body' | 'headers'>): Headers => ({
  ...only(requestHeaders, headers),
  ...(body === undefined ? {} : only(bodyHeaders, headers)),
  ...traceHeader(),
});

/** Sends the request to the scope's own service: nothing of the request decides where it goes. A request is sent once. */
const forward = (
  request: FastifyRequest,
  reply: FastifyReply,
  { path, query = '', headers = {}, body, contentType = 'application/json', onFailure = unavailable }: Forwarding,
): FastifyReply =>
  reply.from(path, {
    ...(body && { body, contentType }),
    queryString: () => query.slice(1),
    rewriteRequestHeaders: () => ({ ...forwardedHeaders(request), ...headers }),
    rewriteHeaders: (received) => only(answerHeaders, received),
    retryDelay: () => null,
    onError: (failed) => onFailure(failed as FastifyReply),
  });

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

/** Any host: of a target in absolute form or with a host of its own, only path and query are looked at. */
const anyHost = 'http://gateway';

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
    const { pathname: path, search: query } = new URL(request.raw.url ?? prefix, anyHost);
    if (!path.startsWith(prefix)) return await refuse(request, reply, { statusCode: 404 });
    const headers = { [internalTokenHeader]: await mint(machine.value) };
    const onFailure = (failed: FastifyReply): void => void refuse(request, failed, { statusCode: 503 });
    return await forward(request, reply, { path, query, headers, onFailure, body: request.body as Buffer | undefined });
  };
  const limit = addressLimit(limits.pushesPerMinute);
  scope.all(`${prefix}*`, limit, handler);
  scope.post(`${prefix}registrations/:id/documents`, { ...limit, bodyLimit: documentLimit }, handler);
};

/** The portal's feeds, for anybody (E8, E10). */
const feedRoutes = (scope: FastifyInstance, { anonymousPerMinute }: RateLimits): void => {
  scope.get<{ Params: { name: string } }>('/feeds/:name', {
    ...addressLimit(anonymousPerMinute),
    handler: async (request, reply) => {
      const { name } = request.params;
      if (!/^[a-z][a-z-]*[.]atom$/.test(name)) return await reply.code(404).send(errorBody('NOT_FOUND'));
      const { search: query } = new URL(request.raw.url ?? '/', anyHost);
      return await forward(request as FastifyRequest, reply, { path: `/feeds/${name}`, query });
    },
  });
};

/** A file of a certificate, and the form around it. */
const formLimit = 1_100_000;

/** The page on which anybody verifies a certificate, by number, by code and by file (K9). */
const verifyRoutes = (scope: FastifyInstance, { anonymousPerMinute }: RateLimits): void => {
  const limit = addressLimit(anonymousPerMinute);
  const pass = async (request: FastifyRequest, reply: FastifyReply, forwarding: Forwarding): Promise<FastifyReply> =>
    await forward(request, reply.headers(pageHeaders), forwarding);
  scope.get('/verify', limit, async (request, reply) => {
    const { search: query } = new URL(request.raw.url ?? '/', anyHost);
    return await pass(request, reply, { path: '/verify', query });
  });
  scope.get<{ Params: { code: string } }>('/verify/:code', {
    ...limit,
    handler: async (request, reply) => {
      const { code } = request.params;
      return await pass(request as FastifyRequest, reply, { path: `/verify/${/^[\w-]{1,64}$/.test(code) ? code : '-'}` });
    },
  });
  scope.register((inner, _options, done) => {
    inner.removeAllContentTypeParsers();
    inner.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
    inner.post('/verify', { ...limit, bodyLimit: formLimit }, async (request, reply) => {
      const { accept, 'content-type': contentType } = request.headers;
      const headers = accept === undefined ? {} : { accept };
      return await pass(request, reply, { path: '/verify', headers, body: request.body as Buffer, contentType });
    });
    done();
  });
};

/** Streams files to and from the services, passes the permit-reform system's requests to supervision (R0), whole and in UTF-8, and answers the portal's feeds and the page of verification; no other header passes. */
export const proxyRoutes = (app: FastifyInstance, settings: ProxySettings): void => {
  const agent = new Agent({ connect: { timeout: 2000 }, headersTimeout: 60_000 });
  app.addHook('onClose', async () => await agent.close());
  for (const [service, url] of Object.entries(settings.urls))
    toService(app, { url, agent }, (scope) => {
      fileRoutes(scope, service, settings.limits);
      if (service === 'certificate') verifyRoutes(scope, settings.limits);
      if (service === 'enterprise') feedRoutes(scope, settings.limits);
      if (service === 'supervision') void scope.register((inner) => permitReformRoutes(inner, settings));
    });
};
