import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { PooledDataSource } from './data-source.ts';

const logger = pino({ level: 'silent' });
const asked = { request: { query: '{ a }', variables: {} }, context: { headers: {} } } as unknown as Parameters<
  PooledDataSource['process']
>[0];

describe('reliability: a subgraph that is being replaced', () => {
  const open: { close: () => unknown }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  /** Breaks off the connections of so many requests, then answers. */
  const subgraph = async (cutOff: number) => {
    const bodies: string[] = [];
    const server: Server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        bodies.push(body);
        if (bodies.length <= cutOff) request.socket.destroy();
        else response.end(JSON.stringify({ data: { a: 1 } }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const source = new PooledDataSource({ name: 'a', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }, logger);
    open.push(server, source);
    return { bodies, server, source };
  };

  it('is asked once more with the same request where the connection was cut off', async () => {
    const { source, bodies } = await subgraph(1);
    expect(await source.process(asked)).toEqual({ data: { a: 1 } });
    expect(bodies).toEqual([bodies[0], bodies[0]]);
  });

  it('is unavailable where that is cut off too', async () => {
    const { source, bodies } = await subgraph(5);
    expect(await source.process(asked)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(bodies).toHaveLength(2);
  });

  it('is unavailable where nobody listens', async () => {
    const { source, server } = await subgraph(0);
    await new Promise((resolve) => server.close(resolve));
    expect(await source.process(asked)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  });
});
