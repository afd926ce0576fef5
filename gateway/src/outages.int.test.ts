import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { withoutAuthentication } from './auth.ts';
import { PooledDataSource } from './data-source.ts';
import { type Mood, startMockService } from './mock-services.fixture.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const names = Object.keys(JSON.parse(read('subgraphs.json')) as object);
const logger = pino({ level: 'silent' });

/** What a front end asks first: lists of all services side by side. */
const home = `{
  unitRegistrations(first: 2) { total { count } edges { node { id title state applicant { uscc name } } } }
  ownershipFilings(first: 2) { total { count } edges { node { id title applicant { name license { number } } } } }
  useRegistrations(first: 2) { edges { node { id installation { id since installer { name } project { id name } } } } }
  persons(first: 2) { edges { node { id name employer { uscc name } } } }
  projects(first: 2) { edges { node { id name standingCranes { since } team { name role } } } }
  craneStatistics { total }
  electronicCertificates(first: 2) { edges { node { id number holder { name } } } }
  notifications(first: 2) { edges { node { id } } }
  partners(first: 2) { edges { node { name state } } }
}`;
const pages = {
  'the home page': home,
  'lists over four services': read('examples/02-cranes-and-projects.graphql'),
  'what waits for me': read('examples/01-waiting-for-me.graphql'),
  'the work of all services': read('examples/00-home.graphql'),
  'the page of a crane': read('examples/07-crane-page.graphql'),
};

const times = { patienceMs: 100, livesMs: 300, againMs: 20 };

class QuickDataSource extends PooledDataSource {
  constructor(...[endpoint, log]: ConstructorParameters<typeof PooledDataSource>) {
    super(endpoint, log, times);
  }
}

type Json = { readonly [name: string]: Json } | readonly Json[] | string | number | boolean | null;
interface Answer {
  readonly data: Json;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string } }[];
}

let services: ReadonlyMap<string, Awaited<ReturnType<typeof startMockService>>>;

const become = (name: string, mood: Mood): void => services.get(name)?.become(mood);
let app: Awaited<ReturnType<typeof createApp>>;
let url: string;

beforeAll(async () => {
  const started = await Promise.all(names.map(async (name) => [name, await startMockService(name)] as const));
  services = new Map(started);
  app = await createApp(
    {
      mode: 'local',
      supergraphSdl: read('supergraph.graphql'),
      urlOverrides: Object.fromEntries(started.map(([name, service]) => [name, service.url])),
      composed: {},
      introspection: true,
      examples: [],
      issuer: '',
      authenticate: withoutAuthentication,
      mint: async () => '',
      logger,
    },
    QuickDataSource,
  );
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  for (const service of services.values()) service.stop();
});

const ask = async (query: string): Promise<Answer> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
};

/** Paths of all that was there and is not. */
const missing = (before: Json, after: Json, path: readonly (string | number)[] = []): readonly string[] => {
  if (after === null) return before === null ? [] : [path.join('.')];
  if (typeof before !== 'object' || before === null) return before === after ? [] : [`${path.join('.')} is another`];
  return Object.entries(before).flatMap(([name, inner]) =>
    missing(inner as Json, (after as Readonly<Record<string, Json>>)[name] ?? null, [...path, Array.isArray(before) ? Number(name) : name]),
  );
};

describe.each(['is away', 'is frozen'] as const)('federation: one service %s', (mood: Mood) => {
  describe.each(names)('%s', (name) => {
    it.each(Object.entries(pages))(
      'federation: of %s all that is not its own is there, and all that is is named as UNAVAILABLE',
      async (_, query) => {
        const before = await ask(query);
        expect(before.errors).toBeUndefined();
        become(name, mood);
        try {
          const { data, errors = [] } = await ask(query);
          const named = errors.map(({ path = [] }) => path.join('.'));
          expect(missing(before.data, data).toSorted()).toEqual(named.toSorted());
          expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(named.length > 0 ? ['UNAVAILABLE'] : []));
        } finally {
          become(name, 'answers');
          await expect.poll(async () => (await ask(query)).errors).toBeUndefined();
        }
      },
    );
  });

  it('federation: every service has a part in some page', async () => {
    const counts = [];
    for (const name of names) {
      become(name, mood);
      counts.push((await ask(home).finally(() => become(name, 'answers'))).errors?.length ?? 0);
      await expect.poll(async () => (await ask(home)).errors).toBeUndefined();
    }
    expect(counts.every((count) => count > 0)).toBe(true);
  });
});

describe('federation: a service that is frozen', () => {
  it('federation: keeps one operation waiting, and the following not at all', async () => {
    const lasting = async (): Promise<number> => {
      const from = performance.now();
      await ask(home);
      return performance.now() - from;
    };
    become('personnel', 'is frozen');
    const waiting = await lasting();
    expect(waiting).toBeGreaterThan(times.patienceMs);
    expect(await lasting()).toBeLessThan(waiting / 2);
    become('personnel', 'answers');
    await expect.poll(async () => (await ask(home)).errors).toBeUndefined();
  });
});
