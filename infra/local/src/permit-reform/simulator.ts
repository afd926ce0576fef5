import fastify from 'fastify';
import { answerRoutes } from './answers.ts';
import { pushRoutes } from './pushes.ts';

export interface PermitReformSimulator {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Settings {
  readonly port: number;
  /** Base64; shared with the supervision service. */
  readonly key: string;
  readonly host?: string;
}

/** Stands for the permit-reform system (R0): takes answers and pushes registrations, and both ways goes wrong as it is told. */
export const startPermitReformSimulator = async ({ port, key, host = '127.0.0.1' }: Settings): Promise<PermitReformSimulator> => {
  const app = fastify({ forceCloseConnections: true });
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  answerRoutes(app, key);
  pushRoutes(app);
  app.get('/readyz', async () => ({ status: 'ready' }));
  const url = await app.listen({ host, port });
  return { url, stop: async () => await app.close() };
};
