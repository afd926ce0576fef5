import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Forwarding, forward, targetOf } from './forward.ts';
import { addressLimit, type RateLimits } from './rate-limits.ts';

const require = createRequire(import.meta.url);
const own = (name: string): string => fileURLToPath(new URL(`../verify/${name}`, import.meta.url));

const javascript = 'text/javascript; charset=utf-8';

/** Style and scripts of the page of verification; the library that reads QR codes is one of our own packages. */
const assets = {
  'verify.css': [own('verify.css'), 'text/css; charset=utf-8'],
  'verify.js': [own('verify.js'), javascript],
  'code-in.js': [own('code-in.js'), javascript],
  'decode.js': [require.resolve('qr/decode.js'), javascript],
  'index.js': [require.resolve('qr'), javascript],
} as const;

/** What the page may do: run and show what is of this server, use the camera, send its forms here, and stand in no other page. */
const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'permissions-policy': 'camera=(self), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
} as const;

export const verifyAssets = (app: FastifyInstance): void => {
  for (const [name, [path, type]] of Object.entries(assets))
    app.get(`/verify/assets/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'max-age=3600').send(createReadStream(path)),
    );
};

/** A file of a certificate, and the form around it. */
const formLimit = 1_100_000;

const pass = async (request: FastifyRequest, reply: FastifyReply, forwarding: Forwarding): Promise<FastifyReply> =>
  await forward(request, reply.headers(pageHeaders), forwarding);

const formRoute = (scope: FastifyInstance, { anonymousPerMinute }: RateLimits): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, body, parsed) => parsed(null, body));
  scope.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (error.statusCode !== 413 || request.headers.accept?.startsWith('application/json')) throw error;
    return await reply.redirect('/verify?file=too-large', 303);
  });
  scope.post('/verify', { ...addressLimit(anonymousPerMinute), bodyLimit: formLimit }, async (request, reply) => {
    const { accept, 'content-type': contentType } = request.headers;
    const headers = accept === undefined ? {} : { accept };
    return await pass(request, reply, { path: '/verify', headers, body: request.body as Buffer, contentType });
  });
};

/** The page on which anybody verifies a certificate, by number, by code and by file (K9). */
export const verifyRoutes = (scope: FastifyInstance, limits: RateLimits): void => {
  const limit = addressLimit(limits.anonymousPerMinute);
  scope.get('/verify', limit, async (request, reply) => {
    const { search: query } = targetOf(request);
    return await pass(request, reply, { path: '/verify', query });
  });
  scope.get<{ Params: { code: string } }>('/verify/:code', {
    ...limit,
    handler: async (request, reply) => {
      const { code } = request.params;
      return await pass(request as FastifyRequest, reply, { path: `/verify/${/^[\w-]{1,64}$/.test(code) ? code : '-'}` });
    },
  });
  scope.register((inner, _options, done) => {
    formRoute(inner, limits);
    done();
  });
};
