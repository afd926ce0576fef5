import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutgoing, type Resolver } from './index.ts';
import { askNameServers } from './name-servers.ts';

describe('the way out to other systems', () => {
  let visits = 0;
  let url: string;
  const app = fastify();
  beforeAll(async () => {
    app.post<{ Params: { status: string } }>('/status/:status', async ({ params }, reply) =>
      reply.code(Number(params.status)).send('x'.repeat(100_000)),
    );
    app.post<{ Params: { status: string } }>('/busy/:status', async ({ params }, reply) =>
      reply.code(Number(params.status)).header('retry-after', '120').send({}),
    );
    app.post('/moved', async (_request, reply) => reply.redirect('/inner', 307));
    app.all('/inner', async () => {
      visits += 1;
      return {};
    });
    app.post('/once', async (_request, reply) => reply.header('connection', 'close').send({}));
    app.post('/slow', () => new Promise(() => undefined));
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  const post = (path: string, reach: 'CONFIGURED' | 'PUBLIC' = 'CONFIGURED', signal = AbortSignal.timeout(60_000)) =>
    createOutgoing(reach).post({ url: new URL(path, url), headers: { 'content-type': 'application/json' }, body: '{}', signal });

  it.each([
    [200, { kind: 'delivered', status: 200 }],
    [202, { kind: 'delivered', status: 202 }],
    [400, { kind: 'refused', failure: 'HTTP 400', status: 400 }],
    [422, { kind: 'refused', failure: 'HTTP 422', status: 422 }],
    [401, { kind: 'retry', failure: 'HTTP 401', status: 401 }],
    [404, { kind: 'retry', failure: 'HTTP 404', status: 404 }],
    [429, { kind: 'retry', failure: 'HTTP 429', status: 429 }],
    [503, { kind: 'retry', failure: 'HTTP 503', status: 503 }],
  ])('tells by the status %d what came of it', async (status, outcome) => {
    expect(await post(`/status/${status}`)).toEqual(outcome);
  });

  it('reliability: tells the pause that one who is busy asks for, of no other answer', async () => {
    const pauses = [429, 503, 500, 400].map(async (status) => await post(`/busy/${status}`));
    expect(await Promise.all(pauses)).toEqual([
      ...[429, 503].map((status) => ({ kind: 'retry', failure: `HTTP ${status}`, status, waitMs: 120_000 })),
      { kind: 'retry', failure: 'HTTP 500', status: 500 },
      { kind: 'refused', failure: 'HTTP 400', status: 400 },
    ]);
  });

  it('follows no redirect', async () => {
    expect(await post('/moved')).toEqual({ kind: 'retry', failure: 'HTTP 307', status: 307 });
    expect(visits).toBe(0);
  });

  it('ends when it is told to', async () => {
    await expect(post('/slow', 'CONFIGURED', AbortSignal.timeout(100))).rejects.toThrow(/timeout/);
  });

  it('reaches no inner address where only public ones are allowed, by number or by name', async () => {
    const { port } = new URL(url);
    const inner = { kind: 'retry', failure: '127.0.0.1 may not be reached', isBarred: true };
    for (const host of ['127.0.0.1', '2130706433', '0x7f000001', '0177.0.0.1', '127.1'])
      expect([host, await post(`http://${host}:${port}/inner`, 'PUBLIC')]).toEqual([host, inner]);
    for (const host of ['[::ffff:127.0.0.1]', '[64:ff9b::7f00:1]', '[::1]', '100.64.0.1', '169.254.169.254', '0.0.0.0'])
      expect([host, await post(`http://${host}:${port}/inner`, 'PUBLIC')]).toEqual([host, expect.objectContaining({ isBarred: true })]);
    expect(await post(`http://localhost:${port}/inner`, 'PUBLIC')).toMatchObject({
      failure: expect.stringMatching(/localhost leads to .*, which may not be reached/),
      isBarred: true,
    });
    expect(visits).toBe(0);
    expect(await post(`http://localhost:${port}/inner`)).toEqual({ kind: 'delivered', status: 200 });
  });

  it('looks at the address at each connection: a name that leads elsewhere at its second answer is not followed', async () => {
    const answers = ['127.0.0.1', '169.254.169.254'];
    const rebinding: Resolver = (_host, _options, answer) => answer(null, [{ address: answers.shift() ?? '', family: 4 }]);
    const outgoing = createOutgoing('CONFIGURED', rebinding);
    const there = new URL(`http://partner.example:${new URL(url).port}/once`);
    const visit = () =>
      outgoing.post({ url: there, headers: { 'content-type': 'application/json' }, body: '{}', signal: AbortSignal.timeout(60_000) });
    expect(await visit()).toEqual({ kind: 'delivered', status: 200 });
    const failure = 'partner.example leads to 169.254.169.254, which may not be reached';
    expect(await visit()).toEqual({ kind: 'retry', failure, isBarred: true });
    expect(answers).toEqual([]);
  });

  it('of a name with several addresses none may be an inner one', async () => {
    const addresses = ['8.8.8.8', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    const outgoing = createOutgoing('PUBLIC', (_host, _options, answer) => answer(null, addresses));
    const there = new URL('http://partner.example/');
    expect(await outgoing.post({ url: there, headers: {}, body: '{}', signal: AbortSignal.timeout(60_000) })).toMatchObject({
      failure: 'partner.example leads to 10.0.0.1, which may not be reached',
      isBarred: true,
    });
  });

  it('reliability: a name server that does not answer is not waited for as long as it likes, nor by any of the threads of the process', async () => {
    const silent = createSocket('udp4').bind(0, '127.0.0.1');
    await once(silent, 'listening');
    const asked = once(silent, 'message');
    const outgoing = createOutgoing('PUBLIC', askNameServers([`127.0.0.1:${silent.address().port}`]));
    const there = new URL('https://partner.example/');
    await expect(outgoing.post({ url: there, headers: {}, body: '{}', signal: AbortSignal.timeout(600_000) })).rejects.toThrow(/ETIMEOUT/);
    await asked;
    silent.close();
  });
});
