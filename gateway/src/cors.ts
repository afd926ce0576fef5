import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Lets pages of these origins ask from a browser, by token and never by cookie; no page without any. */
export const openToOrigins = async (app: FastifyInstance, origins: readonly string[] = []): Promise<void> => {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders: ['accept-language', 'authorization', 'content-type', 'last-event-id', 'traceparent'],
    exposedHeaders: ['content-disposition', 'retry-after'],
    maxAge: 3600,
  });
};
