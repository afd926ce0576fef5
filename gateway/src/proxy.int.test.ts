import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFederation } from './federation.fixture.ts';

const machine = {
  sub: 'm',
  name: '工改系统',
  org: 'A',
  org_kind: 'SYSTEM',
  unit_kinds: [],
  region: '530000',
  roles: ['PERMIT_REFORM_SYSTEM'],
};

/** A host that no request may reach: what was sent to it. */
const startStranger = async () => {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    received.push('connected');
    socket.on('data', (bytes) => {
      received.push(bytes.toString());
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
    });
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { received, host: `127.0.0.1:${port}`, stop };
};

let federation: Awaited<ReturnType<typeof startFederation>>;
let stranger: Awaited<ReturnType<typeof startStranger>>;
let token: string;

/** What reached the services: method and path of each request that the gateway sent on. */
const reached: string[] = [];

/** The part of a file that was asked for. */
const parts: unknown[] = [];

beforeAll(async () => {
  stranger = await startStranger();
  federation = await startFederation('production', {}, (service, { method, url, headers }) => {
    reached.push(`${service} ${method} ${url}`);
    parts.push([headers.range, headers['if-range']]);
  });
  token = await federation.sign(machine);
});
afterAll(async () => void (await Promise.all([federation.stop(), stranger.stop()])));
beforeEach(() => {
  reached.splice(0);
  parts.splice(0);
  stranger.received.splice(0);
});

/** Sends the target as it stands: no client straightens it. */
const raw = async (target: string, { method = 'GET', host = 'gateway', body = '' } = {}): Promise<number> => {
  const { hostname, port } = new URL(federation.url);
  const socket = connect(Number(port), hostname);
  const head = [
    `${method} ${target} HTTP/1.1`,
    `host: ${host}`,
    `authorization: Bearer ${token}`,
    'connection: close',
    ...(body === '' ? [] : ['content-type: application/json', `content-length: ${body.length}`]),
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  const answer = Buffer.concat(await socket.toArray()).toString();
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
};

const routes = [
  ['files of enterprise', 'GET', '/files/enterprise/t1', 'enterprise'],
  ['uploads to enterprise', 'PUT', '/files/enterprise/t1', 'enterprise'],
  ['files of supervision', 'GET', '/files/supervision/t1', 'supervision'],
  ['uploads to supervision', 'PUT', '/files/supervision/t1', 'supervision'],
  ['anyone reading a feed', 'GET', '/feeds/public-notices.atom', 'enterprise'],
  ['the permit-reform system reading', 'GET', '/permit-reform/v1/projects', 'supervision'],
  ['the permit-reform system pushing', 'POST', '/permit-reform/v1/projects', 'supervision'],
] as const;

const upTo = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Targets that name the stranger, or a place of the service that is not proxied. */
const hostile = (path: string): readonly string[] => {
  const { host } = stranger;
  const folder = upTo(path);
  return [
    ...[`http://${host}${path}`, `HTTP://${host}${path}`, `https://${host}${path}`, `http://user@${host}${path}`, `ftp://${host}${path}`],
    ...[`//${host}${path}`, `///${host}${path}`, `/\\${host}${path}`, `\\\\${host}${path}`, `/%2f${host}${path}`, `/%5c${host}${path}`],
    ...[
      `${folder}http://${host}/x`,
      `${folder}http:%2f%2f${host}%2fx`,
      `${folder}/${host}/x`,
      `${folder}\\\\${host}\\x`,
      `${folder}@${host}`,
    ],
    ...['..', '%2e%2e', '.%2e', '..%2f', '..%5c', '..\\', '%252e%252e%252f'].map((up) => `${folder}${up}/${up}/graphql`),
    ...[
      `${path}?url=http://${host}/`,
      `${path}#@${host}/`,
      `${path};@${host}/`,
      `${path}%00@${host}`,
      `${path}%zz`,
      `${path}%0d%0ahost:%20${host}`,
    ],
  ];
};

describe('reliability: whatever the target of a request is, the gateway asks the route’s own service only', () => {
  it.each(routes)('reliability: %s', async (_, method, path, service) => {
    const body = method === 'GET' ? '' : '{"code":1}';
    for (const target of hostile(path)) {
      for (const host of ['gateway', stranger.host]) await raw(target, { method, host, body });
      const folder = upTo(path).replace(`/${service}/`, '/');
      const strayed = reached.filter((one) => !one.startsWith(`${service} ${method} ${folder}`));
      expect([target, strayed, stranger.received]).toEqual([target, [], []]);
    }
  });

  it.each(routes)('reliability: %s, asked in absolute form, gets the same path and query', async (_, method, path, service) => {
    const body = method === 'GET' ? '' : '{"code":1}';
    await raw(`http://${stranger.host}${path}?first=10&after=%25`, { method, body });
    const query = path.startsWith('/files/') ? '' : '?first=10&after=%25';
    expect(reached).toEqual([`${service} ${method} ${path.replace(/^(\/files)\/\w+/, '$1')}${query}`]);
    expect(stranger.received).toEqual([]);
  });

  it('R15 the part of a file that is asked for, and of what it is to be a part, reach the service', async () => {
    await fetch(`${federation.url}/files/enterprise/t1`, { headers: { range: 'bytes=5-', 'if-range': '"1"' } });
    expect(parts).toEqual([['bytes=5-', '"1"']]);
  });
});
