import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readEvents } from './reader.fixture.ts';
import { type Shown, startSubscribed } from './subscribed.fixture.ts';

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const elsewhere = { ...official, sub: 'e', region: '650000' };
const unit = { ...official, sub: 'u', org: 'U1', org_kind: 'UNIT', region: '530102', roles: ['UNIT_CLERK'] };

const ofCase = 'subscription ($id: ID!, $after: String) { caseChanged(process: "equipment.filing", id: $id, after: $after) { id title } }';

describe('federation: subscriptions as events', () => {
  let world: Awaited<ReturnType<typeof startSubscribed>>;
  let gateway: Awaited<ReturnType<typeof world.openGateway>>;
  let id: string;
  let number = 0;

  const bearer = async (claims: object) => ({ authorization: `Bearer ${await world.sign(claims)}` });
  const show = (title: string, more: Partial<Shown> = {}) =>
    void world.records.set(id, { id, title, region: '530102', org: 'U1', ...more });
  const change = async (title: string, more: { division?: string; orgs?: string[] } = {}) => {
    show(title);
    return await world.say({ of: 'equipment.filing', id, division: '530102', orgs: ['U1'], ...more });
  };
  const follow = async (claims: object, query = ofCase, headers: Readonly<Record<string, string>> = {}) =>
    await readEvents(gateway.url, { query, variables: query.includes('$id') ? { id } : {} }, { ...(await bearer(claims)), ...headers });
  const at = (seq: number) => expect.stringMatching(new RegExp(`^equipment\\.\\w+:${seq}$`));
  const titles = (heard: readonly { readonly data?: unknown }[]) =>
    JSON.stringify(heard.map(({ data }) => data)).match(/(?<="title":")[^"]*/g);

  beforeAll(async () => {
    world = await startSubscribed();
    gateway = await world.openGateway();
  });
  afterAll(async () => void (await world.stop()));
  beforeEach(() => {
    number += 1;
    id = `r${number}`;
    show('begun');
  });

  it('federation: a case is told as it stands, then at each of its changes, with an id', async () => {
    const reader = await follow(official);
    await reader.until(1);
    const seq = await change('changed');
    await reader.until(2);
    await world.say({ of: 'equipment.filing', id: 'another', division: '530102' });
    await change('changed again');
    const heard = await reader.until(3);
    expect(titles(heard)).toEqual(['begun', 'changed', 'changed again']);
    expect(heard[1]).toMatchObject({
      event: 'next',
      id: at(seq),
      data: { caseChanged: { id, title: 'changed' } },
      extensions: { id: at(seq) },
    });
    expect(reader.headers.get('cache-control')).toContain('no-store');
    reader.leave();
  });

  it.each([
    [
      'a project',
      'supervision.projects',
      'subscription ($id: ID!) { followed: projectStatusChanged(projectId: $id) { ...T } } fragment T on Project { title }',
    ],
    ['a certificate', 'certificate.certificates', 'subscription ($id: ID!) { followed: certificateChanged(id: $id) { title } }'],
    [
      'an import',
      'equipment.imports',
      'subscription ($id: ID!, $with: Boolean = true) { followed: importProgress(jobId: $id) { title @include(if: $with) } }',
    ],
  ])('federation: %s is told as it stands and at each change', async (_, of, query) => {
    const reader = await follow(official, query);
    await reader.until(1);
    show('changed');
    await world.say({ of, id });
    expect((await reader.until(2)).map(({ data }) => data)).toEqual([{ followed: { title: 'begun' } }, { followed: { title: 'changed' } }]);
    reader.leave();
  });

  it('federation: a list of work is told when a case changes in the region or of the organisation of its reader', async () => {
    const query = 'subscription { workListChanged { equipment { seen } } }';
    const [reader, own, other] = await Promise.all([follow(official, query), follow(unit, query), follow(elsewhere, query)]);
    await Promise.all([reader, own, other].map((one) => one.until(1)));
    await change('in the list');
    for (const one of [reader, own]) expect(JSON.stringify((await one.until(2))[1])).toContain('in the list');
    await change('of the unit alone', { division: '', orgs: ['U1'] });
    expect(JSON.stringify((await own.until(3))[2])).toContain('of the unit alone');
    show('over there', { region: '650100', org: 'X' });
    await world.say({ of: 'equipment.filing', id, division: '650100' });
    await other.until(2);
    expect([reader.heard.length, other.heard.length]).toEqual([2, 2]);
    for (const one of [reader, own, other]) one.leave();
  });

  it('federation: what its reader may not read yields nothing, and a change of rights holds at the next event', async () => {
    world.reads.count = 0;
    const [reader, foreign, stranger] = [
      await follow(official),
      await follow(elsewhere),
      await readEvents(gateway.url, { query: ofCase, variables: { id } }),
    ];
    await waitFor(() => world.reads.count === 3, { what: 'the first reading of each' });
    await reader.until(1);
    show('moved away', { region: '650100', org: 'X' });
    await world.say({ of: 'equipment.filing', id });
    expect(titles(await foreign.until(1))).toEqual(['moved away']);
    await change('back');
    expect(titles(await reader.until(2))).toEqual(['begun', 'back']);
    expect([foreign.heard.length, stranger.heard.filter(({ data }) => data).length]).toEqual([1, 0]);
    for (const one of [reader, foreign, stranger]) one.leave();
  });

  it('federation: the end of the token is told and ends the subscription', async () => {
    let ahead = 0;
    const later = await world.openGateway({ now: () => Date.now() + ahead });
    const reader = await readEvents(later.url, { query: ofCase, variables: { id } }, await bearer(official));
    await reader.until(1);
    ahead = 3_600_000;
    expect(await reader.ended).toBe('ENDED');
    expect(reader.heard.map(({ event, errors }) => [event, errors?.[0]?.extensions.code])).toEqual([
      ['next', undefined],
      ['next', 'UNAUTHENTICATED'],
      ['complete', undefined],
    ]);
    await later.close();
  });

  it('federation: after an event id nothing is missing and nothing comes twice, also from another gateway', async () => {
    const other = await world.openGateway();
    const reader = await readEvents(other.url, { query: ofCase, variables: { id } }, await bearer(official));
    await reader.until(1);
    await change('first');
    await reader.until(2);
    await other.close();
    expect(await reader.ended).toBe('ENDED');
    const places = [await change('second'), await change('third')];
    const again = await follow(official, ofCase, { 'last-event-id': reader.last() });
    places.push(await change('fourth'));
    expect((await again.until(3)).map((one) => one.id)).toEqual(places.map(at));
    const byArgument = await readEvents(gateway.url, { query: ofCase, variables: { id, after: again.last() } }, await bearer(official));
    const last = await change('fifth');
    expect((await byArgument.until(1)).map((one) => one.id)).toEqual([at(last)]);
    for (const one of [again, byArgument]) one.leave();
  });

  const wrong: readonly (readonly [string, (eventId: string) => string])[] = [
    ['beyond the end', (eventId) => eventId.replace(/\d+$/, '999999')],
    ['no longer kept', (eventId) => eventId.replace(/\d+$/, '1')],
    ['of another service', (eventId) => eventId.replace('equipment', 'certificate')],
    ['of more services than are followed', (eventId) => `${eventId},${eventId.replace('equipment', 'certificate')}`],
    ['of no service', (eventId) => eventId.replace('equipment', 'elsewhere')],
    ['of a stream that was lost', (eventId) => eventId.replace(/\.\w+:/, '.0:')],
    ['no event id', () => 'x'],
  ];
  it.each(wrong)('federation: that a place is %s is said', async (_, changed) => {
    const first = await follow(official);
    await first.until(1);
    first.leave();
    for (let turn = 0; turn < 60; turn += 1) await world.say({ of: 'equipment.filing', id: 'another' });
    const reader = await follow(official, ofCase, { 'last-event-id': changed(first.last()) });
    expect([reader.status, reader.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('federation: a stream that is lost and made anew has its readers read anew, and go on', async () => {
    const reader = await follow(official);
    await reader.until(1);
    for (let turn = 0; turn < 5; turn += 1) await change(`of the former stream ${turn}`);
    await reader.until(6);
    show('unsaid');
    await world.remakeStream('equipment');
    await reader.until(7);
    await change('of the new stream');
    await reader.until(8);
    expect(JSON.stringify(reader.heard.at(-1))).toContain('of the new stream');
    reader.leave();
  });

  it('federation: changes that the database has forgotten have everything of the service read anew', async () => {
    const reader = await follow(official);
    await reader.until(1);
    show('unsaid');
    await world.sayMissed('equipment');
    expect(titles(await reader.until(2))).toEqual(['begun', 'unsaid']);
    reader.leave();
  });

  it('federation: subscribers stay while the broker is away, and hear what comes when it is back', async () => {
    const reader = await follow(official);
    await reader.until(1);
    await world.broker.away(async () => {
      const answer = await fetch(gateway.url.replace('/graphql', '/readyz'));
      await answer.text();
      expect(answer.status).toBe(200);
      const late = await follow(official);
      expect(titles(await late.until(1))).toEqual(['begun']);
      late.leave();
    });
    await change('back');
    expect(titles(await reader.until(2))).toEqual(['begun', 'back']);
    reader.leave();
  });
});
