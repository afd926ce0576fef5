import { streamOf, subjectOf } from '@anzhu/contracts';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committed, openWorld, streamed, type World } from '../test/world.ts';
import { eventLog } from './event-log.ts';
import { type Relay, startRelay } from './relay.ts';

describe('event log and stream compared by id', () => {
  let world: World;
  const relays: Relay[] = [];

  const start = async (): Promise<Relay> => {
    const relay = await startRelay(world.relay);
    relays.push(relay);
    return relay;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  };
  const length = async () => (await world.manager.streams.info(streamOf(world.source))).state.last_seq;
  const logged = () =>
    eventLog(world.producer)
      .find({}, { sort: { _id: 1 } })
      .toArray();
  const say = async (count: number, thing = 'thing'): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) await world.say(thing);
    for (const relay of relays) committed(relay);
  };
  const published = (count: number) => waitFor(async () => (await length()) === count && (await world.waiting()) === 0);

  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(stop);

  it('reliability: a database restored to an older state is found out at the start, nothing is appended, and nothing overtaken in silence', async () => {
    await start();
    await say(6);
    await published(6);
    await stop();
    await eventLog(world.producer).deleteMany({ _id: { $gt: 3 } });
    const relay = await start();
    expect(relay.difference()).toMatch(/differ at 6 \(the log ends at 3\).*npm run events -- audit/);
    await say(3);
    await stop();
    expect([(await logged()).length, await length(), await world.waiting()]).toEqual([3, 6, 1]);
  });

  it('reliability: a log that has grown as long as the stream again still differs, by id and time', async () => {
    await start();
    await say(4);
    await published(4);
    await stop();
    const [last] = (await logged()).slice(-1);
    await eventLog(world.producer).updateOne({ _id: 4 }, { $set: { 'event.time': '2026-01-01T00:00:00.000Z' } } as never);
    expect((await start()).difference()).toMatch(/differ at 4/);
    await eventLog(world.producer).updateOne({ _id: 4 }, { $set: { 'event.time': last?.event?.time } } as never);
    await waitFor(() => relays.every((relay) => relay.difference() === null));
    await say(1);
    await published(5);
  });

  it('reliability: a database restored below a running relay is noticed before anything is appended', async () => {
    const relay = await start();
    await say(5);
    await published(5);
    await eventLog(world.producer).deleteMany({ _id: { $gt: 2 } });
    await say(1);
    await waitFor(() => relay.difference() !== null);
    expect((await logged()).length).toBe(2);
  });

  it('reliability: a foreign message in the stream stops the relay instead of taking the place of an event', async () => {
    const relay = await start();
    await say(2);
    await published(2);
    await world.nats.jetstream().publish(subjectOf(`${world.source}.thing.noted.v1`, 'thing'), '{"not":"ours"}');
    await say(2);
    await waitFor(() => relay.difference() !== null);
    expect(relay.difference()).toMatch(/differ at 3 .*the stream has what is no event/);
    expect(await length()).toBe(3);
  });

  it('reliability: every process knows of a difference, not only the one that leads', async () => {
    const [leader, other] = [await start(), await start()];
    await say(3);
    await published(3);
    await eventLog(world.producer).deleteMany({ _id: { $gt: 1 } });
    await waitFor(() => leader.difference() !== null && other.difference() !== null);
  });

  it('reliability: a broker that has lost its tail does not differ', async () => {
    await start();
    await say(3);
    await published(3);
    await stop();
    const [first] = await streamed(world.manager, world.source);
    await world.manager.streams.delete(streamOf(world.source));
    const relay = await start();
    expect(relay.difference()).toBeNull();
    await published(3);
    expect((await streamed(world.manager, world.source))[0]).toEqual(first);
  });
});
