import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

const againMs = 250;
/** Less than the half minute after which what runs containers kills. */
const usualLimitMs = 20_000;

/** Node takes a connection on which nothing has come yet for a busy one: such a one is ended when nothing comes between two looks either. */
const silentEnded = (open: ReadonlySet<Socket>): (() => void) => {
  let before: ReadonlySet<Socket> = new Set();
  return () => {
    const silent = [...open].filter(({ bytesRead }) => bytesRead === 0);
    for (const socket of silent) if (before.has(socket)) socket.destroy();
    before = new Set(silent);
  };
};

const opened = (app: FastifyInstance): ReadonlySet<Socket> => {
  const open = new Set<Socket>();
  app.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return open;
};

/** While the server closes, each answer ends its connection, and what was answered just before, or never asked anything, does so soon after: none that is kept open holds up the end, and what has not come to its end after the limit is cut. To be used with `return503OnClosing: false`, so that what comes on such a connection is still answered. */
export const registerDraining = (app: FastifyInstance, limitMs = usualLimitMs): void => {
  let isClosing = false;
  const open = opened(app);
  app.addHook('preClose', (done) => {
    isClosing = true;
    const endSilent = silentEnded(open);
    const again = setInterval(() => {
      app.server.closeIdleConnections();
      endSilent();
    }, againMs).unref();
    const late = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, limitMs).unref();
    app.server.once('close', () => {
      clearInterval(again);
      clearTimeout(late);
    });
    done();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
};
