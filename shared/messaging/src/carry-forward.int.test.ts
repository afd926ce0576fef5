import { cloudEvent, streamOf, subjectOf } from '@anzhu/contracts';
import { isOutage, newId, systemClock } from '@anzhu/kernel';
import { spendSerials } from '@anzhu/store';
import { testDatabase, waitFor } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRestorable, type Restorable } from '../test/restorable.ts';
import { effectsOf, isDense, openWorld, silent, streamed, type World } from '../test/world.ts';
import { carryForward, type Recall } from './carry-forward.ts';
import { compare } from './comparison.ts';
import { startConsumer } from './consumer.ts';
import { eventLog } from './event-log.ts';

const epoch = /event-log\.epoch-begun\.v1$/;

describe('a service carried forward', () => {
  let world: World;
  let service: Restorable;
  let reader: Connection;
  let consumer: { stop: () => Promise<void> };

  const compared = () => ({ service: world.source, connection: world.producer, nats: world.nats, manager: world.manager });
  /** The numbers were taken from a counter: each that was published is spent. */
  const spend: Recall = async (events) => {
    await spendSerials(
      world.producer,
      events.map(({ data }) => ({ scope: 'notes', serial: Number(String(data['note']).slice(1)) })),
    );
  };
  const carried = (recall: Recall = spend) =>
    carryForward({ ...compared(), sources: [], clock: systemClock, reason: 'restored from the backup', recall });
  const published = async () => streamed(world.manager, world.source);
  const notes = async () => (await published()).flatMap(({ type, data }) => (epoch.test(type) ? [] : [String(data['note'])]));
  const settled = async (events: number) => {
    await waitFor(async () => (await world.manager.streams.info(streamOf(world.source))).state.last_seq === events, {
      what: `${events} events`,
    });
    await waitFor(async () => (await service.notes.countDocuments({ 'outbox.0': { $exists: true } })) === 0);
  };
  const agrees = () => waitFor(() => service.relay().difference() === null, { what: 'log and stream to agree' });

  beforeEach(async () => {
    world = await openWorld();
    service = await openRestorable(world);
    reader = (await testDatabase()).connection;
    const { source, nats } = world;
    consumer = await startConsumer({
      service: 'reader',
      source,
      followers: [world.noting(reader)],
      connection: reader,
      nats,
      logger: silent,
    });
    await service.start();
  });
  afterEach(async () => {
    await consumer.stop();
    await service.stop();
  });

  /** Two notes in the backup, then one is changed, a third made. */
  const restored = async (): Promise<void> => {
    for (const id of ['a', 'b']) await service.number(id);
    await settled(2);
    const backup = await service.backUp();
    for (const id of ['a', 'c', 'a']) await service.number(id);
    await settled(5);
    await service.stop();
    await service.restore(backup);
    await service.start();
  };

  it('reliability: takes no commands after a restore; once carried forward every number is given once and every event has one effect', async () => {
    await restored();
    expect(service.relay().difference()).toMatch(/differ at 5 \(the log ends at 2\)/);
    expect(await service.number('a').catch(isOutage)).toBe(true);
    expect(await compare(compared())).toMatchObject({
      logged: 2,
      published: 5,
      lost: 3,
      differing: 0,
      first: { sequence: 3, logged: null },
    });
    expect(await carried()).toEqual({ epoch: 2, agreedThrough: 2, takenOver: 3, foreign: 0, lost: ['thing/c'], undone: ['thing/a'] });
    await agrees();
    for (const id of ['a', 'c', 'd', 'b']) await service.number(id);
    await settled(10);
    expect(await notes()).toEqual(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9']);
    const events = await published();
    expect(isDense(events)).toBe(true);
    expect(new Set(events.map(({ id }) => id)).size).toBe(10);
    expect(events[5]).toMatchObject({ type: expect.stringMatching(epoch), data: { epoch: 2, agreedThrough: 2, takenOver: 3 } });
    expect(await compare(compared())).toMatchObject({ logged: 10, published: 10, differing: 0, lost: 0, waiting: 0, first: null });
    await waitFor(async () => (await effectsOf(reader)).length === 9);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((id) => effectsOf(reader, id)))).toEqual([[1, 2, 3, 4], [1, 2], [1, 2], [1]]);
  });

  it('reliability: versions of records go on past those that were published', async () => {
    await restored();
    await carried();
    await agrees();
    for (const id of ['a', 'c']) await service.number(id);
    await settled(8);
    const versions = (id: string, all: Awaited<ReturnType<typeof published>>) =>
      all.filter(({ subject }) => subject === id).map(({ recordversion }) => Number(recordversion));
    const events = await published();
    for (const id of ['a', 'c'])
      expect(versions(id, events)).toEqual([...new Set(versions(id, events))].toSorted((one, other) => one - other));
  });

  it('reliability: carried forward twice, restored twice: each time a new epoch', async () => {
    await restored();
    await carried();
    await agrees();
    await settled(6);
    expect(await carried()).toBeNull();
    const backup = await service.backUp();
    await service.number('a');
    await settled(7);
    await service.stop();
    await service.restore(backup);
    await service.start();
    expect(await carried()).toMatchObject({ epoch: 3, agreedThrough: 6, takenOver: 1 });
    await agrees();
    await settled(8);
    expect((await published()).filter(({ type }) => epoch.test(type)).map(({ eventnumber }) => eventnumber)).toEqual([1, 2]);
  });

  it('reliability: what a restored service had said before anybody looked is published after all, under new numbers', async () => {
    for (const id of ['a', 'b']) await service.number(id);
    await settled(2);
    const backup = await service.backUp();
    for (const id of ['a', 'a']) await service.number(id);
    await settled(4);
    await service.stop();
    await service.restore(backup);
    const said = { type: `${world.source}.thing.noted.v1`, aggregate: 'thing', at: systemClock() };
    const entry = (aggregateId: string, number: number, note: string) => ({ ...said, id: newId(), aggregateId, number, data: { note } });
    const event = { ...(await published())[2], time: said.at.toISOString(), data: { note: 'logged' } };
    await eventLog(world.producer).insertOne({ _id: 3, eventId: String(event.id), event: cloudEvent.parse(event) });
    await service.notes.collection.updateOne(
      { _id: 'a' } as never,
      { $push: { outbox: entry('a', 3, 'waiting') }, $set: { 'eventCounts.thing': 3 } } as never,
    );
    await service.start();
    const recall: Recall = async (events, tell) => {
      await spend(events, tell, []);
      await tell('a', { type: said.type, data: { note: `recalled ${events.length}` } });
    };
    expect(await carried(recall)).toMatchObject({
      takenOver: 2,
    });
    await agrees();
    await service.number('a');
    await settled(9);
    expect(
      (await published()).filter(({ subject }) => subject === 'a').map(({ eventnumber, data }) => [eventnumber, data['note']]),
    ).toEqual([
      [1, 'N1'],
      [2, 'N3'],
      [3, 'N4'],
      [4, 'logged'],
      [5, 'waiting'],
      [6, 'recalled 2'],
      [7, 'N5'],
    ]);
    await waitFor(async () => (await effectsOf(reader, 'a')).length === 7);
  });

  it('reliability: a foreign message keeps its place, and the event whose place it took is published behind it', async () => {
    await service.number('a');
    await settled(1);
    const subject = subjectOf(`${world.source}.thing.noted.v1`, 'a');
    await world.nats.jetstream().publish(subject, 'not ours');
    await service.number('a').catch(() => undefined);
    await waitFor(() => service.relay().difference() !== null);
    expect(await carried()).toMatchObject({ takenOver: 1, foreign: 1, lost: [] });
    await agrees();
    await service.number('b');
    await waitFor(async () => (await effectsOf(reader)).length === 3);
    expect(await effectsOf(reader, 'a')).toEqual([1, 2]);
    expect(await compare(compared())).toMatchObject({ logged: 5, published: 5, first: null });
  });

  it('reliability: a broker that loses everything is refilled with the foreign message at its place', async () => {
    await service.number('a');
    await settled(1);
    await world.nats.jetstream().publish(subjectOf(`${world.source}.thing.noted.v1`, 'a'), 'not ours');
    await waitFor(() => service.relay().difference() !== null);
    await carried();
    await agrees();
    await settled(3);
    await world.manager.streams.delete(streamOf(world.source));
    await settled(3);
    expect((await world.manager.streams.getMessage(streamOf(world.source), { seq: 2 })).string()).toBe('not ours');
  });

  it('reliability: killed at any moment, carrying forward is begun again and ends right', async () => {
    await restored();
    const killed: Recall = () => Promise.reject(new Error('killed'));
    await expect(carried(killed)).rejects.toThrow('killed');
    expect(await service.number('a').catch(isOutage)).toBe(true);
    await eventLog(world.producer).insertOne({ _id: 3, eventId: 'half', event: cloudEvent.parse((await published())[2]) });
    expect(await carried()).toMatchObject({ epoch: 2, agreedThrough: 2, takenOver: 3 });
    await agrees();
    await service.number('a');
    await settled(7);
    expect(isDense(await published())).toBe(true);
    expect(await notes()).toEqual(['N1', 'N2', 'N3', 'N4', 'N5', 'N6']);
  });
});
