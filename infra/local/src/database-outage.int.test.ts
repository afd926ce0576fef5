import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandDeadLetters, startConsumer, startRelay } from '@anzhu/messaging';
import { waitFor } from '@anzhu/testing';
import mongoose, { type Connection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { effectsOf, openWorld, silent, type World } from '../../../shared/messaging/test/world.ts';
import { startMongo } from './embedded/mongo.ts';
import { freePort } from './embedded/ports.ts';
import type { RunningStore } from './embedded/spawn-store.ts';

describe.skipIf(process.env['MONGODB_URI'])('a consumer whose database goes away', () => {
  let dir: string;
  let port: number;
  let database: RunningStore;
  let world: World;
  let consumer: Connection;
  const running: { stop: () => Promise<void> }[] = [];

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'anzhu-database-'));
    port = await freePort();
    database = await startMongo({ dir, port });
    consumer = await mongoose.createConnection(database.url, { dbName: 'reader', serverSelectionTimeoutMS: 500 }).asPromise();
    world = await openWorld();
    running.push(await startRelay(world.relay));
    const { source, nats } = world;
    running.push(
      await startConsumer({ service: 'reader', source, followers: [world.noting(consumer)], connection: consumer, nats, logger: silent }),
    );
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((one) => one.stop()));
    await consumer.close();
    await database.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const things = ['a', 'b', 'c'];

  it('reliability: kill -9 of the database amid traffic: events wait, none is dead, each has one effect', {}, async (context) => {
    if (database.how !== 'binary' || database.pid === undefined) return context.skip('the process is not ours');
    const talking = (async () => {
      for (let turn = 0; turn < 60; turn += 1) for (const thing of things) await world.say(thing);
    })();
    await waitFor(async () => (await effectsOf(consumer)).length > 20);
    process.kill(database.pid, 'SIGKILL');
    await database.exited;
    await talking;
    await waitFor(async () => (await world.waiting()) === 0);
    database = await startMongo({ dir, port });
    await waitFor(async () => (await effectsOf(consumer)).length === 180);
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
    for (const thing of things) expect(await effectsOf(consumer, thing)).toEqual(numbers);
    expect(await commandDeadLetters(consumer).list()).toEqual([]);
  });
});
