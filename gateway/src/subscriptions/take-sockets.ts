import type { IncomingMessage } from 'node:http';
import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import { errorBody } from '../errors.ts';

/** Other protocols a client offers on the way (`h2c`) are let be, where Node can. */
export const isSocket = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => headers.upgrade?.toLowerCase() === 'websocket';

/** To be called before whatever refuses requests: it ends sockets that are refused. Sockets take operations of clients, and end when the gateway does: their clients are told to come back. */
export const takeSockets = async (app: FastifyInstance): Promise<void> => {
  await app.register(websocket, {
    options: { maxPayload: 64 * 1024, handleProtocols },
    errorHandler: (_error, socket) => socket.terminate(),
    preClose(this: FastifyInstance, done: () => void) {
      const { clients } = this.websocketServer;
      for (const client of clients) client.close(1012);
      setTimeout(() => {
        for (const client of clients) client.terminate();
      }, 1_000).unref();
      done();
    },
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.ws && !isSocket(request.raw))
      return await reply.code(426).header('connection', 'close').send(errorBody('BAD_USER_INPUT', 'Only WebSockets are upgraded to'));
  });
};
