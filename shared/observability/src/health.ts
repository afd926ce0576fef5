import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Health {
  /** What keeps the process from serving, in words for an operator; empty when it is ready. */
  readonly ready: () => Promise<readonly string[]>;
}

const faultsOf = async ({ ready }: Health): Promise<readonly string[]> => {
  try {
    return await ready();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

const measureRequests = (app: FastifyInstance, registry: Registry): void => {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of the answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.04, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    seconds.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
};

/** Adds /healthz (the process lives), /readyz (it can serve, else 503 with the reasons) and /metrics; returns the registry for more metrics. */
export const registerHealth = (app: FastifyInstance, health: Health): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  measureRequests(app, registry);
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const faults = await faultsOf(health);
    return await reply.code(faults.length > 0 ? 503 : 200).send({ status: faults.length > 0 ? 'not ready' : 'ready', faults });
  });
  app.get('/metrics', { logLevel: 'silent' }, async (_request, reply) => {
    const text = await registry.metrics();
    return await reply.type(registry.contentType).send(text);
  });
  return registry;
};
