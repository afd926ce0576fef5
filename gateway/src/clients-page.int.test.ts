import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { anonymous } from '@anzhu/access';
import { err, ok } from '@anzhu/kernel';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { graphql } from './graphql-copy.ts';
import { startMockService } from './mock-services.fixture.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const names = ['enterprise', 'personnel', 'supervision', 'equipment', 'certificate', 'partner', 'notification'];
const token = 'of-a-clerk';

const schema = graphql.buildSchema(read('gateway/api.graphql'));
const possibleTypes = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(graphql.isAbstractType)
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);

/** The examples of a page that ask the endpoint, by the package they begin with. */
const snippets = [...read('docs/clients.md').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].flatMap(([, code = '']) =>
  code.includes('https://anzhu.example') ? [{ code, from: /from '(.+?)'/.exec(code)?.[1] ?? '' }] : [],
);

let stop: () => Promise<void>;
let url: string;
beforeAll(async () => {
  const services = await Promise.all(names.map(async (name) => ({ name, ...(await startMockService(name)) })));
  const app = await createApp({
    mode: 'production',
    supergraphSdl: read('gateway/supergraph.graphql'),
    urlOverrides: Object.fromEntries(services.map((service) => [service.name, service.url])),
    composed: {},
    introspection: false,
    examples: [],
    issuer: '',
    authenticate: async (authorization) =>
      [`Bearer ${token}`, undefined].includes(authorization) ? ok(anonymous) : err('UNAUTHENTICATED'),
    mint: async () => '',
    logger: pino({ level: 'silent' }),
    broker: { url: 'nats://127.0.0.1:9' },
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
  stop = async () => {
    await app.close();
    for (const service of services) service.stop();
  };
});
afterAll(async () => void (await stop()));

/** Runs an example as it stands but for the address, and tells what it got. */
const run = async ({ code, from }: (typeof snippets)[number]): Promise<{ readonly data?: unknown; readonly error?: unknown }> => {
  const folder = new URL('../../node_modules/.cache/snippets/', import.meta.url);
  const file = new URL(`${from.replaceAll(/\W/g, '-')}-${process.pid}.mjs`, folder);
  const given = `globalThis.WebSocket ??= (await import('ws')).WebSocket;\nconst token = '${token}';\nconst possibleTypes = ${JSON.stringify(possibleTypes)};\n`;
  const told = `\nexport { data };\nexport const failed = typeof error === 'undefined' ? undefined : error;\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, given + code.replaceAll('https://anzhu.example', url) + told);
  const { data, failed } = (await import(file.href)) as { readonly data?: unknown; readonly failed?: unknown };
  return { data, error: failed };
};

it('front-ends 11: the page for clients shows each of the libraries', () => {
  expect(snippets.map(({ from }) => from)).toEqual(['@apollo/client', '@urql/core', 'graphql-sse', 'graphql-ws', 'graphql-request']);
});

it.each(snippets)('front-ends 11: the example of $from runs as it stands', async (snippet) => {
  const { data, error } = await run(snippet);
  expect(error).toBeUndefined();
  expect(JSON.stringify(data)).toMatch(/"OwnershipFiling"|"title"/);
});
