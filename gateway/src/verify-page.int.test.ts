import { anonymous } from '@anzhu/access';
import { createDoor } from '@anzhu/http';
import { ok } from '@anzhu/kernel';
import Fastify, { type FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeIn } from '../verify/code-in.js';
import { proxyRoutes } from './proxy.ts';
import { type RateLimits, useRateLimits } from './rate-limits.ts';
import { verifyAssets } from './verify-page.ts';

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly type: string | undefined;
  readonly accept: string | undefined;
  readonly body: Buffer | undefined;
}

/** A service that tells what came to it. */
const serviceOf = async (seen: Seen[]): Promise<FastifyInstance> => {
  const app = Fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 2_000_000 }, (_request, body, parsed) => parsed(null, body));
  app.all('*', async ({ method, url, headers, body }, reply) => {
    seen.push({ method, url, type: headers['content-type'], accept: headers.accept, body: body as Buffer | undefined });
    return await reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('x-inner', '1').send('<p>page');
  });
  return app;
};

describe('K9 the page of verification at the gateway', () => {
  const seen: Seen[] = [];
  const apps: FastifyInstance[] = [];
  let gateway = '';

  const gatewayTo = async (url: string, limits: RateLimits): Promise<string> => {
    const app = createDoor({ logger: pino({ level: 'silent' }) });
    await useRateLimits(app);
    verifyAssets(app);
    proxyRoutes(app, { urls: { certificate: url }, authenticate: async () => ok(anonymous), mint: async () => 'token', limits });
    apps.push(app);
    return await app.listen({ host: '127.0.0.1', port: 0 });
  };
  let service = '';
  beforeAll(async () => {
    const app = await serviceOf(seen);
    apps.push(app);
    service = await app.listen({ host: '127.0.0.1', port: 0 });
    gateway = await gatewayTo(service, {});
  });
  afterAll(async () => void (await Promise.all(apps.map((app) => app.close()))));

  const form = (bytes: Uint8Array): FormData => {
    const made = new FormData();
    made.set('file', new Blob([bytes], { type: 'application/pdf' }), '证照.pdf');
    return made;
  };

  it.each([
    ['/verify?number=1&holderName=2', '/verify?number=1&holderName=2'],
    ['/verify/8Wm3kQ0xTz2vYb7nLr5cHa', '/verify/8Wm3kQ0xTz2vYb7nLr5cHa'],
    ['/verify/%2e%2e%2fgraphql', '/verify/-'],
  ])('K9 %s is passed on, and the page may run and show nothing but what is of this server', async (asked, passed) => {
    const page = await fetch(`${gateway}${asked}`);
    expect([page.status, seen.at(-1)?.url, page.headers.get('x-inner'), page.headers.get('cache-control')]).toEqual([
      200,
      passed,
      null,
      'no-store',
    ]);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('K9 a form with a file is passed on byte for byte, with what it is and what is asked for', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => at % 256));
    const answer = await fetch(`${gateway}/verify`, { method: 'POST', body: form(bytes), headers: { accept: 'application/json' } });
    expect(answer.status).toBe(200);
    const { method, url, type = '', accept, body = Buffer.alloc(0) } = seen.at(-1) ?? ({} as Seen);
    expect([method, url, accept]).toEqual(['POST', '/verify', 'application/json']);
    const passed = (await new Response(body, { headers: { 'content-type': type } }).formData()).get('file') as File;
    expect([passed.name, Buffer.from(await passed.arrayBuffer()).equals(bytes)]).toEqual(['证照.pdf', true]);
  });

  it('K9 a form larger than any of ours is not passed on, and a browser is told on the page', async () => {
    const before = seen.length;
    const post = (headers: Record<string, string>) =>
      fetch(`${gateway}/verify`, { method: 'POST', body: form(Buffer.alloc(1_200_000)), headers, redirect: 'manual' });
    const page = await post({});
    expect([page.status, page.headers.get('location')]).toEqual([303, '/verify?file=too-large']);
    expect((await post({ accept: 'application/json' })).status).toBe(413);
    expect(seen.length).toBe(before);
  });

  it('K9 what is no form is refused', async () => {
    const answer = await fetch(`${gateway}/verify`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(answer.status).toBe(415);
  });

  it('K9 one address verifies so often a minute, by whichever way', async () => {
    const limited = await gatewayTo(service, { anonymousPerMinute: 2 });
    const asked = [
      () => fetch(`${limited}/verify?number=1`),
      () => fetch(`${limited}/verify/x`),
      () => fetch(`${limited}/verify`, { method: 'POST', body: form(Buffer.alloc(9)) }),
    ];
    for (const ask of asked) expect([(await ask()).status, (await ask()).status, (await ask()).status]).toEqual([200, 200, 429]);
  });

  it('K9 its style and scripts are of this server, and name no other', async () => {
    const found = async (name: string) => {
      const asset = await fetch(`${gateway}/verify/assets/${name}`);
      return [asset.status, asset.headers.get('content-type'), await asset.text()] as const;
    };
    const loads = async (name: string): Promise<readonly string[]> => {
      const [status, type, text] = await found(name);
      expect([name, status, type]).toEqual([name, 200, 'text/javascript; charset=utf-8']);
      return [...text.matchAll(/(?:^import[^;]*? from |await import\(new URL\()'(?:\.\/)?([\w.-]+)'/gm)].map(([, loaded = '']) => loaded);
    };
    expect(await loads('verify.js')).toEqual(['code-in.js', 'decode.js']);
    expect(await loads('code-in.js')).toEqual([]);
    expect(await loads('decode.js')).toEqual(['index.js']);
    expect(await loads('index.js')).toEqual([]);
    expect((await found('verify.css')).slice(0, 2)).toEqual([200, 'text/css; charset=utf-8']);
  });

  it('K9 a code is taken from an address of verification and from nothing else', () => {
    const code = '8Wm3kQ0xTz2vYb7nLr5cHa';
    expect(codeIn(`https://anzhu.example/verify/${code}`)).toBe(code);
    const others = [
      `https://anzhu.example/verify/${code}x`,
      `https://a.example/x/verify/${code}`,
      `javascript:/verify/${code}`,
      code,
      '',
      `https://a.example/verify/${code}?next=1`,
    ];
    expect(others.map(codeIn)).toEqual(others.map(() => null));
  });
});
