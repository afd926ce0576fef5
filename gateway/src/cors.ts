import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { answerHeaders, requestHeaders } from './forward.ts';

/** Lets pages of these origins ask from a browser, by token and never by cookie, and read what services say of their files; no page without any. */
export const openToOrigins = async (app: FastifyInstance, origins: readonly string[] = []): Promise<void> => {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST', 'PUT'],
    allowedHeaders: [...requestHeaders, 'authorization', 'content-type', 'last-event-id', 'traceparent'],
    exposedHeaders: answerHeaders,
    maxAge: 3600,
  });
};
