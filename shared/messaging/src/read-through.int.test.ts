import { streamOf } from '@anzhu/contracts';
import { testDatabase, testNats } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import { AckPolicy, type JetStreamManager, type NatsConnection } from 'nats';
import { beforeAll, describe, expect, it } from 'vitest';
import { heardThrough } from './heard-through.ts';
import { readThrough } from './read-through.ts';

describe('reliability: whether a service has read what others had published', () => {
  let connection: Connection;
  let nats: NatsConnection;
  let manager: JetStreamManager;
  beforeAll(async () => {
    ({ connection } = await testDatabase());
    ({ connection: nats } = await testNats());
    manager = await nats.jetstreamManager();
  });
  const make = (source: string) => manager.streams.add({ name: streamOf(source), subjects: [`evt.${source}.>`] });
  const publish = (source: string, id: string) => nats.jetstream().publish(`evt.${source}.unit.changed.v1.${id}`, '{}');
  const follow = (source: string) =>
    manager.consumers.add(streamOf(source), { durable_name: `partner--follows-${source}`, ack_policy: AckPolicy.Explicit });
  const handle = async (source: string) => {
    const consumer = await nats.jetstream().consumers.get(streamOf(source), `partner--follows-${source}`);
    await (await consumer.next({ expires: 30_000 }))?.ackAck();
  };
  const asking = (...sources: readonly string[]) => readThrough({ connection, manager, service: 'partner', sources });

  it('reliability: it has once all of it is settled, whatever comes afterwards; of a source that never was there is nothing to read', async () => {
    const source = 'readthrough';
    await make(source);
    await publish(source, 'a');
    const asked = asking(source, 'never-there');
    expect(await asked()).toBe(false);
    await follow(source);
    expect(await asked()).toBe(false);
    await publish(source, 'b');
    await handle(source);
    expect(await asked()).toBe(true);
    expect(await asking(source)()).toBe(false);
    await manager.streams.delete(streamOf(source));
  });

  it('reliability: it has not while a stream that was read before is missing or filled again, also where all that is there by then is settled', async () => {
    const source = 'readagain';
    await make(source);
    for (const id of ['a', 'b']) await publish(source, id);
    await follow(source);
    for (const _ of ['a', 'b']) await handle(source);
    const before = asking(source);
    expect(await before()).toBe(true);
    await manager.streams.delete(streamOf(source));
    expect([await before(), await asking(source)()]).toEqual([false, false]);
    await make(source);
    await follow(source);
    expect([await before(), await asking(source)()]).toEqual([false, false]);
    for (const id of ['a', 'b', 'c']) await publish(source, id);
    for (const _ of ['a', 'b', 'c']) await handle(source);
    expect([await before(), await asking(source)()]).toEqual([false, false]);
    const known = connection.collection<{ _id: string }>('source_streams');
    await known.updateOne({ _id: source }, { $set: { created: String((await manager.streams.info(streamOf(source))).created) } });
    expect([await before(), await asking(source)()]).toEqual([true, true]);
    await manager.streams.delete(streamOf(source));
  });

  it('reliability: up to when all was heard goes on though ever more is published, and is no moment to come', async () => {
    const source = 'readon';
    let minute = 0;
    const at = (minutes: number) => new Date(Date.UTC(2026, 6, 1, 0, minutes));
    const heard = heardThrough({ connection, manager, service: 'partner', source, now: () => at(minute) });
    await make(source);
    for (const id of ['a', 'b']) await publish(source, id);
    expect(await heard()).toBeNull();
    await follow(source);
    expect(await heard()).toBeNull();
    await handle(source);
    for (minute = 1; minute <= 3; minute += 1) {
      await publish(source, `c${minute}`);
      await handle(source);
      expect(await heard()).toEqual(at(minute - 1));
    }
    minute = 1;
    expect(await heard()).toBeNull();
    minute = 9;
    await handle(source);
    expect(await heard()).toEqual(at(9));
    await manager.streams.delete(streamOf(source));
  });
});
