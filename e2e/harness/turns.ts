import { createConnection, createServer, type Socket } from 'node:net';

/** Files that stop parts of the whole system or have it to themselves: they move its clock, make its partners fail, count all that is written or waits, or use up what a person may ask. */
const alone: readonly RegExp[] = [
  /\/faults\/kill-nine\./,
  /\/(crane-page|gate-schedule|generic-client|fuzzing|permit-reform|planned-suspension|restore|whole-lives|workbooks)\//,
  /\/access\/(bad-input|foreign-records|reported-inputs)\./,
  /\/sample-data\/sample-data\./,
];

interface Waiting {
  readonly isAlone: boolean;
  readonly socket: Socket;
}

/** Gives out turns on the system, in order: to one file that needs it alone, or to several side by side. A turn ends with its connection, however that ends. */
export const turnServer = async () => {
  const waiting: Waiting[] = [];
  const going = new Set<Waiting>();
  const next = (): void => {
    const [first] = waiting;
    const isFree = first?.isAlone ? going.size === 0 : ![...going].some(({ isAlone }) => isAlone);
    if (!first || !isFree) return;
    waiting.shift();
    going.add(first);
    first.socket.write('go');
    next();
  };
  const leave = (one: Waiting): void => {
    going.delete(one);
    if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1);
    next();
  };
  const server = createServer((socket) => {
    socket.once('data', (asked) => {
      const one: Waiting = { isAlone: asked.toString() === 'alone', socket };
      socket.once('close', () => leave(one));
      waiting.push(one);
      next();
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return { port, stop: () => new Promise((done) => server.close(done)) };
};

/** Waits until a test file may use the system; to be ended after its tests. */
export const takeTurn = async (port: number, file: string): Promise<{ readonly end: () => void }> => {
  const socket = createConnection(port, '127.0.0.1');
  socket.write(alone.some((path) => path.test(file)) ? 'alone' : 'beside');
  await new Promise((go, failed) => {
    socket.once('data', go);
    socket.once('error', failed);
  });
  return { end: () => socket.destroy() };
};
