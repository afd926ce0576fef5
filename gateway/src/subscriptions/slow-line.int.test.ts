import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { readEvents } from './reader.fixture.ts';
import { slowLine } from './slow-line.fixture.ts';
import { startSubscribed } from './subscribed.fixture.ts';

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const query = 'subscription ($id: ID!) { caseChanged(process: "equipment.filing", id: $id) { title } }';
/** Hardly less than an answer may hold, more than the system takes for a connection, and than the line carries in the time in which something must be read. */
const large = 'x'.repeat(7_500_000);
const ofLine = 60_000;
const unreadMs = 4_000;

describe('federation: one event that is larger than what a slow line carries before a reader is cut', () => {
  let world: Awaited<ReturnType<typeof startSubscribed>>;
  let gateway: Awaited<ReturnType<typeof world.openGateway>>;
  let line: Awaited<ReturnType<typeof slowLine>>;
  const id = 'slow';
  const show = (title: string) => void world.records.set(id, { id, title, region: '530102', org: 'U1' });
  const change = async (title: string) => {
    show(title);
    await world.say({ of: 'equipment.filing', id });
  };
  const authorization = async () => `Bearer ${await world.sign(official)}`;
  const url = () => Object.assign(new URL(gateway.url), { port: String(line.port) }).href;

  beforeAll(async () => {
    world = await startSubscribed();
    gateway = await world.openGateway({ unreadMs });
    line = await slowLine(Number(new URL(gateway.url).port), ofLine);
  });
  afterAll(async () => {
    line.close();
    await gateway.close();
    await world.stop();
  });

  it('federation: comes whole by server-sent events', async () => {
    show('begun');
    const reader = await readEvents(url(), { query, variables: { id } }, { authorization: await authorization() });
    await reader.until(1);
    await change(large);
    await reader.until(2);
    await change('small');
    expect(JSON.stringify((await reader.until(3)).at(-1))).toContain('small');
    reader.leave();
  });

  it('federation: comes whole by a WebSocket whose client asks meanwhile whether anybody is there', async () => {
    show('begun');
    const lengths: number[] = [];
    const closes: unknown[] = [];
    const client = createClient({
      ...{ url: url().replace('http', 'ws'), webSocketImpl: WebSocket, keepAlive: 200, retryAttempts: 0 },
      connectionParams: async () => ({ authorization: await authorization() }),
      on: { closed: (event) => void closes.push(event) },
    });
    const next = ({ data }: { data?: unknown }) => void lengths.push((data as { caseChanged: { title: string } }).caseChanged.title.length);
    client.subscribe({ query, variables: { id } }, { next, error: () => undefined, complete: () => undefined });
    await waitFor(() => lengths.length === 1, { what: 'the present state' });
    await change(large);
    await waitFor(() => lengths.length === 2 || closes.length > 0, { what: 'the large event' });
    await change('small');
    await waitFor(() => lengths.length === 3 || closes.length > 0, { what: 'the next event' });
    expect([lengths, closes]).toEqual([[5, large.length, 5], []]);
    await client.dispose();
  });

  it('federation: a socket that asks on and on before what it was sent is read is cut', async () => {
    const roomy = await world.openGateway();
    const asker = new WebSocket(roomy.url.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => asker.on('close', resolve));
    asker.on('error', () => undefined);
    await once(asker, 'open');
    const acknowledged = once(asker, 'message');
    asker.send(JSON.stringify({ type: 'connection_init', payload: { authorization: await authorization() } }));
    await acknowledged;
    show(large);
    asker.pause();
    for (let turn = 0; turn < 16; turn += 1) {
      asker.send(JSON.stringify({ type: 'subscribe', id: `s${turn}`, payload: { query, variables: { id } } }));
      await pause(600);
      asker.send(JSON.stringify({ type: 'complete', id: `s${turn}` }));
    }
    asker.resume();
    expect(await closed).toBe(1006);
    await roomy.close();
  });
});
