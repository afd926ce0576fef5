import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { it } from 'vitest';
import { registerDraining } from './draining.ts';

const listening = async (limitMs?: number): Promise<FastifyInstance> => {
  const app = Fastify({ return503OnClosing: false, forceCloseConnections: 'idle' });
  registerDraining(app, limitMs);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
};

/** Connected, as the server knows too. */
const connected = async (app: FastifyInstance): Promise<Socket> => {
  const accepted = once(app.server, 'connection');
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1').on('error', () => undefined);
  await Promise.all([accepted, once(socket, 'connect')]);
  return socket;
};

const hour = 3_600_000;

it('reliability: a connection on which nothing was ever sent keeps no server that closes open', async () => {
  const app = await listening(hour);
  const socket = await connected(app);
  const ended = once(socket.resume(), 'close');
  await app.close();
  await ended;
});

it('reliability: what sends half a request and no more is cut after the limit', async () => {
  const app = await listening(300);
  const socket = await connected(app);
  const ended = once(socket.resume(), 'close');
  socket.write('GET / HTTP/1.1\r\nhost: h');
  await app.close();
  await ended;
});
