import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const everyMs = 50;

interface Line {
  readonly asker: Socket;
  readonly answering: Socket;
  readonly bytes: number;
}

/** Carries so many bytes in a turn to who asks, and for a turn that comes late as many more, until either side has gone. */
const carry = ({ asker, answering, bytes }: Line): void => {
  asker.pipe(answering);
  let last = performance.now();
  const turns = setInterval(() => {
    const now = performance.now();
    const most = Math.ceil((bytes * (now - last)) / everyMs);
    last = now;
    const part = answering.read(Math.min(most, answering.readableLength)) as Buffer | null;
    if (part) asker.write(part);
  }, everyMs);
  for (const one of [asker, answering]) {
    one
      .on('error', () => undefined)
      .on('close', () => {
        clearInterval(turns);
        for (const both of [asker, answering]) both.destroy();
      });
  }
};

/** A line to a port that carries so many bytes in a twentieth of a second to who asks; its own port, and what takes it away. */
export const slowLine = async (port: number, bytes: number) => {
  const askers = new Set<Socket>();
  const server = createServer((asker) => {
    askers.add(asker);
    carry({ asker, answering: connect(port, '127.0.0.1'), bytes });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const one of askers) one.destroy();
      server.close();
    },
  };
};
