import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';

export interface Example {
  readonly name: string;
  readonly query: string;
}

const require = createRequire(import.meta.url);
const packageFolder = (file: string): string => dirname(require.resolve(`${file.slice(0, file.indexOf('/'))}/package.json`));

const page = `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>安筑 Anzhu</title>
<link rel="stylesheet" href="/explorer/graphiql.css"><link rel="icon" href="data:,">
<style>body{margin:0}#explorer{height:100vh}</style></head>
<body><div id="explorer"></div>
<script src="/explorer/react.js"></script><script src="/explorer/react-dom.js"></script>
<script src="/explorer/graphiql.js"></script><script src="/explorer/start.js"></script></body></html>
`;

const policyFor = (issuer: string): string =>
  `default-src 'self'; connect-src 'self' ${issuer}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'`;

/** An operation after a line `# as NAME`, the last before it, is asked with the token of that sample user, which the page fetches from the dev issuer. */
const clientScript = (issuer: string): string => `
const tokens = new Map();
const tokenOf = async (user) => {
  const answer = await fetch(${JSON.stringify(issuer)} + '/token/user', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user }),
  });
  if (!answer.ok) throw new Error('The dev issuer knows no user ' + user);
  return (await answer.json()).access_token;
};
const userOf = ({ query, operationName }) => {
  const at = operationName ? query.search(new RegExp('^(query|mutation) ' + operationName + '\\\\b', 'm')) : 0;
  const before = [...query.slice(0, at > 0 ? at : query.length).matchAll(/^# as (\\S+)$/gm)];
  return before.at(-1)?.[1];
};
const authorizationOf = async (operation) => {
  const user = userOf(operation);
  if (!user) return {};
  if (!tokens.has(user)) tokens.set(user, tokenOf(user));
  return { authorization: 'Bearer ' + (await tokens.get(user)) };
};
const fetcher = async (operation, options) => {
  const headers = { 'content-type': 'application/json', ...(await authorizationOf(operation)), ...options?.headers };
  return (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(operation) })).json();
};
`;

const start = (examples: readonly Example[], issuer: string): string => `
${clientScript(issuer)}ReactDOM.createRoot(document.getElementById('explorer')).render(React.createElement(GraphiQL, {
  fetcher,
  defaultTabs: ${JSON.stringify(examples.map(({ query }) => ({ query })))},
  defaultEditorToolsVisibility: 'headers',
  shouldPersistHeaders: true,
}));
`;

const assets = {
  'graphiql.css': ['graphiql/graphiql.min.css', 'text/css; charset=utf-8'],
  'graphiql.js': ['graphiql/graphiql.min.js', 'text/javascript; charset=utf-8'],
  'react.js': ['react/umd/react.production.min.js', 'text/javascript; charset=utf-8'],
  'react-dom.js': ['react-dom/umd/react-dom.production.min.js', 'text/javascript; charset=utf-8'],
} as const;

/** The example operations of a folder, by file name. */
export const readExamples = (folder: URL): readonly Example[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, query: readFileSync(new URL(name, folder), 'utf8') }));

interface Explorer {
  readonly examples: readonly Example[];
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
export const explorerRoutes = (app: FastifyInstance, { examples, issuer }: Explorer): void => {
  app.get('/', explorerPage(issuer));
  app.get('/explorer/start.js', (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start(examples, issuer)));
  for (const [name, [file, type]] of Object.entries(assets)) {
    const path = join(packageFolder(file), file.slice(file.indexOf('/') + 1));
    app.get(`/explorer/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'max-age=3600').send(createReadStream(path)),
    );
  }
};
