import { createDoor } from '@anzhu/http';
import { type registerHealth, registerMetrics } from '@anzhu/observability';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

export interface MetricsAddress {
  readonly host: string;
  readonly port: number;
}

interface Metrics {
  readonly registry: ReturnType<typeof registerHealth>;
  readonly address: MetricsAddress | undefined;
  readonly logger: Logger;
}

/** Serves /metrics at an address of its own for as long as the app listens: what operators watch is no business of the world. */
export const serveMetrics = (app: FastifyInstance, { registry, address, logger }: Metrics): void => {
  if (!address) return;
  const server = createDoor({ logger });
  registerMetrics(server, registry);
  app.addHook('onReady', async () => void (await server.listen({ ...address })));
  app.addHook('onClose', async () => await server.close());
};
