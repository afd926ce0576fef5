import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { childSettings, sayReady } from '../child.ts';

const listening = (answer: string): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer((request, reply) => {
      request.resume().once('end', () => reply.writeHead(200, { 'content-type': 'application/json' }).end(answer));
    });
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const urls: Record<string, string> = {};
for (const [name, answer] of Object.entries(childSettings<Record<string, string>>())) {
  urls[name] = `http://127.0.0.1:${await listening(answer)}/graphql`;
}
sayReady(urls);
