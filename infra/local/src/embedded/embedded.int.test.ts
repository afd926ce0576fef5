import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { connect, StorageType } from 'nats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeVolume } from './containers.ts';
import { startMongo } from './mongo.ts';
import { startNats } from './nats.ts';
import { freePort } from './ports.ts';
import type { RunningStore } from './spawn-store.ts';

const count = 50;

/** A server in a container cannot be killed by its process id; there the test shows that its data outlive the container. */
const kill = async (store: RunningStore): Promise<void> => {
  if (store.pid === undefined) return store.stop();
  process.kill(store.pid, 'SIGKILL');
  expect(await store.exited).toBe('killed by SIGKILL');
};

const withMongo = async <T>(store: RunningStore, work: (db: mongoose.mongo.Db) => Promise<T>): Promise<T> => {
  const client = await new mongoose.mongo.MongoClient(store.url).connect();
  try {
    return await work(client.db('reopening'));
  } finally {
    await client.close();
  }
};

const publish = async (store: RunningStore): Promise<void> => {
  const connection = await connect({ servers: store.url, reconnect: false });
  const manager = await connection.jetstreamManager();
  await manager.streams.add({ name: 'reopening', subjects: ['evt.>'], storage: StorageType.File });
  for (let n = 0; n < count; n++) await connection.jetstream().publish('evt.thing', String(n));
  await connection.close();
};

const messagesIn = async (store: RunningStore): Promise<number> => {
  const connection = await connect({ servers: store.url });
  const stream = await (await connection.jetstreamManager()).streams.info('reopening');
  await connection.close();
  return stream.state.messages;
};

describe.skipIf(process.env['MONGODB_URI'] || process.env['NATS_URL'])('embedded stores', () => {
  let dir: string;
  const running: RunningStore[] = [];
  const keep = (store: RunningStore) => {
    running.push(store);
    return store;
  };

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'anzhu-embedded-'));
  });

  afterAll(async () => {
    await Promise.all(running.map((store) => store.stop()));
    if (running.some(({ how }) => how === 'container')) await Promise.all(['mongo', 'nats'].map((name) => removeVolume(join(dir, name))));
    await rm(dir, { recursive: true, force: true });
  });

  it('reliability: every acknowledged write is there after kill -9 of mongod, also when it returns on another port', async () => {
    const first = keep(await startMongo({ dir: join(dir, 'mongo') }));
    await withMongo(first, async (db) => {
      for (let n = 0; n < count; n++) await db.collection('writes').insertOne({ n }, { writeConcern: { w: 'majority', j: true } });
    });
    await kill(first);
    const second = keep(await startMongo({ dir: join(dir, 'mongo'), port: await freePort() }));
    expect(second.url).not.toBe(first.url);
    expect(await withMongo(second, (db) => db.collection('writes').countDocuments())).toBe(count);
    await second.stop();
    if (second.pid !== undefined) expect(await second.exited).toBe('exit code 0');
  });

  it('reliability: every acknowledged message is there after kill -9 of nats-server', async () => {
    const first = keep(await startNats({ dir: join(dir, 'nats') }));
    await publish(first);
    await kill(first);
    const second = keep(await startNats({ dir: join(dir, 'nats') }));
    expect(await messagesIn(second)).toBe(count);
  });

  it('says why a store did not start', async (context) => {
    const holder = keep(await startMongo({ dir: join(dir, 'mongo') }));
    if (holder.pid === undefined) return context.skip();
    const second = startMongo({ dir: join(dir, 'mongo'), port: await freePort() });
    await expect(second).rejects.toThrow(/did not open port \d+ \(exit code \d+\)[\s\S]*DBPathInUse/);
    const third = startNats({ dir: join(dir, 'nats-b'), port: Number(new URL(holder.url).port) });
    await expect(third).rejects.toThrow(/Port \d+ of 127.0.0.1 is taken/);
  });
});
