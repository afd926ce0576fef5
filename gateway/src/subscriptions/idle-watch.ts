import type { WebSocket } from '@fastify/websocket';

const idleTooLong = 4408;

interface Watched {
  running: number;
  timer?: NodeJS.Timeout;
}

/** Closes a connection on which nothing has been subscribed to for long, as the protocol closes one that does not begin. */
export const idleWatch = (idleMs: number) => {
  const watched = new WeakMap<WebSocket, Watched>();
  const count = (socket: WebSocket, change: -1 | 0 | 1): void => {
    const now = watched.get(socket) ?? { running: 0 };
    watched.set(socket, now);
    now.running += change;
    clearTimeout(now.timer);
    if (now.running === 0) now.timer = setTimeout(() => socket.close(idleTooLong, 'Nothing subscribed to'), idleMs).unref();
  };
  return {
    opened: (socket: WebSocket): void => {
      count(socket, 0);
      socket.once('close', () => clearTimeout(watched.get(socket)?.timer));
    },
    begun: (socket: WebSocket, ended: Promise<unknown>): void => {
      count(socket, 1);
      void ended.then(() => count(socket, -1));
    },
  };
};

export type IdleWatch = ReturnType<typeof idleWatch>;
