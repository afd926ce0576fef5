import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutgoing } from './index.ts';

describe('the way out to other systems', () => {
  let visits = 0;
  let url: string;
  const app = fastify();
  beforeAll(async () => {
    app.post<{ Params: { status: string } }>('/status/:status', async ({ params }, reply) =>
      reply.code(Number(params.status)).send('x'.repeat(100_000)),
    );
    app.post('/moved', async (_request, reply) => reply.redirect('/inner', 307));
    app.all('/inner', async () => {
      visits += 1;
      return {};
    });
    app.post('/slow', () => new Promise(() => undefined));
    url = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => app.close());

  const post = (path: string, reach: 'CONFIGURED' | 'PUBLIC' = 'CONFIGURED', signal = AbortSignal.timeout(5_000)) =>
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

  it('follows no redirect', async () => {
    expect(await post('/moved')).toEqual({ kind: 'retry', failure: 'HTTP 307', status: 307 });
    expect(visits).toBe(0);
  });

  it('ends when it is told to', async () => {
    await expect(post('/slow', 'CONFIGURED', AbortSignal.timeout(100))).rejects.toThrow(/timeout/);
  });

  it('reaches no inner address where only public ones are allowed, by number or by name', async () => {
    const { port } = new URL(url);
    expect(await post('/inner', 'PUBLIC')).toEqual({ kind: 'retry', failure: '127.0.0.1 may not be reached' });
    expect(await post(`http://2130706433:${port}/inner`, 'PUBLIC')).toEqual({ kind: 'retry', failure: '127.0.0.1 may not be reached' });
    expect(await post(`http://[::ffff:127.0.0.1]:${port}/inner`, 'PUBLIC')).toMatchObject({ kind: 'retry' });
    await expect(post(`http://localhost:${port}/inner`, 'PUBLIC')).rejects.toThrow(/localhost leads to .*, which may not be reached/);
    expect(visits).toBe(0);
    expect(await post(`http://localhost:${port}/inner`)).toEqual({ kind: 'delivered', status: 200 });
  });
});
