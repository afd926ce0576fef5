import { setTimeout as pause } from 'node:timers/promises';
import { subjectFromClaims } from '@anzhu/access';
import { ok } from '@anzhu/kernel';
import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Heard, readEvents } from './reader.fixture.ts';
import { type Shown, startSubscribed } from './subscribed.fixture.ts';

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const elsewhere = { ...official, sub: 'e', region: '650000' };

const subjectOf = (claims: Readonly<Record<string, unknown>>) => {
  const subject = subjectFromClaims(claims);
  if (!subject.ok) throw new Error('no subject');
  return subject.value;
};

const ofCase = 'subscription ($id: ID!) { caseChanged(process: "equipment.filing", id: $id) { title } }';
const ofList = 'subscription { workListChanged { equipment { seen } } }';

describe('federation: what a subscription tells of changed rights', () => {
  let world: Awaited<ReturnType<typeof startSubscribed>>;
  let id: string;
  let number = 0;

  const bearer = async (claims: object) => ({ authorization: `Bearer ${await world.sign(claims)}` });
  const show = (title: string, more: Partial<Shown> = {}) =>
    void world.records.set(id, { id, title, region: '530102', org: 'U1', ...more });
  const change = async (title: string) => {
    show(title);
    return await world.say({ of: 'equipment.filing', id, division: '530102', orgs: ['U1'] });
  };
  const titles = (heard: readonly Heard[]) => JSON.stringify(heard.map(({ data }) => data)).match(/(?<="title":")[^"]*/g);

  beforeAll(async () => {
    world = await startSubscribed();
  });
  afterAll(async () => void (await world.stop()));
  beforeEach(() => {
    number += 1;
    id = `c${number}`;
    show('begun');
  });

  it('federation: a list that reads as before is not told again, whatever changed in the region', async () => {
    const eager = await world.openGateway({ listPauseMs: 0 });
    const reader = await readEvents(eager.url, { query: ofList }, await bearer(official));
    await reader.until(1);
    world.reads.lists = 0;
    await world.say({ of: 'equipment.filing', id: 'unseen', division: '530102' });
    await waitFor(() => world.reads.lists > 0, { what: 'the list to be read' });
    await change('seen');
    expect(JSON.stringify((await reader.until(2))[1])).toContain('seen');
    await eager.close();
    expect(await reader.ended).toBe('ENDED');
    expect(reader.heard).toHaveLength(2);
  });

  it('federation: a change of region or authority of its reader holds at the next event, also in a list', async () => {
    const asOf = (claims: Parameters<typeof subjectOf>[0]) => ({ ...subjectOf(claims) });
    let subject = asOf(official);
    const moved = await world.openGateway({ authenticate: async () => ok(subject), listPauseMs: 0 });
    const begin = async (query: string) => {
      const reader = await readEvents(moved.url, { query, variables: query.includes('$id') ? { id } : {} });
      await reader.until(1);
      return reader;
    };
    const [one, all] = [await begin(ofCase), await begin(ofList)];
    subject = asOf(elsewhere);
    world.reads.count = 0;
    await change('not for who was moved away');
    expect(await all.ended).toBe('ENDED');
    await waitFor(() => world.reads.count > 0, { what: 'the case to be read' });
    const again = await begin(ofList);
    show('moved along', { region: '650100', org: 'X' });
    await world.say({ of: 'equipment.filing', id, division: '650100' });
    expect(JSON.stringify((await again.until(2))[1])).toContain('moved along');
    expect(titles(await one.until(2))).toEqual(['begun', 'moved along']);
    subject = { ...subject, org: '', roles: [] };
    await world.say({ of: 'equipment.filing', id, division: '650100' });
    expect(await one.ended).toBe('ENDED');
    expect(one.heard.at(2)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await moved.close();
  });

  it('federation: X9 what the issuer has withdrawn of an official since he signed in holds at the next event, whatever his token says', async () => {
    const gateway = await world.openGateway({ listPauseMs: 0 });
    const [moved, dismissed, stays] = ['moved', 'dismissed', 'stays'].map((sub) => ({ ...official, sub }));
    const begin = async (claims: object, query: string) => {
      const reader = await readEvents(gateway.url, { query, variables: query.includes('$id') ? { id } : {} }, await bearer(claims));
      await reader.until(1);
      return reader;
    };
    const [one, list, gone, other] = await Promise.all([
      begin({ ...moved }, ofCase),
      begin({ ...moved }, ofList),
      begin({ ...dismissed }, ofCase),
      begin({ ...stays }, ofCase),
    ]);
    world.standing.set('moved', { roles: ['EXAMINER'], region: '650000', org: 'B', org_kind: 'AUTHORITY' });
    world.standing.set('dismissed', null);
    await pause(2_100);
    await change('after');
    expect(titles(await other.until(2))).toEqual(['begun', 'after']);
    expect(await gone.ended).toBe('ENDED');
    expect(gone.heard.at(1)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await list.ended).toBe('ENDED');
    world.standing.delete('moved');
    await pause(2_100);
    await change('back');
    expect(titles(await one.until(2))).toEqual(['begun', 'back']);
    await gateway.close();
  });

  it('federation: who has no token learns nothing from an event id', async () => {
    const gateway = await world.openGateway();
    const reader = await readEvents(gateway.url, { query: ofCase, variables: { id } }, await bearer(official));
    await reader.until(1);
    reader.leave();
    const stranger = await readEvents(gateway.url, { query: ofCase, variables: { id } }, { 'last-event-id': reader.last() });
    expect([stranger.status, stranger.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});
