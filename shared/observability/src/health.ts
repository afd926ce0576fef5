import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Asked whenever metrics are read; not a number where it cannot be told. */
export interface Gauged {
  readonly name: string;
  readonly help: string;
  readonly value: () => number | Promise<number>;
}

export interface Health {
  /** What keeps the process from serving, in words for an operator; empty when it is ready. */
  readonly ready: () => Promise<readonly string[]>;
  /** What an operator should look at although the process serves. */
  readonly warnings?: () => Promise<readonly string[]>;
  readonly gauges?: readonly Gauged[];
}

const told = async (tell: Health['ready']): Promise<readonly string[]> => {
  try {
    return await tell();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

const measure = (registry: Registry, { name, help, value }: Gauged): void => {
  const gauge: Gauge = new Gauge({
    name,
    help,
    registers: [registry],
    collect: async () => {
      const now = await Promise.resolve()
        .then(value)
        .catch(() => Number.NaN);
      gauge.set(now);
    },
  });
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

/** The delay of the event loop is sampled so often; the metrics of it include this. At the 10 ms of the library an idle process does little else. */
const sampledEveryMs = 50;

let ofProcess: Registry | undefined;

/** What is measured of the process: once, whatever servers it has had, since what samples it never ends. */
const processMetrics = (): Registry => {
  if (!ofProcess) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess, eventLoopMonitoringPrecision: sampledEveryMs });
  }
  return ofProcess;
};

/** Adds /healthz (the process lives) and /readyz (it can serve, else 503 with the reasons; warnings beside), and measures; returns what is measured, for `registerMetrics`. */
export const registerHealth = (app: FastifyInstance, health: Health): Registry => {
  const registry = Registry.merge([processMetrics()]);
  measureRequests(app, registry);
  for (const gauged of health.gauges ?? []) measure(registry, gauged);
  app.get('/healthz', { logLevel: 'silent' }, () => ({ status: 'ok' }));
  app.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const [faults, warnings] = await Promise.all([told(health.ready), health.warnings && told(health.warnings)]);
    const status = faults.length > 0 ? 'not ready' : 'ready';
    return await reply.code(faults.length > 0 ? 503 : 200).send({ status, faults, ...(warnings && { warnings }) });
  });
  return registry;
};

/** Adds /metrics: on a server that only operators reach. */
export const registerMetrics = (app: FastifyInstance, registry: Registry): void => {
  app.get('/metrics', { logLevel: 'silent' }, async (_request, reply) => {
    const text = await registry.metrics();
    return await reply.type(registry.contentType).send(text);
  });
};
