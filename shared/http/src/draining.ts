import type { FastifyInstance } from 'fastify';

/** While the server closes, each answer ends its connection: none that is kept open holds up the end. To be used with `return503OnClosing: false`, so that what comes on such a connection is still answered. */
export const registerDraining = (app: FastifyInstance): void => {
  let isClosing = false;
  app.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
};
