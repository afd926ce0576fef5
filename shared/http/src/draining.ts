import type { FastifyInstance } from 'fastify';

const againMs = 250;

/** While the server closes, each answer ends its connection, and what was answered just before does so soon after: none that is kept open holds up the end. To be used with `return503OnClosing: false`, so that what comes on such a connection is still answered. */
export const registerDraining = (app: FastifyInstance): void => {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    const again = setInterval(() => app.server.closeIdleConnections(), againMs).unref();
    app.server.once('close', () => clearInterval(again));
    done();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
};
