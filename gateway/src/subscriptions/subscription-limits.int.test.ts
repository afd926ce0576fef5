import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readEvents } from './reader.fixture.ts';
import { startSubscribed } from './subscribed.fixture.ts';

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const elsewhere = { ...official, sub: 'e', region: '650000' };
const unit = { ...official, sub: 'u', org: 'U1', org_kind: 'UNIT', region: '530102', roles: ['UNIT_CLERK'] };

const ofCase = 'subscription ($id: ID!) { caseChanged(process: "equipment.filing", id: $id) { id title } }';

describe('federation: what is not subscribed to', () => {
  let world: Awaited<ReturnType<typeof startSubscribed>>;
  let gateway: Awaited<ReturnType<typeof world.openGateway>>;
  const id = 'r';

  const bearer = async (claims: object) => ({ authorization: `Bearer ${await world.sign(claims)}` });
  const show = (title: string) => void world.records.set(id, { id, title, region: '530102', org: 'U1' });
  const follow = async (claims: object, query: string) =>
    await readEvents(gateway.url, { query, variables: query.includes('$id') ? { id } : {} }, await bearer(claims));

  beforeAll(async () => {
    world = await startSubscribed();
    gateway = await world.openGateway();
  });
  afterAll(async () => void (await world.stop()));
  beforeEach(() => show('begun'));

  it.each([
    ['a query', '{ work { equipment { seen } } }'],
    ['no such field', 'subscription { nothing }'],
    ['a wrong selection', 'subscription { certificateChanged(id: "a") { nothing } }'],
    ['no service of ours', 'subscription { caseChanged(process: "weather.rain", id: "a") { id } }'],
    ['a directive on the field itself', 'subscription { certificateChanged(id: "a") @skip(if: true) { id } }'],
    ['two fields', 'subscription { a: certificateChanged(id: "a") { id } b: certificateChanged(id: "b") { id } }'],
    ['no operation', ''],
  ])('federation: %s is refused in JSON before anything is streamed', async (_, query) => {
    const reader = await follow(official, query);
    expect([reader.status, reader.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('federation: a variable of the client may have any name', async () => {
    const query = 'subscription ($subscribed_id: ID!) { caseChanged(process: "equipment.filing", id: $subscribed_id) { title } }';
    const reader = await readEvents(gateway.url, { query, variables: { subscribed_id: id } }, await bearer(official));
    expect(JSON.stringify(await reader.until(1))).toContain('begun');
    reader.leave();
  });

  it('federation: where the schema may not be asked for, a wrong selection does not tell what there is', async () => {
    const closed = await world.openGateway({ introspection: false });
    const told = async (url: string) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
        body: JSON.stringify({ query: 'subscription { certificateChanged(id: "a") { titl } }' }),
      });
      return await answer.text();
    };
    expect(await told(gateway.url)).toContain('Did you mean');
    expect(await told(closed.url)).not.toContain('Did you mean');
    await closed.close();
  });

  it('federation: the limits of queries hold, and a subscription sent as one is told how to begin', async () => {
    const deep = `subscription { workListChanged { ${Array.from({ length: 40 }, (_, at) => `a${at}: equipment { seen }`).join(' ')} } }`;
    expect((await follow(official, deep)).code).toBe('TOO_COMPLEX');
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ofCase, variables: { id } }),
    });
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('text/event-stream')]);
  });

  it('federation: so many subscriptions of one subject, and of the process', async () => {
    const narrow = await world.openGateway({ subscriptionsOfOne: 2, subscriptions: 3 });
    const begin = async (claims: object) => await readEvents(narrow.url, { query: ofCase, variables: { id } }, await bearer(claims));
    const mine = [await begin(official), await begin(official), await begin(official)];
    expect(mine.map(({ status, code }) => [status, code])).toEqual([
      [200, undefined],
      [200, undefined],
      [429, 'RATE_LIMITED'],
    ]);
    const theirs = [await begin(unit), await begin(elsewhere)];
    expect(theirs.map(({ status }) => status)).toEqual([200, 429]);
    mine[0]?.leave();
    await expect.poll(async () => (await begin(elsewhere)).status).toBe(200);
    await narrow.close();
  });

  it('federation: a reader that does not read is cut, and the others hear on', async () => {
    const tight = await world.openGateway({ notesWaiting: 5 });
    show('x'.repeat(2_000_000));
    const answer = await fetch(tight.url, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json', ...(await bearer(official)) },
      body: JSON.stringify({ query: ofCase, variables: { id } }),
    });
    const quick = await readEvents(
      tight.url,
      { query: 'subscription ($id: ID!) { caseChanged(process: "equipment.filing", id: $id) { id } }', variables: { id } },
      await bearer(unit),
    );
    for (let turn = 1; turn <= 40; turn += 1) {
      await world.say({ of: 'equipment.filing', id });
      await quick.until(turn + 1);
    }
    await expect(answer.text()).rejects.toThrow();
    expect(quick.heard.length).toBe(41);
    await tight.close();
  });

  it('federation: who does not read a list is cut after a while, so that it holds no place', async () => {
    const tight = await world.openGateway({ unreadMs: 500, listPauseMs: 0, subscriptionsOfOne: 1 });
    const body = JSON.stringify({ query: 'subscription { workListChanged { equipment { seen } } }' });
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json', ...(await bearer(official)) };
    const follow = () => fetch(tight.url, { method: 'POST', headers, body });
    show('x'.repeat(2_000_000));
    const idle = await follow();
    expect((await follow()).status).toBe(429);
    for (let turn = 1; turn <= 10; turn += 1) {
      show(String(turn).repeat(2_000_000));
      await world.say({ of: 'equipment.filing', id, division: '530102' });
      await pause(60);
    }
    await waitFor(async () => (await follow()).status === 200, { what: 'the place to be free' });
    await expect(idle.text()).rejects.toThrow();
    await tight.close();
  });
});
