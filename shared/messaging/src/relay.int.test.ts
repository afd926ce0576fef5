import { streamOf } from '@anzhu/contracts';
import { waitFor } from '@anzhu/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committed, isDense, openWorld, streamed, type World } from '../test/world.ts';
import { readCursor } from './agreement.ts';
import { eventLog, lastLogged, prepareEventLog } from './event-log.ts';
import { pullFromOutbox, waitingEntries } from './outbox.ts';
import { publishLog } from './publisher.ts';
import { appendWaiting, type Relay, startRelay } from './relay.ts';
import { lastSequenceOf } from './streams.ts';

describe('the relay', () => {
  let world: World;
  const relays: Relay[] = [];

  const start = async (): Promise<Relay> => {
    const relay = await startRelay(world.relay);
    relays.push(relay);
    return relay;
  };
  const publisher = () => ({
    service: world.source,
    connection: world.producer,
    jetstream: world.nats.jetstream(),
    manager: world.manager,
  });
  const sayMany = async (things: number, each: number): Promise<void> => {
    for (let turn = 0; turn < each; turn += 1) await Promise.all(Array.from({ length: things }, (_, thing) => world.say(`thing-${thing}`)));
  };
  const isSettled = async (events: number): Promise<boolean> =>
    (await world.waiting()) === 0 && (await world.manager.streams.info(streamOf(world.source))).state.last_seq === events;
  const expectExactly = async (events: number): Promise<void> => {
    await waitFor(() => isSettled(events), { what: `${events} events in the stream` });
    const published = await streamed(world.manager, world.source);
    const logged = await eventLog(world.producer)
      .find({}, { sort: { _id: 1 } })
      .toArray();
    expect(logged.map(({ _id }) => _id)).toEqual(Array.from({ length: events }, (_, index) => index + 1));
    expect(published.map(({ id }) => id)).toEqual(logged.map(({ eventId }) => eventId));
    expect(new Set(published.map(({ id }) => id)).size).toBe(events);
    expect(isDense(published)).toBe(true);
  };

  /** Who appended each event, by their fencing numbers. */
  const leaders = async () => {
    const logged = eventLog(world.producer).find({}, { sort: { _id: 1 } });
    return (await logged.toArray()).map(({ fence }) => fence);
  };

  beforeEach(async () => {
    world = await openWorld();
    await prepareEventLog(world.producer);
  });
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  });

  it('reliability: every outbox entry reaches log and stream at the same sequence, once, in order', async () => {
    await sayMany(10, 3);
    const relay = await start();
    await expectExactly(30);
    await sayMany(10, 2);
    committed(relay);
    await expectExactly(50);
  });

  it('reliability: a process that does not lead tells the one that does of its commits', async () => {
    const one = await start();
    await expectExactly(0);
    const told: string[] = [];
    const heard = world.nats.subscribe(`wake.${world.source}`, { callback: (_error, { subject }) => void told.push(subject) });
    const other = await start();
    await waitFor(async () => {
      for (const relay of [one, other]) committed(relay);
      return told.length > 0;
    });
    told.length = 0;
    for (const relay of [one, other]) for (let n = 0; n < 500; n += 1) committed(relay);
    await waitFor(async () => told.length > 0);
    expect(told.length).toBeLessThan(100);
    heard.unsubscribe();
    await world.say('thing-0');
    committed(other);
    await expectExactly(1);
  });

  it('reliability: every collection is looked into, by age, also beside one that does not exist', async () => {
    await world.say('thing-0', 'second', new Date('2026-06-02T00:00:00Z'));
    const others = world.producer.collection<{ _id: string; outbox: object[] }>('others');
    await others.insertOne({ _id: 'other-0', outbox: [{ id: 'first', at: new Date('2026-06-01T00:00:00Z') }] });
    const found = await waitingEntries(world.producer, ['absent', 'things', 'others'], 10);
    expect(found.map(({ collection, documentId }) => [collection, documentId])).toEqual([
      ['others', 'other-0'],
      ['things', 'thing-0'],
    ]);
    expect(await waitingEntries(world.producer, ['things', 'others'], 1)).toHaveLength(1);
  });

  it('reliability: more than one batch waits', async () => {
    await sayMany(40, 30);
    await start();
    await expectExactly(1_200);
  });

  it('reliability: killed after the append, nothing is lost or doubled', async () => {
    await sayMany(5, 4);
    await appendWaiting(world.relay);
    await world.say('thing-0');
    await start();
    await expectExactly(21);
  });

  it('reliability: killed after the pull, what only the log holds is published', async () => {
    await sayMany(5, 4);
    await pullFromOutbox(world.producer, await appendWaiting(world.relay));
    expect(await world.waiting()).toBe(0);
    await start();
    await expectExactly(20);
  });

  it('reliability: killed after the publication, nothing is published again', async () => {
    await sayMany(5, 4);
    await appendWaiting(world.relay);
    await publishLog(publisher(), await readCursor(publisher()));
    await start();
    await expectExactly(20);
  });

  it('reliability: a broker that lost the stream is refilled from the log, even when nothing new is said', async () => {
    await sayMany(5, 4);
    await start();
    await expectExactly(20);
    await world.manager.streams.delete(streamOf(world.source));
    await expectExactly(20);
  });

  it('reliability: a stream is made with as many copies as configured, and left as it is once it exists', async () => {
    await expect(lastSequenceOf(world.manager, world.source, 3)).rejects.toThrow(/replicas > 1 not supported/);
    await lastSequenceOf(world.manager, world.source, 1);
    expect(await lastSequenceOf(world.manager, world.source, 3)).toBe(0);
    const { config } = await world.manager.streams.info(streamOf(world.source));
    expect(config).toMatchObject({ num_replicas: 1, deny_delete: true, deny_purge: true, discard: 'new', storage: 'file' });
  });

  it('reliability: a stale publisher is refused by a stream that does not stand where it thinks', async () => {
    await sayMany(5, 4);
    await appendWaiting(world.relay);
    expect(await readCursor(publisher())).toBe(0);
    await expect(publishLog(publisher(), 5)).rejects.toThrow(/wrong last sequence/);
    expect((await world.manager.streams.info(streamOf(world.source))).state.last_seq).toBe(0);
    await start();
    await expectExactly(20);
  });

  it('reliability: a zombie beside the leader can neither double an event nor leave a hole', async () => {
    const relay = await start();
    let refusals = 0;
    let isOver = false;
    const zombie = async (): Promise<void> => {
      let cursor = 0;
      while (!isOver) {
        await appendWaiting(world.relay, { reached: 0, fence: 1 }).catch(() => refusals++);
        cursor = await publishLog(publisher(), cursor).catch(() => {
          refusals++;
          return Math.max(0, cursor - 1);
        });
        cursor = Math.min(cursor, await lastLogged(world.producer));
      }
    };
    const undead = Promise.all([zombie(), zombie()]);
    for (let turn = 0; turn < 30; turn += 1) {
      await Promise.all(Array.from({ length: 10 }, (_, thing) => world.say(`thing-${thing}`)));
      committed(relay);
    }
    await waitFor(() => isSettled(300));
    isOver = true;
    await undead;
    await expectExactly(300);
    expect(refusals).toBeGreaterThan(0);
  });

  it('reliability: only one of two relays leads, the other takes over', async () => {
    const first = await start();
    const second = await start();
    for (let turn = 0; turn < 10; turn += 1) {
      await sayMany(3, 1);
      for (const relay of [second, first]) committed(relay);
    }
    await expectExactly(30);
    await first.stop();
    await sayMany(3, 3);
    await expectExactly(39);
    const fences = await leaders();
    expect(fences).toEqual(fences.toSorted((one = 0, other = 0) => one - other));
  });

  it('reliability: a leader that another has followed appends nothing more', async () => {
    await world.say('thing');
    await appendWaiting(world.relay, { reached: 0, fence: 2 });
    await world.say('thing');
    await expect(appendWaiting(world.relay, { reached: 0, fence: 1 })).rejects.toThrow(/appended to by leader 2/);
    expect(await leaders()).toEqual([2]);
  });

  it('reliability: a clock that goes back does not turn the order of an aggregate', async () => {
    await world.say('thing', 'first', new Date('2026-06-10T00:00:00Z'));
    await world.say('thing', 'second', new Date('2026-06-01T00:00:00Z'));
    await world.say('other', 'third', new Date('2026-06-05T00:00:00Z'));
    await start();
    await expectExactly(3);
  });
});
