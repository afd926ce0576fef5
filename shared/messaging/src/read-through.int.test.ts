import { streamOf } from '@anzhu/contracts';
import { testNats } from '@anzhu/testing';
import { AckPolicy } from 'nats';
import { expect, it } from 'vitest';
import { readThrough } from './read-through.ts';

it('reliability: a service has read what others had published once all of it is settled, whatever comes afterwards', async () => {
  const { connection: nats } = await testNats();
  const manager = await nats.jetstreamManager();
  const stream = streamOf('readthrough');
  await manager.streams.add({ name: stream, subjects: ['evt.readthrough.>'] });
  const publish = (id: string) => nats.jetstream().publish(`evt.readthrough.unit.changed.v1.${id}`, '{}');
  await publish('a');
  const asked = readThrough(manager, { service: 'partner', sources: ['readthrough', 'never-there'] });
  expect(await asked()).toBe(false);
  const durable = 'partner--follows-readthrough';
  await manager.consumers.add(stream, { durable_name: durable, ack_policy: AckPolicy.Explicit });
  expect(await asked()).toBe(false);
  await publish('b');
  const consumer = await nats.jetstream().consumers.get(stream, durable);
  const first = await consumer.next({ expires: 30_000 });
  expect(await asked()).toBe(false);
  await first?.ackAck();
  expect(await asked()).toBe(true);
  expect(await readThrough(manager, { service: 'partner', sources: ['readthrough'] })()).toBe(false);
  await manager.streams.delete(stream);
});
