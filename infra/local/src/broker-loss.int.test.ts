import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { streamOf } from '@anzhu/contracts';
import { systemClock } from '@anzhu/kernel';
import { connectNats, localClock, type Relay, startConsumer, startRelay } from '@anzhu/messaging';
import { testDatabase, waitFor } from '@anzhu/testing';
import type { Connection } from 'mongoose';
import type { NatsConnection } from 'nats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committed, effectsOf, isDense, openWorld, silent, streamed, type World } from '../../../shared/messaging/test/world.ts';
import { startNats } from './embedded/nats.ts';
import { freePort } from './embedded/ports.ts';
import type { RunningStore } from './embedded/spawn-store.ts';
import { setClock } from './set-clock.ts';

describe.skipIf(process.env['NATS_URL'])('a broker of its own', () => {
  let dir: string;
  let port: number;
  let broker: RunningStore;
  let nats: NatsConnection;
  let world: World;
  let relay: Relay;
  let consumer: Connection;
  let reader: { stop: () => Promise<void> };

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'anzhu-broker-'));
    port = await freePort();
    broker = await startNats({ dir, port });
    nats = await connectNats({ url: broker.url, name: 'test', logger: silent });
    world = await openWorld(nats);
    consumer = (await testDatabase()).connection;
    relay = await startRelay(world.relay);
    const { source } = world;
    reader = await startConsumer({
      service: 'reader',
      source,
      followers: [world.noting(consumer)],
      connection: consumer,
      nats,
      logger: silent,
    });
  });
  afterEach(async () => {
    await reader.stop();
    await relay.stop();
    await nats.close();
    await broker.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const say = async (turns: number): Promise<void> => {
    for (let turn = 0; turn < turns; turn += 1) for (const thing of ['a', 'b', 'c']) await world.say(thing);
    committed(relay);
  };
  const isStreamed = (events: number) =>
    waitFor(async () => (await world.manager.streams.info(streamOf(world.source))).state.last_seq === events);
  const isDone = (turns: number) => waitFor(async () => (await effectsOf(consumer)).length === turns * 3 && (await world.waiting()) === 0);
  const expectExactly = async (turns: number): Promise<void> => {
    await isStreamed(turns * 3);
    await isDone(turns);
    const numbers = Array.from({ length: turns }, (_, index) => index + 1);
    for (const thing of ['a', 'b', 'c']) expect(await effectsOf(consumer, thing)).toEqual(numbers);
    const events = await streamed(world.manager, world.source);
    expect(new Set(events.map(({ id }) => id)).size).toBe(turns * 3);
    expect(isDense(events)).toBe(true);
  };

  it('reliability: a broker that comes back empty is refilled, and no effect is doubled or lost', async (context) => {
    if (broker.how !== 'binary') context.skip('an engine in a container keeps no directory of ours');
    await say(10);
    await expectExactly(10);
    await broker.stop();
    await rm(dir, { recursive: true, force: true });
    await say(5);
    broker = await startNats({ dir, port });
    await expectExactly(15);
  });

  it('reliability: kill -9 of the broker amid traffic loses and doubles nothing', async (context) => {
    if (broker.how !== 'binary' || broker.pid === undefined) context.skip('the process is not ours');
    const talking = say(60);
    await waitFor(async () => (await effectsOf(consumer)).length > 20);
    if (broker.pid) process.kill(broker.pid, 'SIGKILL');
    await broker.exited;
    await talking;
    broker = await startNats({ dir, port });
    await expectExactly(60);
  });

  it('reliability: a lost broker stops no process; the local clock is followed again when it is back', {}, async (context) => {
    if (broker.how !== 'binary') context.skip('an engine in a container keeps no directory of ours');
    const hour = 3_600_000;
    const unhandled: unknown[] = [];
    const notice = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', notice);
    const clock = await localClock({ nats, mode: 'local' });
    const ahead = () => Math.round((clock().getTime() - systemClock().getTime()) / hour);
    await setClock(broker.url, 5 * hour);
    await waitFor(() => ahead() === 5);
    await broker.stop();
    await rm(dir, { recursive: true, force: true });
    broker = await startNats({ dir, port });
    await waitFor(() => ahead() === 0);
    await setClock(broker.url, 7 * hour);
    await waitFor(() => ahead() === 7);
    process.off('unhandledRejection', notice);
    expect(unhandled).toEqual([]);
  });

  it('reliability: a broker that is frozen is told as a standstill with its cause, and events go on when it thaws', {}, async (context) => {
    const { pid } = broker;
    if (broker.how !== 'binary' || pid === undefined) return context.skip('the process is not ours');
    await say(2);
    await expectExactly(2);
    process.kill(pid, 'SIGSTOP');
    await say(1);
    await waitFor(() => relay.standstill().seconds > 3 && relay.standstill().cause !== null);
    process.kill(pid, 'SIGCONT');
    await expectExactly(3);
    await waitFor(() => relay.standstill().cause === null && relay.standstill().seconds < 3);
  });
});
