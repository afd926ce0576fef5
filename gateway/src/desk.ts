import { randomBytes } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const built = fileURLToPath(new URL('../desk/dist/', import.meta.url));

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** Who signs people in; nobody where it is empty. */
export interface SignIn {
  readonly issuer: string;
  /** Where it answers besides: its token endpoint and its keys may be elsewhere. */
  readonly issuerOrigins?: readonly string[];
}

/** Scripts of this server alone; styles of this server, and those that bear the nonce of the page. */
export const policyWith = (nonce: string, { issuer, issuerOrigins = [] }: SignIn): string =>
  [
    "default-src 'none'; script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    ['connect-src', "'self'", ...(URL.canParse(issuer) ? [new URL(issuer).origin] : []), ...issuerOrigins].join(' '),
    "img-src 'self' data: blob:; frame-src blob:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ].join('; ');

const acceptsBrotli = ({ headers }: FastifyRequest): boolean =>
  /\bbr\b(?!\s*;\s*q=0(?:[.]0*)?(?:,|$))/.test(headers['accept-encoding']?.toString() ?? '');

const assetRoutes = (app: FastifyInstance): void => {
  const names = readdirSync(join(built, 'assets'));
  for (const name of names.filter((one) => !one.endsWith('.br')))
    app.get(`/desk/assets/${name}`, (request, reply) => {
      const isSmall = names.includes(`${name}.br`) && acceptsBrotli(request);
      if (isSmall) reply.header('content-encoding', 'br');
      return reply
        .headers({ vary: 'accept-encoding', 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' })
        .type(types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        .send(createReadStream(join(built, 'assets', isSmall ? `${name}.br` : name)));
    });
};

/** The desk, as it was built: one page under all its addresses, which learns here who signs people in. */
export const deskRoutes = (app: FastifyInstance, signIn: SignIn): void => {
  const file = join(built, 'index.html');
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8').replaceAll('%ISSUER%', () => signIn.issuer);
  const answer = (_request: unknown, reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(18).toString('base64');
    return reply
      .headers({ 'content-security-policy': policyWith(nonce, signIn), 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('%NONCE%', nonce));
  };
  assetRoutes(app);
  app.get('/desk/assets/*', (_request, reply) => reply.callNotFound());
  for (const path of ['/desk', '/desk/*']) app.get(path, answer);
};
