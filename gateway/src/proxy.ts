import type { Readable } from 'node:stream';
import { internalTokenHeader, type MintInternalToken, type Subject } from '@anzhu/access';
import { err, type Result } from '@anzhu/kernel';
import { currentTrace, traceparentOf } from '@anzhu/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Agent } from 'undici';
import type { Authenticate } from './auth.ts';
import { errorBody } from './errors.ts';
import type { Urls } from './subgraphs.ts';

export interface ProxySettings {
  readonly urls: Urls;
  readonly authenticate: Authenticate;
  readonly mint: MintInternalToken;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;
type FileRoute = { Params: { service: string; ticket: string } };

const requestHeaders = ['content-type', 'content-length', 'accept-language', 'idempotency-key'];
const answerHeaders = ['content-type', 'content-length', 'content-disposition', 'cache-control', 'x-content-type-options', 'retry-after'];

const only = (names: readonly string[], headers: Headers): Record<string, string | string[]> =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

const traceHeader = (): Record<string, string> => {
  const trace = currentTrace();
  return trace ? { traceparent: traceparentOf(trace) } : {};
};

interface Forwarding {
  readonly target: URL;
  readonly headers: Readonly<Record<string, string>>;
}

const createForward =
  (agent: Agent) =>
  async (request: FastifyRequest, reply: FastifyReply, { target, headers }: Forwarding): Promise<FastifyReply> => {
    try {
      const answer = await agent.request({
        origin: target.origin,
        path: `${target.pathname}${target.search}`,
        method: request.method as 'GET',
        headers: { ...only(requestHeaders, request.headers), ...traceHeader(), ...headers },
        body: (request.body as Readable | undefined) ?? null,
      });
      return await reply.code(answer.statusCode).headers(only(answerHeaders, answer.headers)).send(answer.body);
    } catch (error) {
      request.log.warn({ err: error }, 'a service does not answer');
      return await reply.code(503).send(errorBody('UNAVAILABLE'));
    }
  };

type Forward = ReturnType<typeof createForward>;

/** The signed ticket alone says who may send or read which file. */
const fileRoutes = (app: FastifyInstance, { urls }: ProxySettings, forward: Forward): void => {
  app.route<FileRoute>({
    method: ['GET', 'PUT'],
    url: '/files/:service/:ticket',
    handler: async (request, reply) => {
      const { service, ticket } = request.params;
      const base = Object.hasOwn(urls, service) ? urls[service] : undefined;
      if (!base || !/^\w[\w.~-]*$/.test(ticket)) return await reply.code(404).send(errorBody('NOT_FOUND'));
      return await forward(request, reply, { target: new URL(`/files/${ticket}`, base), headers: {} });
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

const permitReformRoutes = (app: FastifyInstance, { urls, authenticate, mint }: ProxySettings, forward: Forward): void => {
  const prefix = '/permit-reform/v1/';
  app.all(`${prefix}*`, async (request, reply) => {
    const machine = await machineOf(authenticate, request.headers.authorization);
    if (!machine.ok) return await reply.code(statuses[machine.error]).send(errorBody(machine.error));
    const target = new URL(request.raw.url ?? prefix, urls['supervision']);
    if (!target.pathname.startsWith(prefix)) return await reply.code(404).send(errorBody('NOT_FOUND'));
    return await forward(request, reply, { target, headers: { [internalTokenHeader]: await mint(machine.value) } });
  });
};

/** Streams files to and from the services, and the permit-reform system's requests to supervision (R0); no other header passes. */
export const proxyRoutes = (app: FastifyInstance, settings: ProxySettings): void => {
  const agent = new Agent({ connect: { timeout: 2000 }, headersTimeout: 60_000 });
  app.addHook('onClose', async () => await agent.close());
  app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
    const forward = createForward(agent);
    fileRoutes(scope, settings, forward);
    if (settings.urls['supervision']) permitReformRoutes(scope, settings, forward);
    done();
  });
};
