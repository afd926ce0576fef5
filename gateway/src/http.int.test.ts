import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../infra/local/src/embedded/ports.ts';
import { json, outcome, startAsked } from './asking.fixture.ts';

let asked: Awaited<ReturnType<typeof startAsked>>;
let metricsPort: number;
beforeAll(async () => {
  metricsPort = await freePort();
  asked = await startAsked('local', { bodyMs: 300, metrics: { host: '127.0.0.1', port: metricsPort } });
});
afterAll(async () => void (await asked.stop()));

describe('federation: GET', () => {
  it('federation: asks queries, with variables and a token', async () => {
    const query = { query: 'query ($id: ID!) { who unit(id: $id) { name } }', variables: '{"id":"安"}' };
    expect((await asked.get(query, { authorization: asked.token })).body).toEqual({ data: { who: 'u7 EXAMINER', unit: { name: '安' } } });
    expect((await asked.get({ query: '{ who }' }, { authorization: 'Bearer a.b.c' })).status).toBe(401);
  });

  it('federation: a mutation by GET is 405', async () => {
    const answer = await asked.get({ query: 'mutation { touch }' });
    expect([outcome(answer), answer.headers.get('allow')]).toEqual([[405, 'BAD_USER_INPUT'], 'POST']);
  });
});

describe('federation: compression', () => {
  const introspective = { query: '{ __schema { types { name description fields { name description } } } }' };

  it('federation: an answer of some size is compressed for who takes it, a small one is not', async () => {
    const encodings = [];
    for (const accepted of ['br, gzip', 'gzip;q=1, br;q=0', 'identity'])
      encodings.push((await asked.post(introspective, { ...json, 'accept-encoding': accepted })).headers.get('content-encoding'));
    encodings.push((await asked.post({ query: '{ who }' }, { ...json, 'accept-encoding': 'gzip' })).headers.get('content-encoding'));
    expect(encodings).toEqual(['br', 'gzip', null, null]);
  });

  it('federation: what is compressed says the same', async () => {
    const { hostname, port } = new URL(asked.url);
    const body = JSON.stringify(introspective);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\naccept-encoding: gzip\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    );
    const bytes = Buffer.concat(await socket.toArray());
    const unpacked: unknown = JSON.parse(gunzipSync(bytes.subarray(bytes.indexOf('\r\n\r\n') + 4)).toString());
    expect(unpacked).toEqual((await asked.post(introspective, { ...json, 'accept-encoding': 'identity' })).body);
  });
});

describe('security: the door', () => {
  const dripping = (target: string): Promise<string> =>
    new Promise((resolve) => {
      const { hostname, port } = new URL(asked.url);
      const socket = connect(Number(port), hostname);
      let said = '';
      const drip = setInterval(() => socket.write(' '), 50);
      socket.on('data', (part) => {
        said += part.toString();
      });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(drip);
        resolve(said);
      });
      socket.write(
        `POST ${target} HTTP/1.1\r\nhost: a\r\nauthorization: ${asked.token}\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n{"query":"`,
      );
    });

  it.each(['/graphql', '/permit-reform/v1/projects'])('security: a body to %s that never ends is ended with 408', async (target) => {
    expect(await dripping(target)).toMatch(/^HTTP\/1\.1 408[\s\S]*BAD_USER_INPUT/);
  });

  it('security: a body that is too large is 413, also to the permit-reform door, with a length and without', async () => {
    const large = `{"code":"${'x'.repeat(3_000_000)}"}`;
    const headers = { ...json, authorization: asked.machineToken };
    const chunked = new ReadableStream({
      start: (sink) => {
        sink.enqueue(Buffer.from(large));
        sink.close();
      },
    });
    const answers = [
      await asked.send('/graphql', { method: 'POST', headers, body: large }),
      await asked.send('/permit-reform/v1/projects', { method: 'POST', headers, body: large }),
      await asked.send('/permit-reform/v1/projects', { method: 'POST', headers, body: chunked, duplex: 'half' } as RequestInit),
    ];
    expect(answers.map(outcome)).toEqual(answers.map(() => [413, 'BAD_USER_INPUT']));
  });

  it('security: no answer lets a browser guess its media type', async () => {
    for (const path of ['/graphql', '/', '/explorer/start.js', '/healthz', '/nowhere', '/files/enterprise/t1'])
      expect([path, (await fetch(asked.url + path)).headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
  });

  it('security: metrics are not on the public port, but on one of their own', async () => {
    const [open, own] = [await fetch(`${asked.url}/metrics`), await fetch(`http://127.0.0.1:${metricsPort}/metrics`)];
    expect([open.status, own.status]).toEqual([404, 200]);
    expect(await own.text()).toContain('http_request_duration_seconds_count{method="POST",route="/graphql"');
    expect((await fetch(`http://127.0.0.1:${metricsPort}/graphql?query={who}`)).status).toBe(404);
  });
});
