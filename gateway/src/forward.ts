import { currentTrace, traceparentOf } from '@anzhu/observability';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from './errors.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What reaches a service of what a client says beside the body and who it is. */
export const requestHeaders = ['accept-language', 'idempotency-key', 'range', 'if-range', 'if-none-match'];
const bodyHeaders = ['content-type', 'content-length'];
/** What reaches a client of what a service says beside the body. */
export const answerHeaders = [
  ...['content-type', 'content-length', 'content-disposition', 'content-range', 'accept-ranges', 'etag'],
  ...['cache-control', 'x-content-type-options', 'retry-after'],
];

const only = (names: readonly string[], headers: Headers): Record<string, string | string[]> =>
  Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));

const traceHeader = (): Record<string, string> => {
  const trace = currentTrace();
  return trace ? { traceparent: traceparentOf(trace) } : {};
};

export interface Forwarding {
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
export const forward = (
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

/** Path and query of a request; of a target in absolute form or with a host of its own nothing else is looked at. */
export const targetOf = ({ raw }: Pick<FastifyRequest, 'raw'>): URL => new URL(raw.url ?? '/', 'http://gateway');
