import { errorTexts, isOutage } from '@anzhu/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Answers a request outside GraphQL that failed through no fault of its own: 503 while a store is away, else 500. Logs why and does not tell. */
export const replyFailure = (error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (isOutage(error)) {
    request.log.warn({ err: error }, 'a store cannot be reached');
    return reply.code(503).send({ code: 'UNAVAILABLE', ...errorTexts.UNAVAILABLE });
  }
  request.log.error({ err: error }, 'unexpected error');
  return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR', ...errorTexts.INTERNAL_SERVER_ERROR });
};
