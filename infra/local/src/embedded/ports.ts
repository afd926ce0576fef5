import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';

/** What systems usually have for themselves, and programs usually listen on, lies below. */
const [first, last] = [10_000, 65_535];
/** A process has a whole block to itself while it lives: it listens on the first of it, and is given the others. */
const block = 32;

export type PortRange = readonly [first: number, last: number];

/** Where the blocks begin of which no port is the system's to give. Where all ports are, of any: then one that is given here may be taken while what listens there starts again. */
export const blocksBeside = ([low, high]: PortRange): readonly number[] => {
  const all = Array.from({ length: Math.floor((last + 1 - first) / block) }, (_, n) => first + block * n);
  const beside = all.filter((begin) => begin + block <= low || begin > high);
  return beside.length > 0 ? beside : all;
};

const rangeFile = '/proc/sys/net/ipv4/ip_local_port_range';

/** The ports that the system gives to outgoing connections, and to whoever listens on any port; where it does not say so, those that most systems give. */
export const localRange = async (file = rangeFile): Promise<PortRange> => {
  const said = await readFile(file, 'utf8').catch(() => '');
  const [low = 32_768, high = last] = said.trim().split(/\s+/).filter(Boolean).map(Number);
  return [low, high];
};

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
  const begins = blocksBeside(await localRange());
  for (;;) {
    const begin = begins[randomInt(begins.length)] ?? first;
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
