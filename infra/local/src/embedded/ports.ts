import { randomInt } from 'node:crypto';
import { createConnection, createServer, type Server } from 'node:net';

/** Ports that are not given to outgoing connections, nor to whoever listens on any port: one that is given here stays free while what listens there starts again. */
const [first, last] = [10_000, 32_767];
/** A process has a whole block to itself while it lives: it listens on the first of it, and is given the others. */
const block = 32;

/** Nothing where somebody listens there. */
const listenOn = (port: number): Promise<Server | null> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? resolve(null) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server.unref()));
  });

const isFree = async (port: number): Promise<boolean> => {
  const server = await listenOn(port);
  if (server) await new Promise((closed) => server.close(closed));
  return server !== null;
};

const claimBlock = async (): Promise<number[]> => {
  for (;;) {
    const begin = first + block * randomInt(Math.floor((last - first) / block));
    if (await listenOn(begin)) return Array.from({ length: block - 1 }, (_, n) => begin + 1 + n);
  }
};

let ours: Promise<number[]> = Promise.resolve([]);

const nextPort = async (): Promise<number> => {
  ours = ours.then((left) => (left.length > 0 ? left : claimBlock()));
  return (await ours).shift() ?? nextPort();
};

/** A port of 127.0.0.1 that nobody listens on at this moment, and that is given to nobody else while this process lives. */
export const freePort = async (): Promise<number> => {
  const port = await nextPort();
  return (await isFree(port)) ? port : freePort();
};

/** Whether something listens on the port of 127.0.0.1. */
export const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const answer = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
