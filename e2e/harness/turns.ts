import { createConnection, createServer, type Socket } from 'node:net';

/** Files that stop parts of the whole system or have it to themselves: they move its clock, make its partners fail, count all that is written or waits, or use up what a person may ask. */
const alone: readonly RegExp[] = [
  /\/faults\/kill-nine\./,
  /\/(crane-page|gate-schedule|generic-client|fuzzing|new-license|permit-reform|planned-suspension|restore|whole-lives|workbooks)\//,
  /\/desk\/license\./,
  /\/access\/(bad-input|foreign-records|reported-inputs)\./,
  /\/sample-data\/sample-data\./,
];

/** Files that load the samples: whichever comes first has the system to itself, since the clock is behind while a part of them is made. */
const loading = /\/(crane-page|explorer|personal-data|sample-data)\/|\/generic-client\/generic-client\.|\/access\/foreign-records\./;

/** How a file uses the system. */
export const turnOf = (file: string) => ({ isAlone: alone.some((path) => path.test(file)), loadsSamples: loading.test(file) });

interface Waiting extends ReturnType<typeof turnOf> {
  readonly socket: Socket;
}

/** Gives out turns on the system, in order: to one file that needs it alone, or to several side by side. A turn ends with its connection, however that ends. */
export const turnServer = async () => {
  const waiting: Waiting[] = [];
  const going = new Set<Waiting>();
  let areLoaded = false;
  const hasItAlone = ({ isAlone, loadsSamples }: Waiting): boolean => isAlone || (loadsSamples && !areLoaded);
  const next = (): void => {
    const [first] = waiting;
    const isFree = first && hasItAlone(first) ? going.size === 0 : ![...going].some(hasItAlone);
    if (!first || !isFree) return;
    waiting.shift();
    going.add(first);
    first.socket.write('go');
    next();
  };
  const leave = (one: Waiting): void => {
    const hadIt = going.delete(one);
    areLoaded ||= hadIt && one.loadsSamples;
    if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1);
    next();
  };
  const server = createServer((socket) => {
    socket.once('data', (asked) => {
      const one: Waiting = { ...(JSON.parse(asked.toString()) as ReturnType<typeof turnOf>), socket };
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
  socket.write(JSON.stringify(turnOf(file)));
  await new Promise((go, failed) => {
    socket.once('data', go);
    socket.once('error', failed);
    socket.once('close', () => failed(new Error('the turns are over')));
  });
  return { end: () => socket.destroy() };
};
