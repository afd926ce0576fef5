import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { createClient as createEventClient } from 'graphql-sse';
import { type Client, createClient, type SubscribePayload } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startSubscribed } from './subscribed.fixture.ts';

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const query = 'subscription ($id: ID!, $after: String) { caseChanged(process: "equipment.filing", id: $id, after: $after) { title } }';

interface Heard {
  readonly data?: { readonly caseChanged?: { readonly title: string } } | null;
  readonly extensions?: { readonly id?: string };
}

describe('federation: subscriptions over a WebSocket', () => {
  let world: Awaited<ReturnType<typeof startSubscribed>>;
  let gateway: Awaited<ReturnType<typeof world.openGateway>>;
  let id: string;
  let number = 0;
  const clients: (Pick<Client, 'dispose'> & object)[] = [];

  const tokenOf = async (claims: object, exp = '10m') => `Bearer ${await world.sign(claims, { exp })}`;
  const open = (authorization: () => Promise<string | undefined>, url = gateway.url): Client & { readonly closes: { code: number }[] } => {
    const closes: { code: number }[] = [];
    const client = createClient({
      url: url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: async () => ({ authorization: await authorization() }),
      on: { closed: (event) => void closes.push(event as { code: number }) },
      retryWait: async () => undefined,
      shouldRetry: () => true,
      retryAttempts: 20,
    });
    clients.push(client);
    return Object.assign(client, { closes });
  };
  const follow = (client: Client, payload: SubscribePayload = { query, variables: { id } }) => {
    const heard: Heard[] = [];
    const errors: unknown[] = [];
    const leave = client.subscribe(payload, {
      next: (value) => void heard.push(value as Heard),
      error: (error) => void errors.push(...(Array.isArray(error) ? error : [error])),
      complete: () => undefined,
    });
    const until = async (count: number) => {
      await waitFor(() => heard.length >= count, { what: `${count} results` });
      return heard;
    };
    return { heard, errors, leave, until };
  };
  const show = (title: string) => void world.records.set(id, { id, title, region: '530102', org: 'U1' });
  const change = async (title: string) => {
    show(title);
    return await world.say({ of: 'equipment.filing', id });
  };
  const titlesOf = (heard: readonly Heard[]) => heard.map(({ data }) => data?.caseChanged?.title);

  beforeAll(async () => {
    world = await startSubscribed();
    gateway = await world.openGateway();
  });
  afterAll(async () => void (await world.stop()));
  beforeEach(() => {
    number += 1;
    id = `s${number}`;
    show('begun');
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await Promise.resolve(client.dispose()).catch(() => undefined);
  });

  it('federation: graphql-ws follows a case by the token of the connection, and goes on after an event', async () => {
    const client = open(() => tokenOf(official));
    const first = follow(client);
    await first.until(1);
    const seq = await change('changed');
    expect(titlesOf(await first.until(2))).toEqual(['begun', 'changed']);
    const after = first.heard[1]?.extensions?.id;
    expect(after).toMatch(new RegExp(`^equipment\\.\\w+:${seq}$`));
    first.leave();
    await change('meanwhile');
    const second = follow(client, { query, variables: { id, after } });
    expect(titlesOf(await second.until(1))).toEqual(['meanwhile']);
  });

  it('federation: graphql-sse follows a case too', async () => {
    const client = createEventClient({ url: gateway.url, headers: async () => ({ authorization: await tokenOf(official) }) });
    clients.push(client);
    const heard: Heard[] = [];
    client.subscribe(
      { query, variables: { id } },
      { next: (value) => void heard.push(value as Heard), error: () => undefined, complete: () => undefined },
    );
    await waitFor(() => heard.length >= 1, { what: 'the present state' });
    await change('changed');
    await waitFor(() => heard.length >= 2, { what: 'the change' });
    expect(titlesOf(heard)).toEqual(['begun', 'changed']);
  });

  it('federation: the end of the token ends the connection, and the client comes back with another', async () => {
    let ahead = 0;
    const later = await world.openGateway({ now: () => Date.now() + ahead });
    const tokens = [await tokenOf(official), await tokenOf(official, '2h')];
    const client = open(async () => tokens.shift(), later.url);
    const reader = follow(client);
    await reader.until(1);
    ahead = 3_600_000;
    expect(titlesOf(await reader.until(2))).toEqual(['begun', 'begun']);
    expect(client.closes.map(({ code }) => code)).toEqual([4403]);
    void client.dispose();
    await later.close();
  });

  it('federation: a gateway that stops has its clients come back to another', async () => {
    const other = await world.openGateway();
    const client = open(() => tokenOf(official), other.url);
    await follow(client).until(1);
    await other.close();
    await waitFor(() => client.closes.length > 0, { what: 'the connection to be closed' });
    expect(client.closes[0]?.code).toBe(1012);
  });

  it('federation: who has no good token is not let in, and a stranger hears nothing', async () => {
    const forger = open(async () => 'Bearer a.b.c');
    follow(forger);
    await waitFor(() => forger.closes.length > 0, { what: 'the connection to be closed' });
    expect(forger.closes[0]?.code).toBe(4403);
    const headers = { authorization: 'Bearer a.b.c' };
    const refused = new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws', { headers });
    const outcome = await new Promise<Error>((resolve) => refused.on('error', resolve));
    expect(outcome.message).toContain('401');
    const stranger = follow(open(async () => undefined));
    const reader = follow(open(() => tokenOf(official)));
    await reader.until(1);
    await change('changed');
    await reader.until(2);
    expect(stranger.heard).toEqual([]);
  });

  it.each([
    ['a query', { query: '{ work { equipment { seen } } }' }, 'BAD_USER_INPUT'],
    ['no such field', { query: 'subscription { nothing }' }, 'BAD_USER_INPUT'],
    ['an event id of nothing', { query, variables: { id: 'x', after: 'y' } }, 'BAD_USER_INPUT'],
    [
      'what is too deep',
      { query: `subscription { workListChanged { ${Array.from({ length: 40 }, (_, at) => `a${at}: equipment { seen }`).join(' ')} } }` },
      'TOO_COMPLEX',
    ],
  ])('federation: %s is refused in the words of the endpoint', async (_, payload, code) => {
    const { errors } = follow(
      open(() => tokenOf(official)),
      payload,
    );
    await waitFor(() => errors.length > 0, { what: 'the refusal' });
    expect(errors[0]).toMatchObject({ extensions: { code } });
  });

  it('federation: a socket that floods is cut', async () => {
    const flooder = new WebSocket(gateway.url.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => flooder.on('close', resolve));
    flooder.on('error', () => undefined);
    await new Promise((resolve) => flooder.on('open', resolve));
    for (let count = 0; count < 1_000 && flooder.readyState === WebSocket.OPEN; count += 1) flooder.send('{"type":"ping"}');
    expect(await closed).toBe(1006);
  });

  it('federation: a socket that leaves what it is sent unread is cut after a while, and is told to come back', async () => {
    const brief = await world.openGateway({ unreadMs: 400 });
    const sleeper = new WebSocket(brief.url.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => sleeper.on('close', resolve));
    sleeper.on('error', () => undefined);
    await new Promise((resolve) => sleeper.on('open', resolve));
    const acknowledged = new Promise((resolve) => sleeper.once('message', resolve));
    sleeper.send(JSON.stringify({ type: 'connection_init', payload: { authorization: await tokenOf(official) } }));
    await acknowledged;
    show('x'.repeat(2_000_000));
    sleeper.pause();
    sleeper.send(JSON.stringify({ type: 'subscribe', id: 's', payload: { query, variables: { id } } }));
    for (let turn = 1; turn <= 10; turn += 1) {
      await change(String(turn).repeat(2_000_000));
      await pause(50);
    }
    await pause(1_000);
    sleeper.resume();
    expect(await closed).toBe(1013);
    await brief.close();
  });

  it('federation: a socket on which nothing is subscribed to is closed, one with a subscription is not', async () => {
    const brief = await world.openGateway({ idleMs: 300 });
    const reader = follow(open(() => tokenOf(official), brief.url));
    await reader.until(1);
    const idle = new WebSocket(brief.url.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => idle.on('close', resolve));
    await new Promise((resolve) => idle.on('open', resolve));
    idle.send('{"type":"connection_init"}');
    expect(await closed).toBe(4408);
    await change('changed');
    expect(titlesOf(await reader.until(2))).toEqual(['begun', 'changed']);
    await brief.close();
  });

  it('federation: so many subscriptions of one subject, whatever they come by', async () => {
    const narrow = await world.openGateway({ subscriptionsOfOne: 1 });
    const first = follow(open(() => tokenOf(official), narrow.url));
    await first.until(1);
    const second = follow(open(() => tokenOf(official), narrow.url));
    await waitFor(() => second.errors.length > 0, { what: 'the refusal' });
    expect(second.errors[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
    await narrow.close();
  });
});
