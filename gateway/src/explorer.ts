import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Example, groupedExamples } from './examples.ts';

const require = createRequire(import.meta.url);
const packageFolder = (file: string): string => dirname(require.resolve(`${file.slice(0, file.indexOf('/'))}/package.json`));
const inPackage = (file: string): string => join(packageFolder(file), file.slice(file.indexOf('/') + 1));
const own = (name: string): string => fileURLToPath(new URL(`../explorer/${name}`, import.meta.url));

const page = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>安筑 Anzhu</title>
<link rel="stylesheet" href="/explorer/graphiql.css"><link rel="stylesheet" href="/explorer/page.css"><link rel="icon" href="data:,"></head>
<body><div id="explorer"></div>
<script src="/explorer/react.js"></script><script src="/explorer/react-dom.js"></script>
<script src="/explorer/graphiql.js"></script><script type="module" src="/explorer/start.js"></script></body></html>
`;

const policyFor = (issuer: string): string =>
  `default-src 'self'; connect-src 'self' ${issuer}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'`;

const css = 'text/css; charset=utf-8';
const javascript = 'text/javascript; charset=utf-8';

const assets = {
  'graphiql.css': [inPackage('graphiql/graphiql.min.css'), css],
  'graphiql.js': [inPackage('graphiql/graphiql.min.js'), javascript],
  'react.js': [inPackage('react/umd/react.production.min.js'), javascript],
  'react-dom.js': [inPackage('react-dom/umd/react-dom.production.min.js'), javascript],
  'page.css': [own('page.css'), css],
  'start.js': [own('start.js'), javascript],
  'asking.js': [own('asking.js'), javascript],
  'search.js': [own('search.js'), javascript],
} as const;

interface Explorer {
  readonly examples: readonly Example[];
  readonly supergraphSdl: string;
  /** Address of the dev issuer; empty where operations need no token. */
  readonly issuer: string;
}

/** Answers with the page. */
export const explorerPage = (issuer: string) => {
  const policy = policyFor(issuer);
  return (_request: unknown, reply: FastifyReply): FastifyReply =>
    reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
};

/** A page to try operations on, wholly from our own packages: it works without any network. */
export const explorerRoutes = (app: FastifyInstance, { examples, supergraphSdl, issuer }: Explorer): void => {
  const settings = { issuer, examples: groupedExamples(examples, supergraphSdl) };
  app.get('/', explorerPage(issuer));
  app.get('/explorer/settings.json', async () => settings);
  for (const [name, [path, type]] of Object.entries(assets))
    app.get(`/explorer/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'max-age=3600').send(createReadStream(path)),
    );
};
