import { readFileSync } from 'node:fs';
import { waitFor } from '@anzhu/testing';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startSubscribed } from './subscribed.fixture.ts';

interface Keep {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

interface Following {
  readonly url: string;
  readonly query: string;
  readonly variables: object;
  readonly token: () => Promise<string>;
  readonly keep: Keep;
  readonly show: (data: { readonly caseChanged: { readonly title: string } }) => void;
  readonly signal: AbortSignal;
}

const root = new URL('../../../', import.meta.url);
const { follow } = (await import(new URL('docs/partners/follow.js', root).href)) as { readonly follow: (all: Following) => Promise<void> };

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const query = 'subscription ($id: ID!) { caseChanged(process: "equipment.filing", id: $id) { title } }';
const id = 'page';

let world: Awaited<ReturnType<typeof startSubscribed>>;
let url: string;
beforeAll(async () => {
  world = await startSubscribed();
  ({ url } = await world.openGateway());
});
afterAll(async () => void (await world.stop()));

const change = async (title: string): Promise<void> => {
  world.records.set(id, { id, title, region: '530102', org: 'U1' });
  await world.say({ of: 'equipment.filing', id, division: '530102', orgs: ['U1'] });
};

/** The page as it is opened: what it shows, and how it is closed. */
const open = (kept: Map<string, string>) => {
  const shown: string[] = [];
  const closed = new AbortController();
  const keep = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
  const show: Following['show'] = ({ caseChanged: { title } }) => void shown.push(title);
  const running = follow({ url, query, variables: { id }, token: () => world.sign(official), keep, show, signal: closed.signal });
  const has = (title: string) => waitFor(() => shown.includes(title), { what: title });
  const close = async () => {
    closed.abort();
    await running;
    return shown;
  };
  return { has, close };
};

it('front-ends 4: the page of docs/partners shows what it showed, and goes on from there when it is opened again', async () => {
  const kept = new Map<string, string>();
  world.records.set(id, { id, title: 'begun', region: '530102', org: 'U1' });
  const first = open(kept);
  await first.has('begun');
  await change('changed');
  await first.has('changed');
  expect(await first.close()).toEqual(['begun', 'changed']);
  await change('while it was closed');
  const second = open(kept);
  await second.has('while it was closed');
  expect(await second.close()).toEqual(['changed', 'while it was closed']);
  const last = kept.get('last');
  const asked = vi.spyOn(globalThis, 'fetch');
  const third = open(kept);
  await change('at last');
  await third.has('at last');
  expect(await third.close()).toEqual(['while it was closed', 'at last']);
  const opened = asked.mock.calls.find(([to]) => to === url);
  expect(opened?.[1]?.headers).toMatchObject({ 'last-event-id': last });
  asked.mockRestore();
});

it('front-ends 4: the page asks what the schema has', () => {
  const page = readFileSync(new URL('docs/partners/page.html', root), 'utf8');
  const asked = /'(subscription [^']+)'/.exec(page)?.[1] ?? '';
  const schema = buildSchema(readFileSync(new URL('gateway/api.graphql', root), 'utf8'));
  expect(validate(schema, parse(asked)).map(({ message }) => message)).toEqual([]);
});
