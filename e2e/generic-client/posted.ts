import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { waitFor } from '@anzhu/testing';

/** A webhook on this machine that keeps what is posted to it. */
export const startPosted = async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      bodies.push(body);
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    /** The first body that says so. */
    until: (what: string, says: (body: string) => boolean): Promise<string> => waitFor(() => bodies.find(says), { what }),
    stop: (): void => {
      server.closeAllConnections();
      server.close();
    },
  };
};
