import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { createLogger } from '@anzhu/observability';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDoor } from './door.ts';

const megabyte = 1024 * 1024;

describe('a client that reads the answer when it has sent all', () => {
  let app: ReturnType<typeof createDoor>;

  beforeEach(async () => {
    app = createDoor({ logger: createLogger({ service: 'test', mode: 'production', level: 'silent' }) });
    app.post('/', async () => 'taken');
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => app.close());

  /** What comes back for a body of which nothing is read before all is sent. */
  const answered = async (headers: readonly string[], body: Buffer): Promise<string> => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    const sent = new Promise<void>((done, failed) => {
      socket.once('error', failed);
      socket.write(['POST / HTTP/1.1', 'host: a', ...headers, '', ''].join('\r\n'));
      socket.write(body, (error) => (error ? failed(error) : done()));
    });
    await sent;
    const [said] = (await once(socket, 'data')) as [Buffer];
    socket.destroy();
    return said.toString();
  };

  it('reliability: is told that its body is too large by its length', async () => {
    const body = Buffer.alloc(20 * megabyte, 'x');
    const headers = ['content-type: application/json', `content-length: ${body.length}`];
    expect(await answered(headers, body)).toContain('HTTP/1.1 413 ');
  });

  it('reliability: the same of one that says no length', async () => {
    const body = Buffer.alloc(20 * megabyte, 'x');
    const chunk = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
    const said = await answered(['content-type: application/json', 'transfer-encoding: chunked'], chunk);
    expect(said).toContain('HTTP/1.1 413 ');
  });

  it('security: what goes on beyond any limit is not taken in', async () => {
    const endless = Buffer.alloc(64 * megabyte, 'x');
    const headers = ['content-type: application/json', `content-length: ${1024 * megabyte}`];
    await expect(answered(headers, endless)).rejects.toThrow();
  });
});
