import { waitFor } from '@anzhu/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEvents } from './reader.fixture.ts';
import { startSubscribed } from './subscribed.fixture.ts';

const official = { sub: 'o', name: '李四', org: 'A', org_kind: 'AUTHORITY', unit_kinds: [], region: '530100', roles: ['EXAMINER'] };
const query = 'subscription ($id: ID!) { caseChanged(process: "equipment.filing", id: $id) { title } }';
const records = ['a', 'b', 'c', 'd'];
const readersOfEach = 6;

describe('federation: a gateway that is started anew', () => {
  let world: Awaited<ReturnType<typeof startSubscribed>>;
  beforeAll(async () => {
    world = await startSubscribed();
  });
  afterAll(async () => void (await world.stop()));

  it('federation: its readers go on from their last events: nothing is missing, nothing comes twice', async () => {
    const headers = { authorization: `Bearer ${await world.sign(official)}` };
    const places = new Map<string, number[]>(records.map((id) => [id, []]));
    for (const id of records) world.records.set(id, { id, title: id, region: '530102', org: 'U1' });
    const sayAll = async () => {
      for (const id of records) places.get(id)?.push(await world.say({ of: 'equipment.filing', id, division: '530102' }));
    };
    const open = () => world.openGateway({ subscriptionsOfOne: 100 });
    const begin = (url: string, id: string, after?: string) =>
      readEvents(url, { query, variables: { id } }, { ...headers, ...(after !== undefined && { 'last-event-id': after }) });
    const readers = records.flatMap((id) => Array.from({ length: readersOfEach }, () => ({ id, heard: [] as string[] })));
    const following = async (url: string) =>
      await Promise.all(readers.map(async (reader) => ({ reader, stream: await begin(url, reader.id, reader.heard.at(-1)) })));

    let gateway = await open();
    const first = await following(gateway.url);
    await Promise.all(first.map(({ stream }) => stream.until(1)));
    for (let turn = 0; turn < 3; turn += 1) await sayAll();
    const closed = gateway.close();
    await sayAll();
    await closed;
    for (const { reader, stream } of first) {
      await stream.ended;
      reader.heard.push(...stream.heard.map(({ id }) => id));
    }
    await sayAll();
    gateway = await open();
    const second = await following(gateway.url);
    await sayAll();
    const isThere = ({ id }: { id: string }, heard: readonly { id: string }[]) => heard.at(-1)?.id.endsWith(`:${places.get(id)?.at(-1)}`);
    await waitFor(() => second.every(({ reader, stream }) => isThere(reader, stream.heard)), { what: 'the last change everywhere' });
    for (const { reader, stream } of second) {
      const [present, ...changes] = [...reader.heard, ...stream.heard.map(({ id }) => id)].map((id) => Number(id.split(':')[1]));
      expect(present).toBeLessThan(changes[0] ?? 0);
      expect(changes).toEqual(places.get(reader.id));
    }
    await gateway.close();
  });
});
