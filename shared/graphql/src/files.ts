import type { Readable } from 'node:stream';
import { errorTexts, isErrorCode, type Result } from '@anzhu/kernel';
import type { Refusal } from '@anzhu/workflow';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { type PartWanted, rangeOf } from './byte-range.ts';
import { replyFailure } from './failure-reply.ts';

export interface ReceivedFile {
  readonly fileId: string;
  readonly size: number;
  readonly sha256: string;
}

export interface OpenedFile {
  /** Of a file with an `etag` the part that was wanted, of any other all. */
  readonly stream: Readable;
  readonly name: string;
  readonly mediaType: string;
  /** Of all; absent of a file that is made while it is read. */
  readonly size?: number;
  readonly etag?: string;
}

/** Where bytes go and come from. The ticket is signed and short-lived: it alone says who may send or read which file. */
export interface Attachments {
  /** Reads the stream to its end or refuses; a file that is not what its ticket says is not kept. */
  readonly receive: (ticket: string, stream: Readable) => Promise<Result<ReceivedFile, Refusal>>;
  readonly open: (ticket: string, wanted: PartWanted) => Promise<Result<OpenedFile, Refusal>>;
}

type TicketRoute = { Params: { ticket: string } };

const limit = 100 * 1024 * 1024;

const statuses: Readonly<Partial<Record<Refusal['code'], number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

const refuse = (reply: FastifyReply, refusal: Refusal): FastifyReply => {
  const texts = isErrorCode(refusal.code) ? errorTexts[refusal.code] : {};
  return reply.code(statuses[refusal.code] ?? 400).send({ ...texts, ...refusal });
};

const receiving = (app: FastifyInstance, { receive }: Attachments): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  app.put<TicketRoute>('/files/:ticket', async (request, reply) => {
    const size = Number(request.headers['content-length'] ?? Number.NaN);
    if (!(size <= limit)) return await reply.code(size > limit ? 413 : 411).send({ code: 'BAD_USER_INPUT', ...errorTexts.BAD_USER_INPUT });
    const received = await receive(request.params.ticket, request.body as Readable);
    return received.ok ? await reply.code(201).send(received.value) : await refuse(reply, received.error);
  });
};

const nothing = (reply: FastifyReply, { stream }: OpenedFile): FastifyReply => {
  stream.destroy();
  return reply.send('');
};

const opening = (app: FastifyInstance, { open }: Attachments): void => {
  app.get<TicketRoute>('/files/:ticket', async (request, reply) => {
    const range = rangeOf(request.headers);
    const opened = await open(request.params.ticket, range.wanted);
    if (!opened.ok) return await refuse(reply, opened.error);
    const { stream, name, mediaType, size, etag } = opened.value;
    reply
      .headers({ ...range.headersOf(size), ...(etag !== undefined && { etag, 'accept-ranges': 'bytes' }) })
      .code(range.status())
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .type(mediaType);
    const isMadeForNobody = request.method === 'HEAD' && size === undefined;
    return isMadeForNobody || range.status() === 416 ? await nothing(reply, opened.value) : await reply.send(stream);
  });
};

/** PUT and GET /files/:ticket, streamed: nothing is held in memory, a body without a length or beyond 100 MB is refused. What does not change can be had in parts (RFC 9110 §14), also where a transfer was broken off. */
export const fileRoutes = (app: FastifyInstance, attachments: Attachments): void => {
  app.register((scope, _options, done) => {
    scope.setErrorHandler((error: FastifyError, request, reply) =>
      (error.statusCode ?? 500) < 500 ? reply.send(error) : replyFailure(error, request, reply),
    );
    receiving(scope, attachments);
    opening(scope, attachments);
    done();
  });
};
