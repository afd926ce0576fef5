import type { IncomingMessage } from 'node:http';
import { registerTracing } from '@anzhu/observability';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from 'pino';
import { registerDraining } from './draining.ts';
import { parseJsonStrictly } from './json-body.ts';
import { limitSlowBodies } from './slow-bodies.ts';
import { takeInRefused } from './taken-in.ts';

export interface DoorSettings {
  readonly logger: Logger;
  /** In which a whole JSON body must have come. */
  readonly bodyMs?: number | undefined;
  /** Networks whose `x-forwarded-for` is believed. */
  readonly trustProxy?: string[] | false;
  readonly forceCloseConnections?: 'idle';
  /** Which of the protocols a client offers to change to are taken up; honoured by Node from 24.9 and 22.21 on. */
  readonly shouldUpgradeCallback?: (request: IncomingMessage) => boolean;
}

const usualBodyMs = 30_000;

/** Above what the largest upload takes on a slow line, as long as its ticket. */
const requestMs = 10 * 60_000;

/** What every server of the system shares: it drains when it closes, carries the trace, takes JSON in UTF-8 only, keeps no connection for a body that never ends, answers whoever is still sending, and lets no browser guess a media type. */
export const createDoor = ({ logger, bodyMs = usualBodyMs, shouldUpgradeCallback, ...options }: DoorSettings): FastifyInstance => {
  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 4096 },
    return503OnClosing: false,
    requestTimeout: requestMs,
    ...(shouldUpgradeCallback && { http: { shouldUpgradeCallback } as object }),
    ...options,
  });
  registerDraining(app);
  registerTracing(app);
  limitSlowBodies(app, bodyMs);
  takeInRefused(app, bodyMs);
  parseJsonStrictly(app);
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
  });
  return app;
};
