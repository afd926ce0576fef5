import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFederation } from './federation.fixture.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const services = Object.keys(JSON.parse(read('subgraphs.json')) as object);

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

/** What reached the services: method and path of each request that the gateway sent on. */
const reached: string[] = [];

/** The part of a file that was asked for. */
const parts: unknown[] = [];

/** A service that answers everything, and tells what. */
const startService = async (name: string): Promise<FastifyInstance> => {
  const app = Fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
  app.all('*', async ({ method, url, headers }) => {
    reached.push(`${name} ${method} ${url}`);
    parts.push([headers.range, headers['if-range']]);
    return {};
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return app;
};

interface Route {
  readonly method: string;
  readonly url: string;
  readonly scope: FastifyInstance;
}

/** Every route of every server, as it is made. */
const made: Route[] = [];
const note = (message: unknown): void => {
  const { fastify } = message as { readonly fastify: FastifyInstance };
  fastify.addHook('onRoute', function (this: FastifyInstance, { method, url }) {
    made.push(...[method].flat().map((one) => ({ method: one, url, scope: this })));
  });
};
const methods = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE'];

/** Those whose requests may be sent on. */
const proxied = (): readonly Route[] => made.filter(({ method, scope }) => methods.includes(method) && scope.hasReplyDecorator('from'));

let federation: Awaited<ReturnType<typeof startFederation>>;
let stranger: Awaited<ReturnType<typeof startStranger>>;
let token: string;
let apps: readonly FastifyInstance[] = [];

beforeAll(async () => {
  stranger = await startStranger();
  apps = await Promise.all(services.map(startService));
  const urls = apps.map(({ server }) => `http://127.0.0.1:${(server.address() as { port: number }).port}`);
  subscribe('fastify.initialization', note);
  federation = await startFederation('production', {
    supergraphSdl: read('supergraph.graphql'),
    urlOverrides: Object.fromEntries(services.map((name, at) => [name, urls[at] ?? ''])),
  });
  unsubscribe('fastify.initialization', note);
  token = await federation.sign(machine);
});
afterAll(async () => void (await Promise.all([federation.stop(), stranger.stop(), ...apps.map((app) => app.close())])));
beforeEach(() => {
  reached.splice(0);
  parts.splice(0);
  stranger.received.splice(0);
});

/** Sends the target as it stands: no client straightens it. */
const raw = async (target: string, { method = 'GET', host = 'gateway', type = '' } = {}): Promise<void> => {
  const body = ['GET', 'HEAD', 'DELETE'].includes(method) ? '' : '{"code":1}';
  const { hostname, port } = new URL(federation.url);
  const socket = connect(Number(port), hostname);
  const head = [
    `${method} ${target} HTTP/1.1`,
    `host: ${host}`,
    `authorization: Bearer ${token}`,
    'connection: close',
    ...(body === '' ? [] : [`content-type: ${type}`, `content-length: ${body.length}`]),
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  await socket.toArray();
};

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
    ...['..%2f', '%2e%2e%2f', '..%5c', '..%2f..%2f', '%252e%252e%252f'].map((up) => `${folder}${up}graphql`),
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

/** A way in, and what reaches the service by it. */
interface Way {
  readonly path: string;
  readonly method: string;
  readonly type: string;
  readonly reaches: string;
  readonly isNamed: boolean;
}

const names = ['t1', 'a.atom', 'a.json'];
const types = ['application/json', 'multipart/form-data; boundary=x'];

/** By some name in place of what the route leaves open, and some kind of body. */
const wayIn = async ({ method, url }: Route): Promise<Way | undefined> => {
  for (const name of names)
    for (const type of types) {
      const path = url.replaceAll(/:\w+|\*/g, name);
      reached.splice(0);
      await raw(path, { method, type });
      const [reaches] = reached;
      if (reaches !== undefined) return { path, method, type, reaches, isNamed: path !== url };
    }
  return undefined;
};

/** Whether a request went where one of the routes to the same service leads: into its folder where it leaves the name open, else to that very place. */
const isOpen = (ways: readonly Way[], { reaches, method }: Way, one: string): boolean => {
  const to = `${reaches.split(' ')[0]} ${method} `;
  const places = ways.filter((way) => way.reaches.startsWith(to));
  return places.some((way) => (way.isNamed ? one.startsWith(upTo(way.reaches)) : one.split('?')[0] === way.reaches));
};

describe('reliability: whatever the target of a request is, the gateway asks the route’s own service only', () => {
  const ways: Way[] = [];
  beforeAll(async () => {
    for (const route of proxied()) {
      const way = await wayIn(route);
      if (way) ways.push(way);
    }
  });

  it('reliability: each route that sends anything on is tried, of every service with such a route', () => {
    const tried = new Set(ways.map(({ path }) => path.replaceAll(/t1|a[.](?:atom|json)/g, '?')));
    expect(proxied().flatMap(({ url }) => (tried.has(url.replaceAll(/:\w+|\*/g, '?')) ? [] : [url]))).toEqual([]);
    expect(new Set(ways.map(({ reaches }) => reaches.split(' ')[0]))).toEqual(new Set(services));
    expect(tried.size).toBeGreaterThan(services.length + 8);
  });

  it('reliability: a target that names another host or a place that is not open reaches neither', async () => {
    for (const way of ways) {
      const { path, method, type } = way;
      for (const target of hostile(path)) {
        reached.splice(0);
        for (const host of ['gateway', stranger.host]) await raw(target, { method, host, type });
        const strayed = reached.filter((one) => !isOpen(ways, way, one));
        expect([method, target, strayed, stranger.received]).toEqual([method, target, [], []]);
      }
    }
  });

  it('reliability: one in absolute form gets the same path, and the query where the route has one', async () => {
    const withQuery = new Set<string>();
    for (const { path, method, type, reaches } of ways) {
      reached.splice(0);
      await raw(`http://${stranger.host}${path}?first=10&after=%25`, { method, type });
      const [one = '', ...more] = reached;
      if (one.endsWith('?first=10&after=%25')) withQuery.add(path);
      expect([one.replace('?first=10&after=%25', ''), more, stranger.received]).toEqual([reaches, [], []]);
    }
    expect([...withQuery].sort()).toEqual([
      '/feeds/a.atom',
      '/permit-reform/v1/registrations/t1/documents',
      '/permit-reform/v1/t1',
      '/verify',
    ]);
  });

  it('R15 the part of a file that is asked for, and of what it is to be a part, reach the service', async () => {
    await fetch(`${federation.url}/files/enterprise/t1`, { headers: { range: 'bytes=5-', 'if-range': '"1"' } });
    expect(parts).toEqual([['bytes=5-', '"1"']]);
  });
});
