import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

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
export const pageHeaders = {
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
